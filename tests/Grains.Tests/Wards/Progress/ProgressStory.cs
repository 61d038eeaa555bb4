using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards.Progress;

/// <summary>A ward to which progress commands happen one after the other, with all its events.</summary>
internal sealed class ProgressStory
{
    private int _id;

    public ProgressStory(Ward? ward = null) => Take(Example.Imported(ward ?? Example.Ward("W1")));

    /// <summary>The day of <see cref="Example.Noon"/> in Viet Nam.</summary>
    public static DateOnly Today { get; } = Example.Noon.CivilDay();

    public List<WardEvent> Events { get; } = [];

    public WardState State { get; private set; } = new();

    public Needs Needs => State.Ward!.Needs;

    public WardVerdict Do(ProgressCommand command)
    {
        var verdict = Ask(command with { Header = Example.Header($"c{++_id}") });
        if (verdict.Event is { } written) Take(written);
        return verdict;
    }

    public WardVerdict Ask(ProgressCommand command) => WardDecision.Decide(State, ProgressWardCommand.Of(command, Today, ProgrammeSettings.Default.Sources), null, Example.Noon);

    /// <summary>Does what must be allowed.</summary>
    public ProgressStory Then(ProgressCommand command)
    {
        var verdict = Do(command);
        verdict.Status.ShouldBe(CommandStatus.Done, JsonSerializer.Serialize(verdict.Faults, ModelJson.Options));
        return this;
    }

    public void Take(WardEvent written)
    {
        if (State.Ward is not null) WardBefore.Of(State, written).ShouldBe(written.Before);
        State = WardFold.Fold(State, written);
        Events.Add(written);
    }

    /// <summary>The needs are set from outside, by hand.</summary>
    public ProgressStory Set(Needs needs)
    {
        Take(WardDecision.Decide(State, new NeedsCommand(new ChangeNeeds(Example.Header($"c{++_id}"), needs)), null, Example.Noon).Event!);
        return this;
    }

    public static RecordActual Record(ActualItem item, long amount, string on = "2026-02-01", string? source = null) =>
        new() { Header = Example.Header("r"), Item = item, Amount = amount, On = DateOnly.Parse(on), Source = source };

    public static CancelActual Cancel(long number, string reason = "typed wrong") => new() { Header = Example.Header("r"), Number = number, Reason = reason };

    public static ProposeOption Propose(CriterionKind kind, long cost = 0, long officers = 0, int months = 12, string criterion = "C01") => new()
    {
        Header = Example.Header("r"), Criterion = criterion, Title = "Way", Cost = cost, Officers = officers, Months = months, Kind = kind, Threshold = new Level(8_000),
        Supports = [new SupportNeed("Dept of Finance", "Money")],
    };

    public static ChooseOption Choose(long number, string unit = "") => new() { Header = Example.Header("r"), Number = number, Unit = unit };
}
