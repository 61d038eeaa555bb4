using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;

namespace ModelWard.Hosting;

/// <summary>Settings that nobody else may read. They come from a file, which the key with "File" at its end names, or from the environment.</summary>
internal static class Secret
{
    /// <summary>The setting's value; null where there is none.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="key">The setting's key, as <c>Identity:ClientSecret</c>.</param>
    /// <param name="isSecret">Whether a value has anything to hide.</param>
    /// <exception cref="StartRefusedException">It stands on the command line, is set twice, or its file cannot be read or is empty.</exception>
    public static string? Read(IConfiguration configuration, string key, Func<string, bool> isSecret)
    {
        RefuseOnCommandLine(configuration, key, isSecret);
        var file = key + "File";
        var (given, path) = (Text(configuration[key]), Text(configuration[file]));
        if (path is null) return given;
        if (given is not null) throw new StartRefusedException($"{key} and {file} are both set; one of them must go.");
        try
        {
            return Text(File.ReadAllText(path).Trim()) ?? throw new StartRefusedException($"{file} is {path}, which is empty.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{file} is {path}, which cannot be read: {failure.Message}", failure);
        }
    }

    // Whoever may list the processes of a machine reads their command lines.
    private static void RefuseOnCommandLine(IConfiguration configuration, string key, Func<string, bool> isSecret)
    {
        if (configuration is not IConfigurationRoot root) return;
        if (root.Providers.OfType<CommandLineConfigurationProvider>().Any(provider => provider.TryGet(key, out var value) && Text(value) is { } text && isSecret(text)))
            throw new StartRefusedException(
                $"{key} stands on the command line, where others can read it: put it into a file and name that by {key}File, or into the environment as {key.Replace(":", "__", StringComparison.Ordinal)}.");
    }

    private static string? Text(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
