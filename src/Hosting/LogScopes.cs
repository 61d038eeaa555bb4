using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Console;

namespace ModelWard.Hosting;

/// <summary>Puts the ids of the command and the run to which a line of the log belongs on it, where lines are JSON. The framework leaves them out by default.</summary>
internal static class LogScopes
{
    private const string Key = "Logging:Console:FormatterOptions:IncludeScopes";

    /// <summary>Does so, unless the configuration says whether to.</summary>
    public static void Apply(IHostApplicationBuilder builder)
    {
        if (builder.Configuration[Key] is null) builder.Services.PostConfigure<JsonConsoleFormatterOptions>(options => options.IncludeScopes = true);
    }
}
