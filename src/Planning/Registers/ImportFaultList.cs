using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>Collects what is wrong with tables, so that every bad row is reported at once.</summary>
public sealed class ImportFaultList
{
    /// <summary>The most faults kept: an answer must stay readable.</summary>
    public const int Most = 10_000;

    private readonly List<ImportFault> _faults = [];

    /// <summary>The faults found, in the order found.</summary>
    public IReadOnlyList<ImportFault> Faults => _faults;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool None => _faults.Count == 0;

    /// <summary>Notes a fault.</summary>
    public void Add(string table, int row, string column, object? value, string why)
    {
        if (_faults.Count >= Most) return;
        var (_, text, allowed) = Fault.Of(column, value, why);
        _faults.Add(new ImportFault(table, row, column, text, allowed));
    }

    /// <summary>Notes a fault unless the condition holds; answers the condition.</summary>
    public bool Require(bool holds, string table, int row, string column, object? value, string why)
    {
        if (!holds) Add(table, row, column, value, why);
        return holds;
    }

    /// <summary>Notes the model's faults, naming the column that the end of each path stands for.</summary>
    public void Add(string table, int row, FaultList faults)
    {
        foreach (var fault in faults.Faults) Add(table, row, Column(fault.Path), fault.Value, fault.Allowed);
    }

    /// <summary>The column of a field: <c>names.vi</c> → name_vi, <c>needs.worksCost</c> → works_cost, <c>levels.C01</c> → C01.</summary>
    public static string Column(string path)
    {
        if (path.EndsWith("names.vi", StringComparison.Ordinal)) return "name_vi";
        if (path.EndsWith("names.en", StringComparison.Ordinal)) return "name_en";
        if (path.StartsWith("levels.", StringComparison.Ordinal)) return path["levels.".Length..];
        return JsonNamingPolicy.SnakeCaseLower.ConvertName(path[(path.LastIndexOf('.') + 1)..]);
    }
}
