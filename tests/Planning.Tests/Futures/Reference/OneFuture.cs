using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Futures.Reference;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Futures.Reference;

/// <summary>One future of a plan, carried out by the reference and read like an outcome.</summary>
internal sealed class OneFuture
{
    private readonly Snapshot _snapshot;
    private readonly Scenario _scenario;
    private readonly ReferenceFuture _future;

    private OneFuture(Snapshot snapshot, Scenario scenario, ReferenceFuture future) => (_snapshot, _scenario, _future) = (snapshot, scenario, future);

    /// <summary>Carries out the plan that the scenario's policy makes without noise.</summary>
    public static OneFuture Of(Snapshot snapshot, Scenario scenario, int replication = 0)
    {
        var catalogue = snapshot.Programme.Catalogues.Single();
        return Of(snapshot, scenario, RolloutSimulator.Plan(snapshot, scenario, catalogue), replication);
    }

    /// <summary>Carries out a plan.</summary>
    public static OneFuture Of(Snapshot snapshot, Scenario scenario, ImmutableArray<PlannedStart> plan, int replication = 0)
    {
        var model = FuturesModel.Of(WardTable.Of(snapshot, snapshot.Programme.Catalogues.Single()), scenario, plan);
        var tally = new TallySheet(model);
        tally.Begin(replication, 1);
        var future = new ReferenceFuture(model, tally);
        future.Run(FutureIndex.Base, replication, 0);
        return new OneFuture(snapshot, scenario, future);
    }

    /// <summary>The years with their ledgers; what binds is every resource that refused.</summary>
    public ImmutableArray<YearOutcome> Years => [.. Enumerable.Range(0, _scenario.YearCount).Select(Year)];

    /// <summary>The wards; which are too large is the policy's affair.</summary>
    public ImmutableArray<WardOutcome> Wards => [.. _snapshot.Wards.Select((ward, w) => new WardOutcome
    {
        Code = ward.Code,
        Start = _future.Wards.Started[w],
        Recognized = _future.Wards.Recognized[w],
        Slips = _future.Wards.Slips[w],
        RefusedBy = [.. Enumerable.Range(0, _scenario.YearCount).SelectMany(y => RefusalsOf(w, y).InOrder().Select(resource => new Refusal(_scenario.FirstYear + y, resource)))],
    })];

    /// <summary>A ward.</summary>
    public WardOutcome Of(string code) => Wards.Single(ward => ward.Code == code);

    /// <summary>A year.</summary>
    public YearOutcome In(int year) => Years[year - _scenario.FirstYear];

    /// <summary>Wards under way, recognized and declined at the end of a year.</summary>
    public (int UnderWay, int Recognized, int Declined) Counts(int year) => (In(year).UnderWay, In(year).Recognized, In(year).Declined);

    /// <summary>Whether a ward is in the upkeep queue at the end.</summary>
    public bool IsQueued(int ward) => !_future.Wards.UnderWay[ward] && _future.Wards.Recognized[ward] is not null;

    private Refusals RefusalsOf(int w, int y) => _future.Wards.Refused[(w * _scenario.YearCount) + y];

    private YearOutcome Year(int y)
    {
        var (year, limits) = (_future.Years[y], _scenario.Limits.Single(limits => limits.Year == _scenario.FirstYear + y));
        return new YearOutcome
        {
            Year = _scenario.FirstYear + y,
            Started = year.Started,
            UnderWay = year.UnderWay,
            Recognized = year.Recognized,
            Declined = year.Declined,
            Binding = Enumerable.Range(0, _snapshot.Wards.Length).Aggregate(Refusals.None, (binding, w) => binding | RefusalsOf(w, y)).InOrder(),
            Resources = new YearResources
            {
                Capital = Ledger(Resource.Capital), Upkeep = Ledger(Resource.Upkeep), Officers = Ledger(Resource.Officers),
                FloorArea = Ledger(Resource.FloorArea), Guidance = Ledger(Resource.Guidance),
                Works = limits.Works is null ? null : Ledger(Resource.Works), Equipment = limits.Equipment is null ? null : Ledger(Resource.Equipment),
            },
        };

        Ledger Ledger(Resource resource) => _future.Books.In(y, resource);
    }
}
