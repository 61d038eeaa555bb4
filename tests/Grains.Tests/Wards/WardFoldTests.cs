using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards;

public sealed class WardFoldTests
{
    [Fact]
    public void Fold_Import_IsTheWardWordForWord()
    {
        var ward = Example.Ward("W1") with { Place = new WardPlace(10.792655m, 106.690630m, 0.6335m, new MapPoint(17.132m, 16.258m)), Pilot = new Pilot(2023, PilotBasis.Named) };

        var state = WardFold.Fold(new WardState(), Example.Imported(ward));

        state.Ward.ShouldBe(ward);
        state.Version.ShouldBe(1);
    }

    [Fact]
    public void Fold_Import_KeepsAssessmentsAndDifficulties()
    {
        var before = Events().Aggregate(new WardState(), WardFold.Fold);

        var after = WardFold.Fold(before, Example.Imported(Example.Ward("W1"), before.Version + 1, "again"));

        after.Assessments.ShouldBe(before.Assessments);
        after.Difficulties.ShouldBe(before.Difficulties);
        after.Ward.ShouldBe(Example.Ward("W1"));
    }

    [Fact]
    public void Fold_Assessments_KeepsTheLastOfEachCriterionInOrder()
    {
        var state = Events().Aggregate(new WardState(), WardFold.Fold);

        state.Assessments.Select(one => (one.Criterion, one.Level.Hundredths)).ShouldBe([("C01", 6_500), ("C02", 9_000)]);
        state.Ward!.Levels["C01"].ShouldBe(new Level(6_500));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(7)]
    public void Fold_EventThatIsNotNext_IsRefused(long version) =>
        Should.Throw<InvalidOperationException>(() => WardFold.Fold(new WardState(), Example.Imported(Example.Ward("W1"), version)));

    [Fact]
    public void Fold_InPartsOrAtOnce_IsTheSame()
    {
        WardEvent[] events = [.. Events()];
        for (var split = 0; split <= events.Length; split++)
        {
            var first = WardFold.Fold(new WardState(), [.. events[..split]]);
            var both = WardFold.Fold(first, [.. events[split..]]);

            both.ShouldSayTheSameAs(WardFold.Fold(new WardState(), [.. events]));
        }
    }

    [Fact]
    public void View_WardNeverImported_IsNull() => new WardState().View().ShouldBeNull();

    private static IEnumerable<WardEvent> Events()
    {
        var state = new WardState();
        WardEvent Next(WardCommand command)
        {
            var added = WardDecision.Decide(state, command, null, Example.Noon).Event!;
            state = WardFold.Fold(state, added);
            return added;
        }
        var imported = Example.Imported(Example.Ward("W1"));
        state = WardFold.Fold(state, imported);
        yield return imported;
        yield return Next(new AssessCommand(Example.Assess("a", 9_000, criterion: "C02")));
        yield return Next(new AssessCommand(Example.Assess("b", 6_000)));
        yield return Next(new AssessCommand(Example.Assess("c", 6_500)));
        yield return Next(new NeedsCommand(new ChangeNeeds(Example.Header("d"), Needs.Nothing)));
        yield return Next(new ReportCommand(new ReportDifficulty(Example.Header("e"), DifficultyKind.Other, "x")));
    }
}
