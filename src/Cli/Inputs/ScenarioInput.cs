using ModelWard.Files.Scenarios;
using ModelWard.Model;

namespace ModelWard.Cli.Inputs;

/// <summary>A scenario and the file it comes from.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Bytes">Its content, to find lines in.</param>
/// <param name="Scenario">The scenario.</param>
internal sealed record ScenarioInput(string File, byte[] Bytes, Scenario Scenario)
{
    /// <summary>Its name in tables and figures: that of the file without its folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>What somebody found wrong with the scenario, each with its line.</summary>
    public RefusedException Refuse(IReadOnlyList<Fault> faults) =>
        new(ExitCode.Refused, [.. ScenarioFile.Locate(File, Bytes, faults).Select(fault => fault.ToString())]);
}
