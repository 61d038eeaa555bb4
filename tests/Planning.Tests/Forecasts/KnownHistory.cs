using System.Collections.Immutable;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Forecasts;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Programmes;
using ModelWard.Planning.Tracking;
using ReferenceLuck = ModelWard.Planning.Futures.Reference.Luck;

namespace ModelWard.Planning.Tests.Forecasts;

/// <summary>
/// A scheme whose uncertainties are known, and what comes of it by the product's own draws, recorded as actuals: ten wards start in each of the first eight of twelve years, all officers granted are
/// wanted, and nothing else is short.
/// </summary>
internal sealed class KnownHistory
{
    public const int FirstYear = 2025, Years = 12;
    private const int StartsAYear = 10, StartYears = 8;
    private const long OfficersOfWard = 1_000, OfficersAYear = StartsAYear * OfficersOfWard;
    private static readonly DateTimeOffset s_submitted = new(FirstYear - 1, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly WardTable _table;
    private readonly FuturesModel _model;
    private readonly ImmutableDictionary<string, Commitment> _commitments;

    public KnownHistory(Uncertainty known, int replications = 2)
    {
        Ward[] wards =
        [
            .. Enumerable.Range(0, StartsAYear * StartYears).Select(w => TinyProgramme.Ward(
                $"W{w:000}", officers: OfficersOfWard, worksYears: w % 3 + 1, floorArea: 100, worksCost: 20_000 + 100 * w, equipmentCost: 5_000, upkeep: 200)),
        ];
        var snapshot = TinyProgramme.Of(wards);
        var scenario = TinyProgramme.From(FirstYear, [.. Enumerable.Range(0, Years).Select(y => TinyProgramme.Year(officers: y < StartYears ? OfficersAYear : 0))])
            .Planned([.. wards.Select((ward, w) => (ward.Code, FirstYear + w / StartsAYear))])
            with { Inflation = 0.03m, Uncertainty = known, Seed = 7, CatalogueVersion = TinyProgramme.FourKinds.Version, Milestones = [new Milestone(FirstYear + 3, 0.3m)] };
        _table = WardTable.Of(snapshot, scenario);
        Proposal = ProposalMaking.Make(_table, scenario, [], 1, replications, FuturesRuns.Alone, default).Proposal!;
        _model = FuturesModel.Of(_table, Proposal.Scenario, Proposal.Results.Plan);
        var file = Adopted.File(Proposal, s_submitted);
        Scheme = Scheme.Of(file);
        _commitments = CommitmentMaking.Of(file.Record.Id, Proposal, default).ToImmutableDictionary();
    }

    public Scheme Scheme { get; }

    public Proposal Proposal { get; }

    /// <summary>The forecast on which the scheme was adopted.</summary>
    /// <param name="before">What had been recorded of the first ward before, for needs that it no longer has.</param>
    public ForecastRecord Forecast(params ImmutableArray<Actual> before)
    {
        ImmutableArray<WardPractice> wards =
            [.. _table.Register.Wards.Select((ward, w) => new WardPractice(ward, _commitments[ward.Code], NeedsBasis.At(ward.Needs, before.Length), w == 0 ? before : []))];
        return ForecastMaking.AtAdoption(Scheme, Proposal.Results.Futures, _table.Register, wards, new DateOnly(FirstYear, 1, 1));
    }

    /// <summary>What came of it in one history, to be looked at after some of its years.</summary>
    public (ImmutableArray<WardPractice> Wards, ForecastActuals Actuals) After(int years, int history)
    {
        var luck = new ReferenceLuck(_model);
        luck.Enter(FutureIndex.Base, history);
        var factors = new double[Years];
        for (var y = 0; y < Years; y++) factors[y] = (y == 0 ? 1 : factors[y - 1]) * luck.PriceStep(y);
        var through = FirstYear + years - 1;
        var lost = new Dictionary<string, int>();
        // To which ward officers come is told by nothing: all are written down with one of the year's first.
        var arrived = Enumerable.Range(0, Math.Min(years, StartYears)).ToDictionary(y => y * StartsAYear, y => (Year: FirstYear + y, Officers: (long)Math.Floor(OfficersAYear * luck.RecruitedShare(y))));
        ImmutableArray<WardPractice> wards = [.. _table.Register.Wards.Select((_, w) => Ward(w, through, factors, luck, arrived, lost))];
        return (wards, ActualsMaking.Of(wards, lost, FirstYear, new DateOnly(through + 1, 1, 1)));
    }

    /// <summary>What practice tells of the uncertainties in one history.</summary>
    public PracticeObservations Observe(int years, int history)
    {
        var (wards, actuals) = After(years, history);
        return Observing.Of(Scheme, wards, actuals);
    }

    /// <summary>What really came in one future of the model, as the score takes it.</summary>
    public static ForecastActuals Came(KnownHistory truth, int future)
    {
        using var worker = new FuturesWorker(truth._model);
        var block = worker.Run(FutureIndex.Base, future, 1);
        var wards = truth._table.Register.Wards.Select((ward, w) => new WardTitles(ward.Code, Spans(block.Tally.WardRecognized.AsSpan().Slice(w * Years, Years))));
        return new ForecastActuals(FirstYear + Years - 1, [.. wards], [.. Enumerable.Range(0, Years).Select(y => new YearPaid(FirstYear + y, block.Records.SpendIn(y)[0]))]);
    }

    private static ImmutableArray<TitleSpan> Spans(ReadOnlySpan<long> standing)
    {
        var spans = ImmutableArray.CreateBuilder<TitleSpan>();
        for (var y = 0; y < standing.Length; y++)
        {
            if (standing[y] == 1 && (y == 0 || standing[y - 1] == 0)) spans.Add(new TitleSpan(FirstYear + y));
            else if (standing[y] == 0 && y > 0 && standing[y - 1] == 1) spans[^1] = spans[^1] with { Lost = FirstYear + y };
        }
        return spans.ToImmutable();
    }

    // Chapter 8, step by step, of a ward that nothing keeps waiting.
    private WardPractice Ward(int w, int through, double[] factors, ReferenceLuck luck, Dictionary<int, (int Year, long Officers)> arrived, Dictionary<string, int> lost)
    {
        var ward = _table.Register.Wards[w];
        var actuals = new List<Actual>();
        var start = FirstYear + w / StartsAYear;
        var (done, again, recognized) = (0, false, (int?)null);
        if (arrived.TryGetValue(w, out var came)) Add(ActualItem.OfficersArrived, came.Year, came.Officers);
        for (var year = start; year <= through && recognized is null; year++)
        {
            var y = year - FirstYear;
            var k = done + 1;
            if (!again)
            {
                Add(ActualItem.WorksPaid, year, Round(_model.Ward.Works(w, k, y) * (factors[y] * luck.CostFactor(w))));
                if (k == _model.Ward.CompletionYear[w]) Add(ActualItem.EquipmentPaid, year, Round(_model.Ward.Equipment(w, y) * factors[y]));
            }
            again = luck.WorksAreLate(w, y);
            if (again) continue;
            done = k;
            if (done < _model.Ward.CompletionYear[w]) continue;
            Add(ActualItem.WorksProgress, year, Actual.Done);
            recognized = year;
        }
        var stage = start > through ? Stage.NotStarted : recognized is null ? Stage.UnderWay : Stage.Recognized;
        for (var year = recognized + 1 ?? int.MaxValue; year <= through && stage == Stage.Recognized; year++)
        {
            Add(ActualItem.UpkeepPaid, year, Round(_model.Ward.Upkeep(w, year - FirstYear) * factors[year - FirstYear]));
            if (!luck.Slips(w, year - FirstYear)) continue;
            stage = Stage.Declined;
            lost[ward.Code] = year;
        }
        var today = ward with { Stage = stage, Started = stage == Stage.NotStarted ? null : start, Recognized = recognized };
        return new WardPractice(today, _commitments[ward.Code], NeedsBasis.At(ward.Needs, 0), [.. actuals]);

        void Add(ActualItem item, int year, long amount)
        {
            if (amount > 0) actuals.Add(new Actual(actuals.Count + 1, item, new DateOnly(year, 12, 1), amount, null, "", new DateTimeOffset(year, 12, 2, 0, 0, 0, TimeSpan.Zero), "a"));
        }
    }

    private static long Round(double price) => (long)Math.Floor(price + 0.5);
}
