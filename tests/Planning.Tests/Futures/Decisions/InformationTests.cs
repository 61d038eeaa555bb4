using MathNet.Numerics.Distributions;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

/// <summary>
/// Against the two-option normal case (Raiffa and Schlaifer 1961): one option is worth 0, the other is normal with mean m and standard deviation s. Then
/// knowing it is worth s·φ(m/s) − |m|·Φ(−|m|/s).
/// </summary>
public sealed class InformationTests
{
    private const double Mean = 0.5;
    private const double OfPrices = 2;
    private const double OfBudget = 1;

    private static readonly string[] Names = ["nothing", "something"];

    private static readonly double Perfect = Worth(Math.Sqrt(OfPrices * OfPrices + OfBudget * OfBudget));

    [Fact]
    public void Perfect_OfTheNormalCase_IsItsClosedForm()
    {
        var answer = Information.Of(Names, Values(new Luck(1), FutureIndex.Base, 100_000), []);
        answer.Best.ShouldBe(1);
        ((double)answer.Perfect.Mean).ShouldBe(Perfect, 3 * (double)answer.Perfect.StandardError);
        ((double)answer.Perfect.StandardError).ShouldBeLessThan(0.01);
        ((double)answer.Options[1].BestIn).ShouldBe(Normal.CDF(0, Math.Sqrt(5), Mean), 0.01);
        (answer.Options[0].BestIn + answer.Options[1].BestIn).ShouldBe(1);
    }

    [Fact]
    public void Interval_OfThePerfect_HoldsTheTruthAsOftenAsItSays() => Coverage.ShouldBeRight(Perfect, seed =>
    {
        var perfect = Information.Of(Names, Values(new Luck(seed), FutureIndex.Base, 1_000), []).Perfect;
        return (perfect.Low, perfect.High);
    });

    [Theory]
    [InlineData(FactorGroup.Prices, OfPrices)]
    [InlineData(FactorGroup.Budget, OfBudget)]
    public void Group_OfTheNormalCase_IsItsClosedForm(FactorGroup group, double spread)
    {
        var known = Known(new Luck(2), group, outer: 4_000, inner: 32);
        ((double)known.Value.Mean).ShouldBe(Worth(spread), 3 * (double)known.Value.StandardError);
        ((double)known.Value.StandardError).ShouldBeLessThan(0.02);
    }

    [Fact]
    public void Group_OfFewInnerFutures_IsTooHighPlainAndNearWhenCorrected()
    {
        var known = Enumerable.Range(1, 40).Select(seed => Known(new Luck(seed), FactorGroup.Budget, outer: 500, inner: 16)).ToArray();
        var plain = known.Average(one => (double)one.Plain) - Worth(OfBudget);
        var corrected = known.Average(one => (double)one.Value.Mean) - Worth(OfBudget);
        plain.ShouldBeGreaterThan(0.02);
        Math.Abs(corrected).ShouldBeLessThan(plain / 4);
    }

    [Fact]
    public void Interval_OfAGroup_HoldsTheTruthAsOftenAsItSays() => Coverage.ShouldBeRight(Worth(OfPrices), seed =>
    {
        var value = Known(new Luck(seed), FactorGroup.Prices, outer: 200, inner: 32).Value;
        return (value.Low, value.High);
    });

    [Fact]
    public void Group_ThatChangesNothing_IsWorthNothing()
    {
        var known = Known(new Luck(3), FactorGroup.Slips, outer: 500, inner: 256);
        ((double)known.Value.Mean).ShouldBe(0, 3 * (double)known.Value.StandardError + 0.001);
        ((double)known.Changes).ShouldBeLessThan(0.01);
    }

