using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Commands;

/// <summary>Says what is wrong with the parts that commands have in common.</summary>
internal static class CommandValidation
{
    /// <summary>The most characters of a command's id and of an actor.</summary>
    public const int MostNameCharacters = 200;

    /// <summary>Checks that id and actor have 1 to 200 characters.</summary>
    public static FaultList Check(CommandHeader header)
    {
        var faults = new FaultList();
        faults.Text("commandId", header.CommandId, 1, MostNameCharacters);
        faults.Text("actor", header.Actor, 1, MostNameCharacters);
        return faults;
    }

    /// <summary>Notes a fault unless the text has that many characters, none a control character but tabs and line ends.</summary>
    public static void Prose(this FaultList faults, string path, string? text, int least) =>
        faults.Require(text is not null && text.Length >= least && text.Length <= WardCommandCarrier.MostProse && !text.Any(IsForbidden), path, text,
            $"a text of {least} to {WardCommandCarrier.MostProse} characters without control characters");

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');
}
