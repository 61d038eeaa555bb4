using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class RegretTests
{
    private static readonly string[] Names = ["bold", "careful", "middling"];

    // Means: bold 9, careful 6, middling 7.
    private static readonly double[][] Expected = [[8, 10], [6, 6], [6, 8]];

    // Means by option. Boom: 12, 6, 8. Cut: 1, 5, 4. Shock: 6, 6, 5.
    private static readonly NamedFuture Boom = new("boom", [[11, 13], [6, 6], [7, 9]]);
    private static readonly NamedFuture Cut = new("cut", [[1, 1], [5, 5], [3, 5]]);
    private static readonly NamedFuture Shock = new("shock", [[5, 7], [6, 6], [4, 6]]);

    [Fact]
    public void Regret_OfEachOption_IsWhatTheBestHasMore()
    {
        var answer = Regret.Of(Names, Expected, [Boom, Cut, Shock]);
        answer.Replications.ShouldBe(2);
        answer.Options.Select(option => option.Name).ShouldBe(Names);
        answer.Options[0].Values.ShouldBe([12, 1, 6]);
        answer.Options[0].Regrets.ShouldBe([0, 4, 0]);
        answer.Options[1].Regrets.ShouldBe([6, 0, 0]);
        answer.Options[2].Regrets.ShouldBe([4, 1, 1]);
        answer.Options.Select(option => option.MaxRegret).ShouldBe([4, 6, 4]);
        answer.Options.Select(option => option.WorstFuture).ShouldBe([1, 0, 0]);
    }

    [Fact]
    public void LeastRegret_OfEquals_IsTheOneExpectedToBeBetter()
    {
        var answer = Regret.Of(Names, Expected, [Boom, Cut, Shock]);
        answer.Options.Select(option => option.Expected.Mean).ShouldBe([9, 6, 7]);
        (answer.BestExpected, answer.LeastRegret).ShouldBe((0, 0));
        Regret.Of(Names, [Expected[1], Expected[0], Expected[2]], [Boom, Cut, Shock]).LeastRegret.ShouldBe(2);
    }

    [Fact]
    public void Future_InWhichAnotherOptionIsSurelyBetter_FlipsTheChoice()
    {
        var answer = Regret.Of(Names, Expected, [Boom, Cut, Shock]);
        answer.Futures.Select(future => future.Best).ShouldBe([0, 1, 0]);
        answer.Futures.Select(future => future.Flips).ShouldBe([false, true, false]);
        answer.Futures[0].Lead.ShouldBeNull();
        answer.Futures[1].Lead!.Mean.ShouldBe(4);
    }

    [Fact]
    public void Future_InWhichAnotherOptionIsBetterByLuck_DoesNotFlipTheChoice()
    {
        // Careful is better by 1 on average, but by −9 and 11 in its two replications.
        var answer = Regret.Of(Names, Expected, [new NamedFuture("murky", [[10, 0], [1, 11], [0, 0]])]);
        answer.Futures[0].Best.ShouldBe(1);
        answer.Futures[0].Flips.ShouldBeFalse();
        answer.Futures[0].LeastRegretWithout.ShouldBeNull();
    }

    [Fact]
    public void Future_ThatIsNotListed_MayChangeTheLeastRegret() =>
        // Without the boom careful has no regret at all; without the cut bold has none.
        Regret.Of(Names, Expected, [Boom, Cut, Shock]).Futures.Select(future => future.LeastRegretWithout).ShouldBe([1, 0, 0]);

    [Fact]
    public void Regret_OfMoneySpent_IsWhatIsSpentMore()
    {
        var answer = Regret.Of(Names, Expected, [Boom, Cut, Shock], moreIsBetter: false);
        answer.Options[0].Regrets.ShouldBe([6, 0, 1]);
        answer.BestExpected.ShouldBe(1);
        answer.Futures[1].Flips.ShouldBeTrue();
        answer.Futures[1].Lead!.Mean.ShouldBe(-4);
    }

    [Fact]
    public void Regret_OfValuesThatDoNotMatch_IsRefused()
    {
        Refused(new NamedFuture("two", [[1, 2], [1, 2]])).ShouldContain("two has values of 2 options, not of 3");
        Refused(new NamedFuture("ragged", [[1, 2], [1], [1, 2]])).ShouldContain("ragged has 1 replications of option 1, not 2");
        Should.Throw<ArgumentOutOfRangeException>(() => Regret.Of(Names, Expected, [])).ParamName.ShouldBe("futures");
        Should.Throw<ArgumentOutOfRangeException>(() => Regret.Of([], [], [Boom])).ParamName.ShouldBe("options");

        static string Refused(NamedFuture future) => Should.Throw<ArgumentException>(() => Regret.Of(Names, Expected, [Boom, future])).Message;
    }
}
