using ModelWard.Model;

namespace ModelWard.Files.Registers;

/// <summary>Collects what is wrong with the files of an import.</summary>
public sealed class ReadingFaults
{
    private const int MostShown = 100;

    private readonly List<ImportFault> _faults = [];

    /// <summary>The faults, in the order found.</summary>
    public IReadOnlyList<ImportFault> Faults => _faults;

    /// <summary>Whether a file could not be read at all, so that its rows were never looked at.</summary>
    public bool Malformed { get; private set; }

    /// <summary>Notes a fault.</summary>
    public void Add(string table, int row, string column, object? value, string why)
    {
        var text = value is null ? null : Convert.ToString(value);
        _faults.Add(new ImportFault(table, row, Shortened(column)!, Shortened(text), why));
    }

    /// <summary>Notes that a file cannot be read as what it should be.</summary>
    public void AddMalformed(string table, int row, object? value, string why)
    {
        Malformed = true;
        Add(table, row, "", value, why);
    }

    private static string? Shortened(string? text) => text is { Length: > MostShown } ? text[..MostShown] + "…" : text;
}
