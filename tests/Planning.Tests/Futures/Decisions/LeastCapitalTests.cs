using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class LeastCapitalTests
{
    private const int Futures = 1_000;

    [Fact]
    public void Search_OfARisingChance_IsBracketedOneStepApart()
    {
        // 1,000 futures, of which the one numbered i needs a multiplier of 1 + i / 1,000: 80 % have enough from 1.799 on.
        var answer = Run(0.5m, 3, 0.8m, Rising);
        (answer.Status, answer.NotMet, answer.Met).ShouldBe((LeastCapitalStatus.Bracketed, 1.798m, 1.799m));
        answer.Chance.ShouldBe(0.8m);
        answer.Monotone.ShouldBeTrue();
        answer.Trials.Single(trial => trial.Multiplier == 1.799m).Chance.Chance.ShouldBe(0.8m);
        answer.Trials.Single(trial => trial.Multiplier == 1.798m).Chance.Chance.ShouldBe(0.799m);
    }

    [Fact]
    public void Search_OfARisingChance_SaysHowSureItIs()
    {
        var answer = Run(0.5m, 3, 0.8m, Rising);
        // 80 % is the upper end of the interval of 77.6 % in 1,000, and the lower end of that of 82.5 %.
        (answer.Low, answer.High).ShouldBe((1.775m, 1.824m));
        Rising(answer.Low!.Value).High.ShouldBeGreaterThanOrEqualTo(0.8m);
        Rising(answer.Low.Value - 0.001m).High.ShouldBeLessThan(0.8m);
        Rising(answer.High!.Value).Low.ShouldBeGreaterThanOrEqualTo(0.8m);
        Rising(answer.High.Value - 0.001m).Low.ShouldBeLessThan(0.8m);
    }

    [Fact]
    public void Search_TriesThePresentCapitalFirst_AndFewMultipliers()
    {
        LeastCapital.Between(0.5m, 3, 0.8m).Next.ShouldBe(1);
        Run(0.5m, 3, 0.8m, Rising).Trials.Length.ShouldBeLessThan(30);
        LeastCapital.Between(1.5m, 3, 0.8m).Next.ShouldBe(3);
    }

    [Fact]
    public void Search_ThatIsMetAtTheLeast_SaysSo()
    {
        var answer = Run(1.9m, 3, 0.8m, Rising);
        (answer.Status, answer.Met, answer.NotMet).ShouldBe((LeastCapitalStatus.MetAtLeast, 1.9m, null));
        (answer.Low, answer.High).ShouldBe((1.9m, 1.9m));
    }

    [Fact]
    public void Search_ThatIsNotMetAtTheMost_SaysSo()
    {
        var answer = Run(0.5m, 1.2m, 0.8m, Rising);
        (answer.Status, answer.Met, answer.NotMet).ShouldBe((LeastCapitalStatus.NotMetAtMost, null, 1.2m));
        (answer.Low, answer.High).ShouldBe((null, null));
    }

    [Fact]
    public void Search_ThatIsBarelyMetAtTheMost_HasNoUpperEnd()
    {
        var answer = Run(0.5m, 1.8m, 0.8m, Rising);
        (answer.Status, answer.Met, answer.High).ShouldBe((LeastCapitalStatus.Bracketed, 1.799m, null));
    }

    [Fact]
    public void Search_OfAChanceThatFallsAgain_IsBracketedAndSaysSo()
    {
        // A little more money than 1 spoils it up to 1.2.
        var answer = Run(0.5m, 2, 0.8m, multiplier => Chances.Of(multiplier is <= 1 or > 1.2m ? 900 : 100, Futures));
        answer.Status.ShouldBe(LeastCapitalStatus.MetAtLeast);
        Run(0.5m, 2, 0.8m, multiplier => Chances.Of(multiplier is > 0.7m and <= 1 or > 1.2m ? 900 : 100, Futures)).Met.ShouldBe(0.701m);

        var falling = LeastCapital.Between(0.5m, 2, 0.8m)
            .With(1, Chances.Of(100, Futures)).With(1.1m, Chances.Of(50, Futures)).With(1.101m, Chances.Of(900, Futures));
        LeastCapital.Run(falling, _ => Chances.Of(0, Futures), _ => { }, TestContext.Current.CancellationToken).Monotone.ShouldBeFalse();
    }

    [Fact]
    public void Search_CarriedOnFromItsTrials_EndsTheSame()
    {
        var whole = Run(0.5m, 3, 0.8m, Rising);
        var resumed = whole.Trials.Take(5).Aggregate(LeastCapital.Between(0.5m, 3, 0.8m), (search, trial) => search.With(trial.Multiplier, trial.Chance));
        var rest = LeastCapital.Run(resumed, Rising, _ => { }, TestContext.Current.CancellationToken);
        (rest.Met, rest.NotMet, rest.Low, rest.High).ShouldBe((whole.Met, whole.NotMet, whole.Low, whole.High));
    }

    [Fact]
    public void Search_ThatHasNotEnded_HasNoAnswer() =>
        Should.Throw<InvalidOperationException>(() => LeastCapital.Between(0.5m, 3, 0.8m).Answer()).Message.ShouldContain("1 is to be tried");

    [Fact]
    public void Search_ThatIsCalledOff_Ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => LeastCapital.Run(LeastCapital.Between(0.5m, 3, 0.8m), Rising, _ => { }, source.Token));
    }

    [Fact]
    public void Search_OutsideItsRange_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(-0.1m, 3, 0.8m)).ParamName.ShouldBe("least");
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(2, 2, 0.8m)).ParamName.ShouldBe("most");
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(2, 1_001, 0.8m)).ActualValue.ShouldBe(1_001m);
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(1, 2, 1)).ParamName.ShouldBe("chance");
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(1, 2, 0)).ParamName.ShouldBe("chance");
        Should.Throw<ArgumentException>(() => LeastCapital.Between(1.0005m, 2, 0.5m)).Message.ShouldContain("1.0005");
        Should.Throw<ArgumentOutOfRangeException>(() => LeastCapital.Between(1, 2, 0.5m).With(2.5m, default)).ParamName.ShouldBe("multiplier");
    }

    private static ChanceEstimate Rising(decimal multiplier) => Chances.Of(Enumerable.Range(0, Futures).Count(i => 1 + i / 1_000m <= multiplier), Futures);

    private static LeastCapitalAnswer Run(decimal least, decimal most, decimal chance, Func<decimal, ChanceEstimate> with) =>
        LeastCapital.Run(LeastCapital.Between(least, most, chance), with, _ => { }, TestContext.Current.CancellationToken);
}
