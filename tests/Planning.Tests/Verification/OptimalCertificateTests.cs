using System.Collections.Immutable;
using CsCheck;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Programmes;
using ModelWard.Planning.Verification;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>
/// What the optimizer certifies holds for the verifier, and the two write the same problem down: any prices prove the same bound, to the
/// last digit, by the formulation and by the verifier, which share no code.
/// </summary>
public sealed class OptimalCertificateTests
{
    public static TheoryData<string> Samples { get; } = new(Instance.Samples);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Certificate_OfASample_IsValidForEveryObjective(string sample)
    {
        foreach (var objective in Enum.GetValues<Objective>()) Certify(With(Instance.OfSample(sample), objective)).ShouldBeEmpty(objective.ToString());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Certificate_OfARandomScenarioOnTheCity_IsValid(int seed, bool sideRows) =>
        Certify(Instance.OfSeed(seed, sideRows)).ShouldBeEmpty();

    [Fact]
    public void Certificate_OfARandomCase_IsValid()
    {
        var found = 0;
        RolloutCase.Optimal.Sample(drawn =>
        {
            var answer = OptimalPolicy.Solve(WardTable.Of(drawn.Snapshot, drawn.Catalogue), drawn.Scenario, new OptimizerOptions(),
            cancellationToken: TestContext.Current.CancellationToken);
            if (answer.Outcome?.Proof?.Certificate is not { } certificate) return;
            Interlocked.Increment(ref found);
            certificate.Check(drawn.Snapshot).Faults.ShouldBeEmpty();
        }, iter: 500);
        found.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Scenario_InWhichNoWardMayStart_HasAValidCertificateOfAnEmptyPlan()
    {
        var snapshot = TinyProgramme.Of(TinyProgramme.Ward("A", worksYears: 2));
        var answer = OptimalPolicy.Solve(
            WardTable.Of(snapshot, TinyProgramme.FourKinds), TinyProgramme.PlentyFrom(2024, 1) with { Policy = Policy.Optimal }, new OptimizerOptions(),
            cancellationToken: TestContext.Current.CancellationToken);
        answer.Plan.ShouldBeEmpty();
        answer.Outcome!.Proof!.Certificate!.Check(snapshot).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void RowsAndBound_OfAnyPrices_AreThoseOfTheFormulationToTheLastDigit() =>
        Gen.Select(RolloutCase.Optimal, Gen.ULong).Sample((drawn, seed) => Compare(drawn.Snapshot, drawn.Catalogue, drawn.Scenario, seed), iter: 1_000);

    [Theory]
    [MemberData(nameof(Samples))]
    public void RowsAndBound_OfASample_AreThoseOfTheFormulationToTheLastDigit(string sample)
    {
        foreach (var objective in Enum.GetValues<Objective>())
        {
            var instance = With(Instance.OfSample(sample), objective);
            Compare(instance.Snapshot, instance.Catalogue, instance.Scenario, seed: 7);
        }
    }

    private static void Compare(Snapshot snapshot, Catalogue catalogue, Scenario scenario, ulong seed)
    {
        var formulation = RolloutFormulation.Of(WardTable.Of(snapshot, catalogue), scenario);
        var problem = formulation.Problem;
        var rows = problem.Rows.Select(row => row.Name).ToList();
        var (prices, countPrices, ofCount) = (RandomPrices(rows, seed), RandomPrices(rows, seed + 1), seed % 7 * 0.37m);
        var check = CertificateVerifier.Verify(
            new Certificate
            {
                Scenario = scenario with { CatalogueVersion = catalogue.Version },
                DataHash = "",
                Plan = [],
                Prices = formulation.Named(prices, ofCount),
                CountPrices = [.. rows.Zip(countPrices, (row, price) => new RowPrice(row, price))],
            }, CertificateData.Of(snapshot, catalogue), TestContext.Current.CancellationToken);
        check.Faults.ShouldAllBe(fault => !fault.Path.EndsWith(".row", StringComparison.Ordinal));
        var starts = WeakDuality.Bound(problem, countPrices, [.. Enumerable.Repeat(1m, problem.ColumnCount)]);
        check.CountBound.ShouldBe(formulation.RecognizedBefore + starts);
        check.Bound.ShouldBe(formulation.Constant + WeakDuality.Bound(problem, prices, (long)decimal.Floor(starts), ofCount));
    }

    // Half of them 0, the rest from tiny to large, with nine places.
    private static ImmutableArray<decimal> RandomPrices(List<string> rows, ulong seed)
    {
        var random = new PCG((uint)seed, seed);
        return [.. rows.Select(_ => random.Next(2) == 0 ? 0 : random.Next(1_000_000_000) / (decimal)Math.Pow(10, 3 + random.Next(7)))];
    }

    private static Instance With(Instance instance, Objective objective) =>
        objective == Objective.Weights ? instance.Valued() : instance with { Scenario = instance.Scenario with { Objective = objective } };

    private static ImmutableArray<Fault> Certify(Instance instance)
    {
        var answer = OptimalPolicy.Solve(instance.Table(), instance.Scenario, new OptimizerOptions(),
            cancellationToken: TestContext.Current.CancellationToken);
        return CertificateVerifier.Verify(answer.Outcome!.Proof!.Certificate!, CertificateData.Of(instance.Snapshot, instance.Catalogue)).Faults;
    }
}
