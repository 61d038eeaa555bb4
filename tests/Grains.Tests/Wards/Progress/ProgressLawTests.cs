using System.Text.Json;
using CsCheck;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards.Progress;

using static ProgressStory;

public sealed class ProgressLawTests
{
    private static readonly Gen<Func<ProgressStory, ProgressCommand?>> Command = Gen.OneOf<Func<ProgressStory, ProgressCommand?>>(
        Gen.Select(Gen.Enum<ActualItem>(), Gen.Long[0, 700], Gen.Int[0, 50]).Select<ActualItem, long, int, Func<ProgressStory, ProgressCommand?>>((item, amount, days) =>
            _ => Record(item, item == ActualItem.WorksProgress ? amount % 101 : amount, $"{Today.AddDays(-days):O}")),
        Gen.Int[0, 20].Select<int, Func<ProgressStory, ProgressCommand?>>(place => story => story.State.Actuals.ElementAtOrDefault(place) is { } actual ? Cancel(actual.Number) : null),
        Gen.Select(Gen.Enum<CriterionKind>(), Gen.Long[0, 900], Gen.Int[1, 40], Gen.Bool).Select<CriterionKind, long, int, bool, Func<ProgressStory, ProgressCommand?>>((kind, cost, months, second) =>
            _ => Propose(kind, cost, cost % 7, months, second ? "C02" : "C01") with { Works = kind == CriterionKind.Facility && cost % 2 == 0 ? Works.Extension : null }),
        Gen.Long[1, 9].Select<long, Func<ProgressStory, ProgressCommand?>>(number => _ => Choose(number)),
        Gen.Long[1, 9].Select<long, Func<ProgressStory, ProgressCommand?>>(number => _ => new WithdrawOption { Header = Example.Header("r"), Number = number }),
        Gen.Const<Func<ProgressStory, ProgressCommand?>>(_ => null));

    [Fact]
    public void AnyCommands_NeedsStayValidFollowFromTheBasisAndTheHistoryFoldsToTheSame() => Command.Array[1, 25].Sample(commands =>
    {
        var story = new ProgressStory();
        foreach (var command in commands)
        {
            // Nothing stands for needs that are set by hand in between.
            if (command(story) is { } asked) story.Do(asked);
            else story.Set(Example.Needs with { WorksCost = 100 + story.State.Version, Officers = 4 });
            var faults = new FaultList();
            WardValidation.CheckNeeds(story.Needs, "", faults);
            faults.Faults.ShouldBeEmpty();
            if (story.State.Basis is { } basis) basis.Left(story.State.Actuals).ShouldBe(story.Needs);
            foreach (var criterion in story.State.Options.GroupBy(option => option.Criterion)) criterion.Count(option => option.State == OptionState.Chosen).ShouldBeLessThan(2);
        }
        WardFold.Fold(new WardState(), [.. story.Events]).ShouldSayTheSameAs(story.State);
        WardState.Of(story.State.View()).ShouldSayTheSameAs(story.State);
    }, iter: 300);

    [Fact]
    public void RecordThenCancel_AfterAnyCommands_RestoresTheNeedsExactly() =>
        Gen.Select(Command.Array[0, 15], Gen.Enum<ActualItem>(), Gen.Long[1, 900]).Sample((commands, item, amount) =>
        {
            var story = new ProgressStory();
            foreach (var command in commands) if (command(story) is { } asked) story.Do(asked);
            var before = story.Needs;
            if (story.Do(Record(item, item == ActualItem.WorksProgress ? amount % 101 : amount)).Event is not { } written) return;

            story.Then(Cancel(written.Version)).Needs.ShouldBe(before);
        }, iter: 300);

    [Fact]
    public void EveryEvent_SaysOnlyWhatItChanges()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Practice)).Then(Choose(1));

        JsonSerializer.Deserialize<JsonElement>(story.Events[^1].After).EnumerateObject().Select(part => part.Name).ShouldBe(["options", "supports", "actions"]);
        story.Events[1].Before.ShouldBeNull();
    }
}
