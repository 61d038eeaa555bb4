using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Policies;

/// <summary>
/// In which years each candidate may be considered (rules 10 to 12): from <see cref="Earliest"/> to <see cref="Latest"/>,
/// ends included.
/// </summary>
internal sealed class Consideration
{
    private const int Never = int.MaxValue;

    /// <summary>The first year of each ward; beyond every year when it is never considered.</summary>
    public int[] Earliest { get; }

    /// <summary>The last year of each ward: with unfinished starts allowed the scenario's last.</summary>
    public int[] Latest { get; }

    /// <summary>Candidates whose start is pinned, in the order in which they go ahead of all others (rule 11).</summary>
    public int[] PinnedStarts { get; }

    private readonly bool[] _pinned;

    /// <summary>Reads pins and the manual plan or order of a scenario.</summary>
    public Consideration(WardTable table, Scenario scenario)
    {
        Earliest = new int[table.Count];
        Latest = new int[table.Count];
        _pinned = new bool[table.Count];
        // Wards that a manual plan or order does not list never start, pins apart (rule 12).
        if (scenario.Policy == Policy.Manual) Array.Fill(Earliest, Never);
        foreach (var (code, start) in scenario.Plan ?? []) Earliest[table.Snapshot.IndexOf(code)] = start;
        foreach (var code in scenario.Order ?? []) Earliest[table.Snapshot.IndexOf(code)] = int.MinValue;
        foreach (var pin in scenario.Pins) Apply(pin, table.Snapshot.IndexOf(pin.Ward));
        for (var w = 0; w < table.Count; w++)
        {
            if (!table.Candidates[w]) Earliest[w] = Never;
            Latest[w] = scenario.AllowUnfinished ? scenario.LastYear : scenario.LastYear - table.Trajectories[w].Years + 1;
        }
        PinnedStarts = [.. Enumerable.Range(0, table.Count).Where(IsPinnedStart).OrderBy(w => Earliest[w])];

        bool IsPinnedStart(int w) => _pinned[w] && table.Candidates[w];
    }

    /// <summary>Whether a ward may be considered in a year.</summary>
    public bool In(int year, int ward) => Earliest[ward] <= year && year <= Latest[ward];

    /// <summary>Whether a pin fixes the ward's start, so that it does not stand in the policy's own line.</summary>
    public bool IsPinned(int ward) => _pinned[ward];

    // start: considered from its year on; notBefore: not before; never: not at all (rule 11).
    private void Apply(Pin pin, int ward)
    {
        if (pin.Never) Earliest[ward] = Never;
        else if (pin.NotBefore is { } notBefore) Earliest[ward] = Math.Max(Earliest[ward], notBefore);
        else if (pin.Start is { } start) (Earliest[ward], _pinned[ward]) = (start, true);
    }
}
