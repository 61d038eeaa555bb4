using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>
/// The wards by index: how they enter (rule 9), what they need in each served year (rules 4 to 7) at the noise-free prices of each year (rule 3),
/// and the levels of their practice criteria. The other kinds need no levels: they reach their thresholds when the ward's works are
/// complete, see <see cref="CompletionYear"/>.
/// </summary>
internal sealed class FutureWards
{
    private readonly int _years;
    private readonly long[] _works;
    private readonly long[] _equipment;
    private readonly long[] _upkeep;

    public FutureWards(WardTable table, Scenario scenario, FutureNoise noise)
    {
        var wards = table.Snapshot.Wards;
        var trajectories = table.Trajectories;
        var prices = new PricedTrajectories(table, scenario);
        _years = scenario.YearCount;
        Numbers = [.. wards.Select(ward => WardNumber.Of(ward.Code))];
        Stages = [.. wards.Select(ward => ward.Stage)];
        Started = [.. wards.Select(ward => ward.Started)];
        Recognized = [.. wards.Select(ward => ward.Recognized)];
        (IsCandidate, IsQueued) = (table.Candidates, table.Queued);
        WorksYears = [.. wards.Select(ward => ward.Needs.WorksYears)];
        CompletionYear = [.. trajectories.Select(trajectory => trajectory.CompletionYear)];
        Officers = [.. wards.Select(ward => ward.Needs.Officers)];
        FloorArea = [.. wards.Select(ward => ward.Needs.FloorArea)];
        Guidance = [.. wards.Select(ward => ward.Needs.Guidance)];
        (_works, _equipment, _upkeep) = (new long[wards.Length * Needs.MostWorksYears * _years], new long[wards.Length * _years], new long[wards.Length * _years]);
        for (var w = 0; w < wards.Length; w++) Price(w, prices);

        Criterion[] practice = [.. table.Catalogue.Criteria.Where(criterion => criterion.Kind == CriterionKind.Practice).OrderBy(criterion => criterion.Code, StringComparer.Ordinal)];
        Practice = practice.Length;
        Thresholds = [.. practice.Select(criterion => criterion.Threshold.Hundredths)];
        Gains = [.. practice.Select(criterion => criterion.GuidedGain.Hundredths)];
        SecureAt = [.. Thresholds.Select(threshold => threshold + (int)MathF.Ceiling(noise.AssessorNoise))];
        Levels = [.. wards.SelectMany(ward => practice.Select(criterion => ward.Levels[criterion.Code]?.Hundredths ?? 0))];
    }

    /// <summary>Under which each ward's draws are found.</summary>
    public WardNumber[] Numbers { get; }

    /// <summary>The stage in the snapshot.</summary>
    public Stage[] Stages { get; }

    /// <summary>The year in which it started before the run.</summary>
    public int?[] Started { get; }

    /// <summary>The year in which it was recognized before the run.</summary>
    public int?[] Recognized { get; }

    /// <summary>Whether it may start.</summary>
    public bool[] IsCandidate { get; }

    /// <summary>Whether it enters in the upkeep queue.</summary>
    public bool[] IsQueued { get; }

    /// <summary>d_w, 0 to 3.</summary>
    public int[] WorksYears { get; }

    /// <summary>max(1, d_w): the served year after which all criteria but practice are at their thresholds, and in which equipment is paid.</summary>
    public int[] CompletionYear { get; }

    /// <summary>Officers taken in served year 1.</summary>
    public long[] Officers { get; }

    /// <summary>Floor area in each works year, m².</summary>
    public long[] FloorArea { get; }

    /// <summary>Guidance in each served year, team-months.</summary>
    public long[] Guidance { get; }

    /// <summary>How many practice criteria there are; they are numbered in the order of their codes.</summary>
    public int Practice { get; }

    /// <summary>Thresholds of the practice criteria, hundredths.</summary>
    public int[] Thresholds { get; }

    /// <summary>Guided gains of the practice criteria, hundredths a year.</summary>
    public int[] Gains { get; }

    /// <summary>From this level on no assessor reads a practice criterion below its threshold: it is secure, and needs no more draws.</summary>
    public int[] SecureAt { get; }

    /// <summary>Levels of the practice criteria in the snapshot, by ward, then criterion.</summary>
    public int[] Levels { get; }

    /// <summary>Noise-free price of the works instalment of the k-th served year, paid in year y; 0 beyond the works.</summary>
    public long Works(int ward, int k, int y) => k > Needs.MostWorksYears ? 0 : _works[(((ward * Needs.MostWorksYears) + k - 1) * _years) + y];

    /// <summary>Noise-free price of the ward's equipment, paid in year y.</summary>
    public long Equipment(int ward, int y) => _equipment[(ward * _years) + y];

    /// <summary>Noise-free price of the ward's upkeep in year y.</summary>
    public long Upkeep(int ward, int y) => _upkeep[(ward * _years) + y];

    private void Price(int w, PricedTrajectories prices)
    {
        for (var y = 0; y < _years; y++)
        {
            for (var k = 1; k <= Needs.MostWorksYears; k++) _works[(((w * Needs.MostWorksYears) + k - 1) * _years) + y] = prices.Works(w, k, y);
            _equipment[(w * _years) + y] = prices.Equipment(w, CompletionYear[w], y);
            _upkeep[(w * _years) + y] = prices.Upkeep(w, y);
        }
    }
}
