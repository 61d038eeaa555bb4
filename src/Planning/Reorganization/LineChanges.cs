using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Collects what becomes of the lines of a scenario. A line that merely gets its ward's new code is not worth a word.</summary>
internal sealed class LineChanges
{
    private readonly ImmutableArray<ScenarioLineChange>.Builder _changes = ImmutableArray.CreateBuilder<ScenarioLineChange>();

    public ImmutableArray<ScenarioLineChange> All => _changes.ToImmutable();

    /// <summary>Notes lines of several units that have become one or none, or a line that says something else now.</summary>
    public void Note(string field, string unit, IEnumerable<string> from, IEnumerable<string> before, string? after)
    {
        string[] said = [.. before];
        if (said.Length == 1 && said[0] == after) return;
        _changes.Add(new ScenarioLineChange(field, unit, [.. from.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [.. said], after));
    }
}
