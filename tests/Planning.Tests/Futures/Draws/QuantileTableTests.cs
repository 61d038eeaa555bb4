using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Tests.Futures.Draws;

/// <summary>All 65,536 draws of a table, each as likely as the others, beside the distribution in closed form.</summary>
public sealed class QuantileTableTests
{
    [Fact]
    public void Normal_EveryDraw_LiesOnTheQuantileFunction()
    {
        for (var half = 0u; half < 65_536; half++)
            Math.Abs(QuantileTable.Normal[half] - Normal.InvCDF(0, 1, Probability(half))).ShouldBeLessThan(6e-5);
        QuantileTable.Normal[0].ShouldBe(-4.3249f, 1e-4f);
        QuantileTable.Normal[0x8000].ShouldBe(-QuantileTable.Normal[0]);
    }

    [Fact]
    public void Normal_Moments_AreThoseOfTheStandardNormal()
    {
        var draws = All(QuantileTable.Normal);
        draws.Mean().ShouldBe(0, 1e-7);
        draws.PopulationVariance().ShouldBe(1, 1e-4);
        draws.PopulationSkewness().ShouldBe(0, 1e-5);
        draws.PopulationKurtosis().ShouldBe(0, 2e-3);
    }

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void WardCost_Lognormal_HasMeanOneAndTheVarianceOfItsSpread(double spread)
    {
        var draws = All(QuantileTable.Of(WardCost.Lognormal((decimal)spread)));
        draws.Mean().ShouldBe(1, 2e-4);
        draws.PopulationVariance().ShouldBe(Math.Exp(spread * spread) - 1, 6e-3 * (Math.Exp(spread * spread) - 1));
        draws.Select(draw => Math.Log(draw)).Mean().ShouldBe(-spread * spread / 2, 1e-4);
    }

    [Theory]
    [InlineData(0.9, 1, 1.6)]
    [InlineData(0.8, 0.8, 2)]
    [InlineData(0.1, 10, 10)]
    [InlineData(0.5, 1, 1.5)]
    [InlineData(0.3, 0.7, 1.1)]
    public void WardCost_Pert_HasTheMomentsOfTheScaledBeta(double low, double mode, double high)
    {
        var table = QuantileTable.Of(WardCost.Pert((decimal)low, (decimal)mode, (decimal)high));
        var (draws, range) = (All(table), high - low);
        var mean = (low + (4 * mode) + high) / 6;
        draws.Mean().ShouldBe(mean, 1e-5 * range);
        draws.PopulationVariance().ShouldBe((mean - low) * (high - mean) / 7, 1e-4 * range * range);
        draws.Min().ShouldBeGreaterThanOrEqualTo(low - (1e-4 * range));
        draws.Max().ShouldBeLessThanOrEqualTo(high + (1e-4 * range));
    }

    [Fact]
    public void Prices_WithoutSpread_AreTheDriftAlone()
    {
        All(QuantileTable.Lognormal(0, 0)).ShouldAllBe(draw => draw == 1);
        All(QuantileTable.Lognormal(0.05m, 0)).ShouldAllBe(draw => draw == (float)Math.Exp(0.05));
        All(QuantileTable.Of(WardCost.Pert(1.2m, 1.2m, 1.2m))).ShouldAllBe(draw => draw == 1.2f);
    }

    [Fact]
    public void Chance_OfAShare_HappensForThatShareOfWords()
    {
        Chance.Of(0).Happens(0).ShouldBeFalse();
        Chance.Of(1).Happens(uint.MaxValue).ShouldBeTrue();
        (Chance.Of(0.25m).Happens(0x3FFFFFFF), Chance.Of(0.25m).Happens(0x40000000)).ShouldBe((true, false));
        Chance.Of(0.015m).Bound.ShouldBe(64_424_509ul);
    }

    [Fact]
    public void Uniforms_OfAllHalves_FillTheirRangesEvenlyAndNeverReachTheEnds()
    {
        var symmetric = Enumerable.Range(0, 65_536).Select(half => (double)Words.Symmetric((uint)half)).ToArray();
        (symmetric.Min(), symmetric.Max(), symmetric.Mean()).ShouldBe((-65535.0 / 65536, 65535.0 / 65536, 0));
        symmetric.PopulationVariance().ShouldBe(1 / 3.0, 1e-6);
        (Words.Unit(0), Words.Unit(0x80000000), Words.Unit(uint.MaxValue)).ShouldBe((0, 0.5, 1 - (1.0 / (1 << 24))));
    }

    // Keyed draws that no two purposes share: a few thousand of each, far enough apart that a shift by one place would show.
    [Fact]
    public void Draws_AlongReplicationsWardsAndYears_HaveTheMomentsOfIndependentNormals()
    {
        var draws = new GroupDraws(20_300_101, FactorGroup.Practice);
        var ward = WardNumber.Of("26968");
        Check([.. Enumerable.Range(0, 20_000).Select(r => One(r, ward, 2025))]);
        Check([.. Enumerable.Range(0, 20_000).Select(w => One(5, WardNumber.Of($"{w:00000}"), 2025))]);
        Check([.. Enumerable.Range(0, 9_000).SelectMany(year => new[] { One(5, ward, year), QuantileTable.Normal[draws.OfCriteria(5, ward, year, 0).Half(1)] })]);

        double One(int draw, WardNumber of, int year) => QuantileTable.Normal[draws.OfCriteria((uint)draw, of, year, 0).Half(0)];

        static void Check(double[] z)
        {
            var error = 4 / Math.Sqrt(z.Length);
            z.Mean().ShouldBe(0, error);
            z.PopulationVariance().ShouldBe(1, Math.Sqrt(2) * error);
            z.PopulationSkewness().ShouldBe(0, Math.Sqrt(6) * error);
            z.PopulationKurtosis().ShouldBe(0, Math.Sqrt(24) * error);
            z.Skip(1).Zip(z, (next, one) => next * one).Mean().ShouldBe(0, error);
        }
    }

    private static double Probability(uint half) =>
        half < 0x8000 ? (half + 0.5) / 65_536 : 1 - (((half & 0x7FFF) + 0.5) / 65_536);

    private static double[] All(QuantileTable table) => [.. Enumerable.Range(0, 65_536).Select(half => (double)table[(uint)half])];
}
