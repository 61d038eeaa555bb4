using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>
/// Gives codes back the leading zeros that spreadsheets take off numbers: a code of digits only is filled up to the length of the longest
/// such code that the programme or the files know. Codes the programme knows as they are stay.
/// </summary>
public sealed class LostZeros
{
    private readonly Dictionary<CodeOf, int> _width = [];
    private readonly Dictionary<CodeOf, HashSet<string>> _known = [];
    private readonly Dictionary<(string Table, string Column), (int Count, string First, string Restored)> _restored = [];

    /// <summary>Learns the codes of the programme.</summary>
    public LostZeros(Snapshot? snapshot)
    {
        Know(CodeOf.Ward, snapshot?.Wards.Select(ward => ward.Code) ?? []);
        Know(CodeOf.District, snapshot?.Programme.Districts.Select(district => district.Code) ?? []);
    }

    /// <summary>What was restored, one notice for each column.</summary>
    public IEnumerable<ImportNotice> Notices => _restored.Select(entry => new ImportNotice(entry.Key.Table, entry.Key.Column,
        entry.Value.Count, $"Codes without their leading zeros were filled up: {entry.Value.First} became {entry.Value.Restored}."));

    /// <summary>Learns how long the codes of a file are.</summary>
    public void Learn(CodeOf kind, IEnumerable<string> codes) =>
        _width[kind] = codes.Where(IsDigits).Select(code => code.Length).Append(_width[kind]).Max();

    /// <summary>The code as it was before a spreadsheet took its zeros.</summary>
    public string Restore(string table, Column column, string code)
    {
        if (column.CodeOf == CodeOf.Other || !IsDigits(code) || code.Length >= _width[column.CodeOf] || _known[column.CodeOf].Contains(code)) return code;
        var restored = code.PadLeft(_width[column.CodeOf], '0');
        var seen = _restored.GetValueOrDefault((table, column.Name), (Count: 0, First: code, Restored: restored));
        _restored[(table, column.Name)] = seen with { Count = seen.Count + 1 };
        return restored;
    }

    private void Know(CodeOf kind, IEnumerable<string> codes)
    {
        _known[kind] = codes.ToHashSet(StringComparer.Ordinal);
        _width[kind] = 0;
        Learn(kind, _known[kind]);
    }

    private static bool IsDigits(string code) => code.Length is > 0 and <= Code.MostCharacters && code.All(char.IsAsciiDigit);
}

/// <summary>Something that an import put right by itself.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Rows">How many rows it concerns.</param>
/// <param name="Text">What was done.</param>
public sealed record ImportNotice(string Table, string Column, int Rows, string Text);
