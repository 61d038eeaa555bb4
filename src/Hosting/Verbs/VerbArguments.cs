using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace ModelWard.Hosting.Verbs;

/// <summary>The words after a verb: the file it is about, if it takes one, and settings as the service takes them.</summary>
/// <param name="File">The file, as a full path; empty for a verb that takes none.</param>
/// <param name="Configuration">The settings of the command line over those of the environment over those of appsettings.json.</param>
internal sealed record VerbArguments(string File, IConfiguration Configuration)
{
    /// <summary>Reads them.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="words">What follows it.</param>
    /// <param name="takesFile">Whether the first of them is a file.</param>
    /// <exception cref="StartRefusedException">A word is missing, or is none that can be understood.</exception>
    public static VerbArguments Read(string verb, string[] words, bool takesFile)
    {
        var named = words is [{ Length: > 0 } first, ..] && first[0] != '-' ? first : null;
        if (takesFile && named is null) throw new StartRefusedException($"{verb} needs a file: modelward {verb} FILE [--NAME=VALUE ...].");
        var settings = takesFile ? words[1..] : words;
        if (settings.FirstOrDefault(word => !IsSetting(word)) is { } strange)
            throw new StartRefusedException($"{verb} does not take {strange}; settings are written --NAME=VALUE, as --{Storage.DataDirectory.Key}=PATH.");
        return new VerbArguments(takesFile ? Path.GetFullPath(named!) : "", Host.CreateApplicationBuilder(settings).Configuration);
    }

    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) > 2;
}