    [Fact]
    public void Information_ThatCannotChangeTheChoice_IsWorthNothing()
    {
        double[][] values = [[1, 2, 3], [4, 5, 9]];
        var answer = Information.Of(["worse", "better"], values, [new NestedRuns(new NestedDesign(FactorGroup.Slips, 2, 2), [[1, 1, 1, 1], [2, 4, 6, 8]])]);
        (answer.Best, answer.Perfect.Mean, answer.Perfect.High).ShouldBe((1, 0, 0));
        answer.Options.Select(option => option.BestIn).ShouldBe([0, 1]);
        (answer.Groups[0].Value.Mean, answer.Groups[0].Plain, answer.Groups[0].Changes).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Group_ByHand_CountsHalves()
    {
        // Option 0 is chosen. State 1: means 2 and 1, halves (3, 1) and (1, 1): 2·2 − ½·3 − ½·1 − 2 = 0.
        // State 2: means 0 and 3, halves (0, 5) and (0, 1): 2·3 − ½·5 − ½·1 − 0 = 3.
        double[][] nested = [[3, 3, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 5, 5, 1, 1]];
        var known = Information.Of(["one", "other"], [[2, 2], [0, 0]], [new NestedRuns(new NestedDesign(FactorGroup.Budget, 2, 4), nested)]).Groups[0];
        (known.Value.Mean, known.Plain, known.Changes).ShouldBe((1.5m, 1.5m, 0.5m));
        (known.Outer, known.Inner).ShouldBe((2, 4));
    }

    [Fact]
    public void Groups_StandByTheirWorth()
    {
        var luck = new Luck(4);
        var groups = new[] { FactorGroup.Budget, FactorGroup.Prices }.Select(group => Nested(luck, group, 500, 16)).ToArray();
        Information.Of(Names, Values(luck, FutureIndex.Base, 1_000), groups).Groups.Select(group => group.Group).ShouldBe([FactorGroup.Prices, FactorGroup.Budget]);
    }

    [Fact]
    public void Design_OfAGroup_HoldsItAndDrawsTheRestAnew()
    {
        var design = new NestedDesign(FactorGroup.Budget, outer: 10, inner: 4, first: 100);
        design.Replications.ShouldBe(40);
        design.Index.Draw(FactorGroup.Budget, 7).ShouldBe(101);
        design.Index.Draw(FactorGroup.Prices, 7).ShouldBe(107);
    }

    [Fact]
    public void Design_OutsideItsRange_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new NestedDesign(FactorGroup.Budget, 10, 3)).Message.ShouldContain("not 3");
        Should.Throw<ArgumentOutOfRangeException>(() => new NestedDesign(FactorGroup.Budget, 1, 4)).ParamName.ShouldBe("outer");
        Should.Throw<ArgumentOutOfRangeException>(() => new NestedDesign(FactorGroup.Budget, 2, 0)).ParamName.ShouldBe("inner");
        Should.Throw<ArgumentOutOfRangeException>(() => new NestedDesign(FactorGroup.Budget, 100_000, 100_000)).ActualValue.ShouldBe(10_000_000_000);
        Should.Throw<ArgumentException>(() => Information.Of(Names, [[1, 2], [1]], [])).Message.ShouldContain("option 1");
        Should.Throw<ArgumentException>(() => Information.Of(Names, [[1, 2], [1, 2]], [new NestedRuns(new NestedDesign(FactorGroup.Budget, 2, 2), [[1], [1]])]))
            .Message.ShouldContain("Budget");
    }

    private static double Worth(double spread) =>
        spread * Normal.PDF(0, 1, Mean / spread) - Mean * Normal.CDF(0, 1, -Mean / spread);

    private static GroupInformation Known(Luck luck, FactorGroup group, int outer, int inner) =>
        Information.Of(Names, Values(luck, FutureIndex.Base, 1_000), [Nested(luck, group, outer, inner)]).Groups[0];

    private static NestedRuns Nested(Luck luck, FactorGroup group, int outer, int inner)
    {
        var design = new NestedDesign(group, outer, inner, first: 1_000);
        return new NestedRuns(design, Values(luck, design.Index, design.Replications));
    }

    private static double[][] Values(Luck luck, FutureIndex index, int count) =>
    [
        new double[count],
        luck.Values(index, count, (normal, r) => Mean + OfPrices * normal(FactorGroup.Prices, r) + OfBudget * normal(FactorGroup.Budget, r)),
    ];
}
