using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Tests.Wards.Progress;
using ModelWard.Grains.Wards;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check makes of progress.</summary>
public abstract partial class StoreCheckContract
{
    [Fact]
    public async Task Check_EveryKindOfProgress_IsUnderstood()
    {
        await WriteProgress();

        (await Check()).ShouldSatisfyAllConditions(report => report.Findings.ShouldBeEmpty(), report => report.Events.ShouldBe(21), report => report.StatesBehind.ShouldBe(1));
    }

    [Fact]
    public async Task Check_ProgressThatReplacedWhatWasNotThere_FindsIt()
    {
        await WriteProgress();
        await Plant("UPDATE ward_event SET before = replace(before, '\"worksCost\":900', '\"worksCost\":901') WHERE ward = 'p/W1' AND kind = 'actualRecorded'");

        (await Check()).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Key.ShouldBe("ward p/W1 version 5"), one => one.What.ShouldBe("before is what was there"), one => one.Found.ShouldContain("\"worksCost\":901"));
    }

    // One event of every kind, as the ward would decide them after what the story did to it.
    private async Task WriteProgress()
    {
        var store = new WardEventStore(Database);
        var state = WardFold.Fold(new WardState(), await store.After("p/W1", 0, Stop));
        var header = Example.Header("r");
        ProgressCommand[] commands =
        [
            ProgressStory.Record(ActualItem.WorksPaid, 300), ProgressStory.Cancel(state.Version + 1), new BeginWard { Header = header, Year = 2026 },
            ProgressStory.Propose(CriterionKind.Facility, 700, months: 20), ProgressStory.Choose(1, "Station"), new WithdrawOption { Header = header, Number = 1 },
            new AskSupport { Header = header, Department = "Dept", Text = "Money", On = new DateOnly(2026, 2, 1) },
            new AnswerSupport { Header = header, Number = 2, Status = SupportStatus.Given, On = new DateOnly(2026, 2, 2) },
            new PlanAction { Header = header, Criterion = "C01", What = "Build", Unit = "Station", Due = new DateOnly(2026, 4, 1) },
            new ChangeAction { Header = header, Number = 2, What = "Build on", Due = new DateOnly(2026, 4, 1), Status = ActionStatus.Done },
        ];
        var events = new List<(string, WardEvent)>();
        foreach (var command in commands)
        {
            var asked = ProgressWardCommand.Of(command with { Header = Example.Header($"progress-{events.Count}") }, ProgressStory.Today, ProgrammeSettings.Default.Sources);
            var added = WardDecision.Decide(state, asked, null, Example.Noon).Event.ShouldNotBeNull();
            state = WardFold.Fold(state, added);
            events.Add(("W1", added));
        }
        (await store.AppendAll("p", events, Stop)).ShouldBe(AppendStatus.Appended);
    }
}
