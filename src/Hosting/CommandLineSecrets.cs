using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;

namespace ModelWard.Hosting;

/// <summary>Secrets come from files or from the environment: whoever may list the processes of a machine reads their command lines.</summary>
internal static class CommandLineSecrets
{
    /// <summary>What the command line says under a key; null where it says nothing.</summary>
    public static string? Find(IConfiguration configuration, string key) =>
        (configuration as IConfigurationRoot)?.Providers.OfType<CommandLineConfigurationProvider>()
            .Select(provider => provider.TryGet(key, out var value) ? value : null).FirstOrDefault(value => value is not null);
}
