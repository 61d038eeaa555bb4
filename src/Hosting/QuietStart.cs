using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ModelWard.Hosting;

/// <summary>Keeps harmless noise of the libraries out of the log, unless the configuration sets those levels itself.</summary>
internal static class QuietStart
{
    private static readonly (string Category, LogLevel Least)[] s_levels =
    [
        // Orleans tells every step of its start at Information.
        ("Orleans", LogLevel.Warning),
        // A client that finds no silo logs a stack trace a second; PatientConnection says it once.
        ("Orleans.Runtime.Messaging.ConnectionManager", LogLevel.Error),
        // Orleans' own retries report every attempt, also the first that succeeds, and a stack trace each while the last silo stops; what fails in the end
        // comes back to its caller.
        ("Polly", LogLevel.Critical),
        // One request is four lines.
        ("Microsoft.AspNetCore", LogLevel.Warning),
        // That keys are not encrypted unless Keys:Certificate is set is a choice; they lie where the data lies.
        ("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error),
        // At every start the watchdog of Orleans 10.4 finds its first check late by the machine's uptime: it reads a time
        // that is not set yet. Real trouble comes as an error.
        ("Orleans.Runtime.Watchdog", LogLevel.Error),
    ];

    /// <summary>Sets the levels.</summary>
    public static void Apply(IHostApplicationBuilder builder)
    {
        foreach (var (category, least) in s_levels)
            if (builder.Configuration[$"Logging:LogLevel:{category}"] is null) builder.Logging.AddFilter(category, least);
    }
}
