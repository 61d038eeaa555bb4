using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// The wards of a snapshot under one catalogue version and one set of norm factors, laid out by index (wards in ordinal order of
/// their codes) and with everything that depends on nothing else of a scenario worked out once. Here, and nowhere else, a scenario's
/// norm factors meet the needs. Immutable, so any number of simulations may share it.
/// </summary>
public sealed class WardTable
{
    private string? _dataHash;

    private WardTable(Snapshot register, Catalogue catalogue, NormFactors? factors)
    {
        (Register, Catalogue, Factors) = (register, catalogue, factors);
        Snapshot = factors is null ? register : factors.On(register);
        var snapshot = Snapshot;
        var count = snapshot.Wards.Length;
        var criteria = catalogue.Criteria.OrderBy(criterion => criterion.Code, StringComparer.Ordinal).ToArray();
        var trajectories = new Trajectory[count];
        var unmet = new int[count];
        var gaps = new long[count];
        var queued = new bool[count];
        var candidates = new bool[count];
        for (var w = 0; w < count; w++)
        {
            var ward = snapshot.Wards[w];
            var (practiceYears, below, gap) = Missing(ward.Levels, criteria);
            trajectories[w] = Trajectory.Of(ward.Needs, practiceYears);
            // A recognized ward's levels count as at their thresholds (rule 9).
            unmet[w] = ward.Stage == Stage.Recognized ? 0 : below;
            gaps[w] = ward.Stage == Stage.Recognized ? 0 : gap;
            queued[w] = ward.Stage == Stage.Recognized || (ward.Stage == Stage.Declined && below == 0);
            candidates[w] = ward.Stage == Stage.NotStarted || (ward.Stage == Stage.Declined && below > 0);
        }
        (Trajectories, Unmet, Gaps) = (trajectories, unmet, gaps);
        (Queued, Candidates) = (queued, candidates);
        DistrictOf = Districts(snapshot, out var codes);
        DistrictCodes = codes;
    }

    /// <summary>The snapshot that the table was made from.</summary>
    public Snapshot Register { get; }

    /// <summary>The same with the needs as the norm factors make them; the very same where there are none.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>What the needs were multiplied by; null for nothing.</summary>
    public NormFactors? Factors { get; }

    /// <summary>The catalogue version that decides which levels are missing.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>How many wards there are.</summary>
    public int Count => Snapshot.Wards.Length;

    /// <summary>What each ward still lacks, year by year.</summary>
    internal Trajectory[] Trajectories { get; }

    /// <summary>Criteria below threshold of each ward.</summary>
    internal int[] Unmet { get; }

    /// <summary>Sum of the gaps of each ward, in hundredths of a level.</summary>
    internal long[] Gaps { get; }

    /// <summary>Whether the ward is in the upkeep queue: recognized, or declined with every level at threshold (rule 9).</summary>
    internal bool[] Queued { get; }

    /// <summary>Whether the ward may start: not started, or declined with a gap (rule 9).</summary>
    internal bool[] Candidates { get; }

    /// <summary>Index into <see cref="DistrictCodes"/> of each ward's district.</summary>
    internal int[] DistrictOf { get; }

    /// <summary>Codes of the districts that have wards, in ordinal order.</summary>
    internal ImmutableArray<string> DistrictCodes { get; }

    /// <summary>Names the wards' data in certificates, see <see cref="CertificateData.HashOf"/>; worked out when it is first asked for.</summary>
    internal string DataHash => _dataHash ??= CertificateData.HashOf(Data);

    /// <summary>The wards' data as certificates hold them: before the factors, which stand in the scenario.</summary>
    public CertificateData Data => CertificateData.Of(Register, Catalogue);

    /// <summary>Lays out a snapshot under a catalogue version.</summary>
    /// <param name="register">The wards.</param>
    /// <param name="catalogue">The catalogue version that decides which levels are missing.</param>
    /// <param name="factors">The norm factors of the scenarios that the table is for; null for none.</param>
    public static WardTable Of(Snapshot register, Catalogue catalogue, NormFactors? factors = null) => new(register, catalogue, factors?.Shortest());

    /// <summary>The wards as a scenario that names its catalogue version sees them.</summary>
    public static WardTable Of(Snapshot register, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(scenario);
        return Of(register, register.Programme.CatalogueVersion(scenario.CatalogueVersion!)!, scenario.NormFactors);
    }

    /// <summary>Whether scenarios with these norm factors may be run on it.</summary>
    public bool Fits(NormFactors? factors) => NormFactors.Same(Factors, factors);

    // One pass over levels and criteria together: both are in ordinal order of the criterion's code.
    private static (int PracticeYears, int Below, long Gap) Missing(Levels levels, Criterion[] criteria)
    {
        var (practiceYears, below, sum) = (0, 0, 0L);
        var entries = levels.Entries.AsSpan();
        var at = 0;
        foreach (var criterion in criteria)
        {
            while (at < entries.Length && string.CompareOrdinal(entries[at].Criterion, criterion.Code) < 0) at++;
            var has = at < entries.Length && entries[at].Criterion == criterion.Code;
            var gap = criterion.Threshold.Hundredths - (has ? entries[at].Level.Hundredths : 0);
            if (gap <= 0) continue;
            below++;
            sum += gap;
            if (criterion.Kind == CriterionKind.Practice)
                practiceYears = Math.Max(practiceYears, Trajectory.YearsToClose(gap, criterion.GuidedGain));
        }
        return (practiceYears, below, sum);
    }

    private static int[] Districts(Snapshot snapshot, out ImmutableArray<string> codes)
    {
        codes = [.. snapshot.Wards.Select(ward => ward.District).Distinct().Order(StringComparer.Ordinal)];
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var d = 0; d < codes.Length; d++) indexes[codes[d]] = d;
        return [.. snapshot.Wards.Select(ward => indexes[ward.District])];
    }
}
