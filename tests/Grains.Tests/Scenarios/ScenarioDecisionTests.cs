using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Scenarios;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Scenarios;

public sealed class ScenarioDecisionTests
{
    private static readonly Scenario One = Example.Scenario("p");
    private static readonly Scenario Two = One with { Name = "Two" };
    private static readonly ScenarioState Made = ScenarioDecision.Create("s", new ScenarioState(), Example.Header("make"), One, Example.Noon).Next!;

    [Fact]
    public void Create_Valid_IsVersionOneOfItsMaker()
    {
        var view = Made.View("s").ShouldNotBeNull();

        view.ShouldBe(new ScenarioView("s", 1, One, "officer", Example.Noon, Example.Noon));
    }

    [Fact]
    public void Create_Invalid_NamesTheFaultsAndStoresNothing()
    {
        var verdict = ScenarioDecision.Create("s", new ScenarioState(), Example.Header("make"), One with { CarryOver = 2 }, Example.Noon);

        verdict.Next.ShouldBeNull();
        verdict.Answer.Status.ShouldBe(CommandStatus.Invalid);
        verdict.Answer.Faults.ShouldHaveSingleItem().Path.ShouldBe("carryOver");
    }

    [Fact]
    public void Create_UnderAnIdThatIsUsed_IsStaleAndShowsWhatIsThere()
    {
        var verdict = ScenarioDecision.Create("s", Made, Example.Header("other"), Two, Example.Noon);

        verdict.Next.ShouldBeNull();
        verdict.Answer.Status.ShouldBe(CommandStatus.Stale);
        verdict.Answer.View!.Scenario.ShouldBe(One);
    }

    [Fact]
    public void Create_Repeated_GetsTheFirstAnswerEvenAfterManyChangesAndDeletion()
    {
        var state = Made;
        for (var i = 0; i < 3 * ScenarioState.MostReceipts; i++) state = ScenarioDecision.Replace("s", state, Example.Header($"r{i}"), Two, Example.Noon.AddDays(i)).Next!;
        state = ScenarioDecision.Delete("s", state, Example.Header("gone"), Example.Noon).Next!;

        var verdict = ScenarioDecision.Create("s", state, Example.Header("make"), One, Example.Noon.AddYears(1));

        verdict.Next.ShouldBeNull();
        verdict.Answer.ShouldBeEquivalentTo(new ScenarioResult(CommandStatus.Done, Made.View("s"), []));
        state.Receipts.Length.ShouldBe(ScenarioState.MostReceipts);
    }

    [Fact]
    public void Made_AskedForARepeat_IsTheFirstAnswerWhateverTheScenarioWouldBeNow()
    {
        var header = Example.Header("make") with { Request = "asked" };
        var state = ScenarioDecision.Create("s", new ScenarioState(), header, One, Example.Noon).Next!;
        var changed = ScenarioDecision.Delete("s", ScenarioDecision.Replace("s", state, Example.Header("r"), Two, Example.Noon).Next!, Example.Header("gone"), Example.Noon).Next!;

        ScenarioDecision.Made("s", changed, header, Example.Noon.AddYears(1)).ShouldBeEquivalentTo(new ScenarioResult(CommandStatus.Done, state.View("s"), []));
        ScenarioDecision.Made("s", changed, header with { Request = "something else" }, Example.Noon)!.Status.ShouldBe(CommandStatus.IdReused);
        ScenarioDecision.Made("s", changed, header with { Actor = "somebody else" }, Example.Noon)!.Status.ShouldBe(CommandStatus.IdReused);
        ScenarioDecision.Made("s", changed, header with { CommandId = "another" }, Example.Noon).ShouldBeNull();
        ScenarioDecision.Made("s", new ScenarioState(), header, Example.Noon).ShouldBeNull();
    }

    [Fact]
    public void Replace_OnItsVersion_IsTheNextVersionOfTheSameOwner()
    {
        var view = ScenarioDecision.Replace("s", Made, Example.Header("r", 1, "somebody else"), Two, Example.Noon.AddDays(1)).Answer.View!;

        view.ShouldBeEquivalentTo(new ScenarioView("s", 2, Two, "officer", Example.Noon, Example.Noon.AddDays(1)) { Editors = ["somebody else"] });
    }

    [Fact]
    public void Replace_OnAnotherVersion_IsStale()
    {
        var verdict = ScenarioDecision.Replace("s", Made, Example.Header("r", 2), Two, Example.Noon);

        verdict.Next.ShouldBeNull();
        verdict.Answer.Status.ShouldBe(CommandStatus.Stale);
    }

    [Fact]
    public void Replace_Repeated_GetsTheFirstAnswerBeforeTheVersionIsLookedAt()
    {
        var first = ScenarioDecision.Replace("s", Made, Example.Header("r", 1), Two, Example.Noon.AddDays(1));
        var later = ScenarioDecision.Replace("s", first.Next!, Example.Header("r2", 2), One, Example.Noon.AddDays(2)).Next!;

        var verdict = ScenarioDecision.Replace("s", later, Example.Header("r", 1), Two, Example.Noon.AddDays(3));

        verdict.Next.ShouldBeNull();
        verdict.Answer.ShouldBeEquivalentTo(first.Answer);
    }

    [Fact]
    public void SameId_OtherContent_IsReused()
    {
        ScenarioDecision.Create("s", Made, Example.Header("make"), Two, Example.Noon).Answer.Status.ShouldBe(CommandStatus.IdReused);
        ScenarioDecision.Replace("s", Made, Example.Header("make"), One, Example.Noon).Answer.Status.ShouldBe(CommandStatus.IdReused);
        ScenarioDecision.Delete("s", Made, Example.Header("make"), Example.Noon).Answer.Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public void Create_RepeatedWithTheSameRequestButOtherContent_GetsTheFirstAnswer()
    {
        var header = Example.Header("copy") with { Request = "copy of one" };
        var first = ScenarioDecision.Create("s", new ScenarioState(), header, One, Example.Noon);

        ScenarioDecision.Create("s", first.Next!, header, Two, Example.Noon.AddDays(1)).Answer.ShouldBeEquivalentTo(first.Answer);
        ScenarioDecision.Create("s", first.Next!, header with { Request = "copy of two" }, One, Example.Noon).Answer.Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public void Delete_Then_NothingIsFoundAnyMore()
    {
        var gone = ScenarioDecision.Delete("s", Made, Example.Header("d", 1), Example.Noon).Next!;

        gone.View("s").ShouldBeNull();
        ScenarioDecision.Replace("s", gone, Example.Header("r"), Two, Example.Noon).Answer.Status.ShouldBe(CommandStatus.NotFound);
        ScenarioDecision.Delete("s", gone, Example.Header("d2"), Example.Noon).Answer.Status.ShouldBe(CommandStatus.NotFound);
        ScenarioDecision.Delete("s", gone, Example.Header("d", 1), Example.Noon).Answer.Status.ShouldBe(CommandStatus.Done);
        ScenarioDecision.Create("s", gone, Example.Header("make2"), One, Example.Noon).Answer.Status.ShouldBe(CommandStatus.Stale);
    }

    [Fact]
    public void AnyCommand_EmptyId_IsInvalid() =>
        ScenarioDecision.Delete("s", Made, Example.Header(""), Example.Noon).Answer.Faults.ShouldHaveSingleItem().Path.ShouldBe("commandId");
}
