using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

/// <summary>Against functions of which the indices are known.</summary>
public sealed class GroupSobolTests
{
    private const double A = 7;
    private const double B = 0.1;

    private static readonly SobolDesign ThreeGroups = new([FactorGroup.Prices, FactorGroup.Budget, FactorGroup.Slips], 8_192);

    // Ishigami and Homma 1990, variance and indices as in Saltelli and others 2008, for x evenly between −π and π.
    private static readonly double Fourth = Math.Pow(Math.PI, 4);
    private static readonly double Variance = A * A / 8 + B * Fourth / 5 + B * B * Fourth * Fourth / 18 + 0.5;
    private static readonly double FirstOfOne = 0.5 * (1 + B * Fourth / 5) * (1 + B * Fourth / 5) / Variance;
    private static readonly double FirstOfTwo = A * A / 8 / Variance;
    private static readonly double OneWithThree = B * B * Fourth * Fourth * (1 / 18.0 - 1 / 50.0) / Variance;

    [Fact]
    public void Indices_OfIshigamisFunction_AreThoseOfTheBooks()
    {
        FirstOfOne.ShouldBe(0.3139, 0.0001);
        FirstOfTwo.ShouldBe(0.4424, 0.0001);
        OneWithThree.ShouldBe(0.2437, 0.0001);

        var output = GroupSobol.Of(ThreeGroups, ["f"], Ishigami(5)).Outputs.ShouldHaveSingleItem();
        ((double)output.Mean).ShouldBe(A / 2, 0.1);
        ((double)output.StandardDeviation).ShouldBe(Math.Sqrt(Variance), 0.1);
        Near(output, FactorGroup.Prices, FirstOfOne, FirstOfOne + OneWithThree);
        Near(output, FactorGroup.Budget, FirstOfTwo, FirstOfTwo);
        Near(output, FactorGroup.Slips, 0, OneWithThree);
    }

    [Fact]
    public void Groups_OfIshigamisFunction_StandByTheirTotalIndex() =>
        GroupSobol.Of(ThreeGroups, ["f"], Ishigami(5)).Outputs[0].Groups.Select(group => group.Group)
            .ShouldBe([FactorGroup.Prices, FactorGroup.Budget, FactorGroup.Slips]);

    [Theory]
    [InlineData(FactorGroup.Prices, true)]
    [InlineData(FactorGroup.Prices, false)]
    [InlineData(FactorGroup.Budget, true)]
    [InlineData(FactorGroup.Budget, false)]
    [InlineData(FactorGroup.Slips, true)]
    [InlineData(FactorGroup.Slips, false)]
    public void Interval_OfAnIndex_HoldsTheTruthAsOftenAsItSays(FactorGroup group, bool first)
    {
        var truth = (group, first) switch
        {
            (FactorGroup.Prices, true) => FirstOfOne,
            (FactorGroup.Prices, false) => FirstOfOne + OneWithThree,
            (FactorGroup.Budget, _) => FirstOfTwo,
            (_, true) => 0,
            _ => OneWithThree,
        };
        var design = new SobolDesign(ThreeGroups.Groups, 512, first: 100);
        Coverage.ShouldBeRight(truth, seed =>
        {
            var found = Found(GroupSobol.Of(design, ["f"], Ishigami(seed, design.Rows)).Outputs[0], group);
            var index = first ? found.First : found.Total;
            return (index.Low, index.High);
        });
    }

    [Fact]
    public void Indices_OfASum_AreTheSharesOfItsVariances()
    {
        var design = new SobolDesign([FactorGroup.Prices, FactorGroup.Budget], 4_096);
        var luck = new Luck(8);
        var output = GroupSobol.Of(design, ["sum"], index =>
            [luck.Values(index, design.Rows, (normal, r) => 1_000 + 2 * normal(FactorGroup.Prices, r) + normal(FactorGroup.Budget, r))]).Outputs[0];
        Near(output, FactorGroup.Prices, 0.8, 0.8);
        Near(output, FactorGroup.Budget, 0.2, 0.2);
    }

