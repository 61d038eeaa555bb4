using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Records an actual; the needs are what is still missing after it.</summary>
/// <param name="Record">What is asked.</param>
/// <param name="Today">The day in Viet Nam.</param>
/// <param name="Sources">The programme's sources of money.</param>
internal sealed record ActualCommand(RecordActual Record, DateOnly Today, ImmutableArray<MoneySource> Sources)
    : ProgressWardCommand(Record, WardEventKind.ActualRecorded, Today, new { Record.Item, Record.On, Record.Amount, Record.Source, Record.Note })
{
    /// <summary>The first day that an actual may name.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        // What came with the ward takes no room from what is recorded in it.
        CheckRoom("actuals", state.Actuals.Count(one => one.Number > 0), 1, Actual.MostOfWard, faults);
        CheckCome("on", Record.On, FirstDay, faults);
        faults.Prose("note", Record.Note, 0);
        if (!faults.Require(Enum.IsDefined(Record.Item), "item", Record.Item, EnumNames.Allowed<ActualItem>())) return;
        CheckSource(faults);
        if (Record.Item == ActualItem.WorksProgress) CheckProgress(state, ward, faults);
        else faults.Range("amount", Record.Amount, 1, Actual.Most);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now)
    {
        var basis = state.Basis ?? NeedsBasis.At(ward.Needs, state.Version);
        var actual = new Actual(state.Version + 1, Record.Item, Record.On, Record.Amount, Record.Source, Record.Note, now, Header.Actor);
        return new ProgressChange { Needs = basis.Left(state.Actuals.Add(actual)), Basis = state.Basis is null ? basis : null, Actuals = [actual] };
    }

    private void CheckSource(FaultList faults)
    {
        if (Record.Source is not { } source) return;
        var use = Actual.UseOf(Record.Item);
        var may = Sources.Where(one => use is { } asked && one.Uses.Contains(asked)).Select(one => one.Code).ToList();
        faults.Require(may.Contains(source), "source", source,
            use is null ? "nothing, since no money is paid" : may.Count == 0 ? $"nothing, since no source may pay {EnumNames.Of(use.Value)}" : $"one that may pay {EnumNames.Of(use.Value)}: {string.Join(", ", may)}");
    }

    // Within the same works: a later day never shows less than an earlier one.
    private void CheckProgress(WardState state, Ward ward, FaultList faults)
    {
        var (since, works) = state.Basis is { } basis ? (basis.WorksSince, basis.Needs.Works) : (state.Version, ward.Needs.Works);
        if (!faults.Require(works != Works.None, "item", EnumNames.Of(Record.Item), "an item other than worksProgress, since the ward needs no works")) return;
        var reports = state.Actuals.Where(one => one is { Counts: true, Item: ActualItem.WorksProgress } && one.Number > since).ToList();
        var least = reports.Where(one => one.On <= Record.On).Select(one => one.Amount).DefaultIfEmpty(0).Max();
        var most = reports.Where(one => one.On > Record.On).Select(one => one.Amount).DefaultIfEmpty(Actual.Done).Min();
        faults.Require(Record.Amount >= least && Record.Amount <= most, "amount", Record.Amount,
            $"whole percent from {least} to {most}, since works on a later day are never less than before; cancel a wrong report first");
    }
}

/// <summary>Cancels an actual; the needs are as they would be without it.</summary>
internal sealed record CancelCommand(CancelActual Cancel, DateOnly Today)
    : ProgressWardCommand(Cancel, WardEventKind.ActualCancelled, Today, new { Cancel.Number, Cancel.Reason })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(Find(state) is { Counts: true }, "number", Cancel.Number, "the number of an actual of the ward that is not cancelled");
        faults.Prose("reason", Cancel.Reason, 1);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now)
    {
        var cancelled = Find(state)! with { CancelledAt = now, CancelReason = Cancel.Reason };
        ImmutableArray<Actual> actuals = [.. state.Actuals.Select(one => one.Number == Cancel.Number ? cancelled : one)];
        return new ProgressChange { Needs = state.Basis!.Left(actuals), Actuals = [cancelled] };
    }

    private Actual? Find(WardState state) => state.Actuals.FirstOrDefault(one => one.Number == Cancel.Number);
}

/// <summary>Begins to serve a ward. One that had declined is served anew, so its year of recognition goes (rule 1); the history keeps it.</summary>
internal sealed record BeginCommand(BeginWard Begin, DateOnly Today) : ProgressWardCommand(Begin, WardEventKind.Begun, Today, new { Begin.Year })
{
    private const int FirstYear = 2000;

    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(ward.Stage is Stage.NotStarted or Stage.Declined, "stage", ward.Stage, "NotStarted or Declined: a ward under way or recognized has begun already");
        faults.Range("year", Begin.Year, ward.Recognized ?? FirstYear, Today.Year);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new() { Stage = new StageChange(Stage.UnderWay, Begin.Year, null) };
}
