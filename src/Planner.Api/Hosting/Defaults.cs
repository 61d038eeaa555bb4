using Microsoft.Extensions.Configuration.Memory;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>What holds unless the configuration says otherwise.</summary>
internal static class Defaults
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // At every start its first check compares with a time not yet set and warns of the machine's whole uptime; harmless.
        ["Logging:LogLevel:Orleans.Runtime.Watchdog"] = "Error",
    };

    /// <summary>Puts the defaults below every other source, and limits on requests.</summary>
    public static void AddDefaults(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Settings });
        if (Addresses.Of(builder.Configuration).Count == 0) builder.WebHost.UseUrls(Addresses.Default);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimits.Document;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 100;
        });
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = Model.ModelJson.Options.Encoder;
            options.SerializerOptions.NumberHandling = Model.ModelJson.Options.NumberHandling;
        });
    }
}