    [Fact]
    public void Group_ThatIsLeftOut_StaysUnexplained()
    {
        var design = new SobolDesign([FactorGroup.Budget], 4_096);
        var luck = new Luck(9);
        var output = GroupSobol.Of(design, ["sum"], index =>
            [luck.Values(index, design.Rows, (normal, r) => 2 * normal(FactorGroup.Prices, r) + normal(FactorGroup.Budget, r))]).Outputs[0];
        output.Groups.Length.ShouldBe(1);
        Near(output, FactorGroup.Budget, 0.2, 0.2);
    }

    [Fact]
    public void Figure_ThatIsAlwaysTheSame_HasNothingToExplain()
    {
        var answer = GroupSobol.Of(ThreeGroups, ["same", "f"], index => [Enumerable.Repeat(3.0, ThreeGroups.Rows).ToArray(), Ishigami(5)(index)[0]]);
        answer.Outputs[0].Groups.ShouldBeEmpty();
        (answer.Outputs[0].Mean, answer.Outputs[0].StandardDeviation).ShouldBe((3, 0));
        answer.Outputs[1].Groups.Length.ShouldBe(3);
    }

    [Fact]
    public void Design_OfThreeGroups_RunsEachRowFiveTimes()
    {
        ThreeGroups.Runs.ShouldBe(5 * 8_192);
        ThreeGroups.A.Draw(FactorGroup.Budget, 3).ShouldBe(3);
        ThreeGroups.B.Draw(FactorGroup.Budget, 3).ShouldBe(8_195);
        ThreeGroups.Of(FactorGroup.Budget).Draw(FactorGroup.Budget, 3).ShouldBe(8_195);
        ThreeGroups.Of(FactorGroup.Budget).Draw(FactorGroup.Prices, 3).ShouldBe(3);
    }

    [Fact]
    public void Design_OutsideItsRange_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new SobolDesign([], 8)).ParamName.ShouldBe("groups");
        Should.Throw<ArgumentException>(() => new SobolDesign([FactorGroup.Slips, FactorGroup.Slips], 8)).Message.ShouldContain("each once");
        Should.Throw<ArgumentOutOfRangeException>(() => new SobolDesign([FactorGroup.Slips], 1)).ParamName.ShouldBe("rows");
        Should.Throw<ArgumentOutOfRangeException>(() => new SobolDesign([FactorGroup.Slips], 1_000_001)).ActualValue.ShouldBe(1_000_001);
        Should.Throw<ArgumentException>(() => GroupSobol.Of(ThreeGroups, ["f"], _ => [new double[8]])).Message.ShouldContain("f has 8 values, the design 8192 rows");
    }

    private static Func<FutureIndex, IReadOnlyList<double[]>> Ishigami(int seed, int rows = 8_192)
    {
        var luck = new Luck(seed);
        return index =>
        [
            [
                .. Enumerable.Range(0, rows).Select(r =>
                {
                    var (one, two, three) = (X(FactorGroup.Prices), X(FactorGroup.Budget), X(FactorGroup.Slips));
                    return Math.Sin(one) + A * Math.Pow(Math.Sin(two), 2) + B * Math.Pow(three, 4) * Math.Sin(one);

                    double X(FactorGroup group) => Math.PI * (2 * luck.Uniform(group, index.Draw(group, r)) - 1);
                }),
            ],
        ];
    }

    // Within three standard errors, which are themselves small.
    private static void Near(SobolOutput output, FactorGroup group, double first, double total)
    {
        var found = Found(output, group);
        foreach (var (index, truth) in new[] { (found.First, first), (found.Total, total) })
        {
            ((double)index.Value).ShouldBe(truth, 3 * (double)index.StandardError);
            ((double)index.StandardError).ShouldBeInRange(0.0001, 0.03);
            ((double)(index.High - index.Low)).ShouldBe(2 * 1.959964 * (double)index.StandardError, 0.00001);
        }
    }

    private static SobolGroup Found(SobolOutput output, FactorGroup group) => output.Groups.Single(one => one.Group == group);
}
