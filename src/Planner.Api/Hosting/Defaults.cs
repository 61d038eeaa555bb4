using Microsoft.Extensions.Configuration.Memory;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>What holds unless the configuration says otherwise.</summary>
internal static class Defaults
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // A start that is still under way is answered to whoever asks, not logged at each question.
        ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
        // Files of the pages do not change while it runs: a program that is built but not published would read them anew and send them uncompressed.
        ["ReloadStaticAssetsAtRuntime"] = "false",
    };

    /// <summary>Puts the defaults below every other source, and limits on requests.</summary>
    public static void AddDefaults(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Settings });
        var addresses = Addresses.Of(builder.Configuration);
        if (addresses.Count == 0) builder.WebHost.UseUrls(Addresses.Default);
        // The pages' files lie in their own project until the program is published; outside Development nothing else finds them.
        builder.WebHost.UseStaticWebAssets();
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
