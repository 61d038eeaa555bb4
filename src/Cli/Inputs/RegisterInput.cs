using System.Collections.Immutable;
using ModelWard.Cli.Terminals;
using ModelWard.Files.Registers;
using ModelWard.Model;
using ModelWard.Planning.Registers;

namespace ModelWard.Cli.Inputs;

/// <summary>A register read from files as an import reads it, without a server: a folder of CSV tables, or one workbook.</summary>
internal static class RegisterInput
{
    /// <summary>The register beside the program: the city's, illustrative.</summary>
    public static string Bundled { get; } = Path.Combine(AppContext.BaseDirectory, "data", "hcmc");

    /// <summary>Reads a register.</summary>
    /// <exception cref="RefusedException">It has faults; every one is named with table, row and column.</exception>
    public static async Task<Snapshot> Read(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        var files = await Files(path, terminal, cancellationToken);
        var code = CodeOf(files, cancellationToken) ?? throw new RefusedException(ExitCode.Refused, terminal.Say($"{path}: thiếu bảng programme.", $"{path}: the table programme is missing."));
        var reading = ImportReader.Read(files, code, null, cancellationToken);
        Require(path, reading.Faults.Faults);
        var merged = RegisterMerge.Merge(code, null, ImmutableDictionary<string, Ward>.Empty, reading.Tables);
        Require(path, merged.Faults);
        // The version that a service has after the same import into an empty store: one of the programme, one of each ward.
        return new Snapshot { Version = 1 + merged.Wards.Length, Programme = merged.Programme!, Wards = merged.Wards };
    }

    /// <summary>The files of a register as they lie there.</summary>
    public static async Task<IReadOnlyList<ImportFile>> Files(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (File.Exists(path)) return [Named(path, await File.ReadAllBytesAsync(path, cancellationToken), terminal)];
        if (!Directory.Exists(path)) throw new RefusedException(ExitCode.Refused, terminal.Say($"{path}: không có tệp hay thư mục này.", $"{path}: there is no such file or folder."));
        var files = new List<ImportFile>();
        foreach (var file in Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal)) files.Add(Named(file, await File.ReadAllBytesAsync(file, cancellationToken), terminal));
        return files.Count > 0 ? files : throw new RefusedException(ExitCode.Refused, terminal.Say($"{path}: không có tệp CSV nào.", $"{path}: there is no CSV file in it."));
    }

    /// <summary>Refuses faults, each under the file's name.</summary>
    public static void Require(string path, IReadOnlyList<ImportFault> faults)
    {
        if (faults.Count > 0) throw new RefusedException(ExitCode.Refused, [.. faults.Select(fault => Line(path, fault))]);
    }

    /// <summary>A fault as a line: <c>register.csv:12: population is −1; allowed: …</c>.</summary>
    public static string Line(string path, ImportFault fault)
    {
        var table = Directory.Exists(path) ? Path.Combine(path, fault.Table + ".csv") : path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? path : $"{path} [{fault.Table}]";
        var place = fault.Row == 0 ? table : $"{table}:{fault.Row}";
        var what = fault.Column.Length == 0 ? fault.Value : $"{fault.Column} is {fault.Value ?? "missing"}";
        return $"{place}: {(what is null ? "" : what + "; ")}allowed: {fault.Why}";
    }

    private static ImportFile Named(string file, byte[] bytes, Terminal terminal) =>
        ImportFile.Of(null, Path.GetFileName(file), bytes) ?? throw new RefusedException(ExitCode.Refused, terminal.Say($"{file}: tên tệp phải chứa tên bảng, {ImportTableNames.Allowed}.", $"{file}: the file must be named after its table, {ImportTableNames.Allowed}."));

    private static string? CodeOf(IReadOnlyList<ImportFile> files, CancellationToken cancellationToken) =>
        ImportReader.Read([.. files.Where(file => file.Table is null or ImportTableNames.Programme)], "", null, cancellationToken).Tables.Programme?.Code;
}
