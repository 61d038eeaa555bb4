using ModelWard.Cli.Terminals;
using ModelWard.Files.Scenarios;

namespace ModelWard.Cli.Inputs;

/// <summary>Reads the scenario files that a command line names; a folder stands for the scenario files in it, by name.</summary>
internal static class ScenarioInputs
{
    /// <summary>Reads all of them.</summary>
    /// <exception cref="RefusedException">There is none, or any has faults; all faults of all files are named.</exception>
    public static async Task<IReadOnlyList<ScenarioInput>> Read(string[] names, Terminal terminal, CancellationToken cancellationToken)
    {
        var inputs = new List<ScenarioInput>();
        var faults = new List<string>();
        foreach (var file in names.SelectMany(name => FilesOf(name, terminal)))
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
            var reading = ScenarioFile.Read(file, bytes);
            faults.AddRange(reading.Faults.Select(fault => fault.ToString()));
            if (reading.Scenario is { } scenario) inputs.Add(new ScenarioInput(file, bytes, scenario));
        }
        return faults.Count == 0 ? inputs : throw new RefusedException(ExitCode.Refused, faults);
    }

    /// <summary>Reads exactly one.</summary>
    public static async Task<ScenarioInput> ReadOne(string name, Terminal terminal, CancellationToken cancellationToken)
    {
        var inputs = await Read([name], terminal, cancellationToken);
        return inputs.Count == 1 ? inputs[0] : throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: cần đúng một tệp phương án, có {inputs.Count}.", $"{name}: one scenario file is needed, there are {inputs.Count}."));
    }

    private static List<string> FilesOf(string name, Terminal terminal)
    {
        if (File.Exists(name)) return [name];
        if (!Directory.Exists(name)) throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: không có tệp hay thư mục này.", $"{name}: there is no such file or folder."));
        var found = Directory.GetFiles(name).Where(file => ScenarioFile.IsNamedSo(file) && !file.EndsWith(ScenarioSchema.FileName, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: không có tệp phương án nào (.yaml, .yml, .json).", $"{name}: there is no scenario file in it (.yaml, .yml, .json)."));
    }
}
