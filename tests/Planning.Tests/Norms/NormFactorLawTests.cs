using System.Text.Json;
using CsCheck;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Futures.Kernel;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Verification;

namespace ModelWard.Planning.Tests.Norms;

/// <summary>A scenario with norm factors is the same as the scenario without on wards whose needs were multiplied by hand, whoever looks at it.</summary>
public sealed class NormFactorLawTests
{
    private static readonly Gen<NormFactors> Factors = Gen.Int[10_000, 3_000_000].Array[9].Select(millionths => new NormFactors
    {
        WorksCost = millionths[0] / 1_000_000m, EquipmentCost = millionths[1] / 1_000_000m, Officers = millionths[2] / 1_000_000m,
        FloorArea = millionths[3] / 1_000_000m, Guidance = millionths[4] / 1_000_000m, Upkeep = millionths[5] / 1_000_000m,
        RepairCost = OfKind(millionths[6]), ExtensionCost = OfKind(millionths[7]), NewBuildingCost = OfKind(millionths[8]),
    });

    private static readonly NormFactors Dearer = new() { WorksCost = 1.1m, Officers = 1.25m, NewBuildingCost = 1.05m };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Outcome_UnderFactors_IsThatOfWardsScaledByHand() => Gen.Select(RolloutCase.Any, Factors).Sample((drawn, factors) =>
    {
        var outcome = RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario with { NormFactors = factors }, drawn.Catalogue, Stop);

        outcome.Fingerprint.ShouldBe(RolloutSimulator.Simulate(ByHand(drawn.Snapshot, factors), drawn.Scenario, drawn.Catalogue, Stop).Fingerprint);
    }, iter: 300);

    [Fact]
    public void Outcome_UnderFactorsOfOne_IsThatWithoutAny() => RolloutCase.Any.Sample(drawn =>
        RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario with { NormFactors = new NormFactors { WorksCost = 1, Upkeep = 1 } }, drawn.Catalogue, Stop).Fingerprint
            .ShouldBe(RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario, drawn.Catalogue, Stop).Fingerprint), iter: 50);

    [Fact]
    public void State_UnderFactors_GoesOnWithoutThem() => Gen.Select(RolloutCase.Any, Factors).Sample((drawn, factors) =>
    {
        var year = drawn.Scenario.FirstYear;

        RolloutSimulator.StateAfter(drawn.Snapshot, drawn.Scenario with { NormFactors = factors }, drawn.Catalogue, year, Stop).Wards
            .ShouldBe(RolloutSimulator.StateAfter(ByHand(drawn.Snapshot, factors), drawn.Scenario, drawn.Catalogue, year, Stop).Wards);
    }, iter: 100);

    [Fact]
    public void Optimum_UnderFactors_IsThatOfWardsScaledByHandAndItsCertificateHoldsOnTheRegister() => Gen.Select(RolloutCase.Optimal, Factors).Sample((drawn, factors) =>
    {
        var scenario = drawn.Scenario with { NormFactors = factors };
        var answer = Solve(WardTable.Of(drawn.Snapshot, drawn.Catalogue, factors), scenario);
        var byHand = Solve(WardTable.Of(ByHand(drawn.Snapshot, factors), drawn.Catalogue), drawn.Scenario);
        answer.Status.ShouldBe(byHand.Status);
        if (answer.Outcome is not { Proof.Certificate: { } certificate } outcome) return;
        outcome.Fingerprint.ShouldBe(byHand.Outcome!.Fingerprint);
        var data = CertificateData.Of(drawn.Snapshot, drawn.Catalogue);
        CertificateVerifier.Verify(certificate, data, Stop).Faults.ShouldBeEmpty();
        (certificate.Bound, certificate.Prices.AsSpan().SequenceEqual(byHand.Outcome.Proof!.Certificate!.Prices.AsSpan())).ShouldBe((byHand.Outcome.Proof.Bound, true));
    }, iter: 60);

    [Fact]
    public void Certificate_OfAScenarioWhoseFactorsWereTakenAway_IsRefused()
    {
        var scenario = City.Sample("baseline") with { Policy = Policy.Optimal, NormFactors = Dearer };
        var answer = Solve(WardTable.Of(City.Snapshot, City.Catalogue, Dearer), scenario);
        var certificate = answer.Outcome!.Proof!.Certificate!;
        var data = CertificateData.Of(City.Snapshot, City.Catalogue);

        CertificateVerifier.Verify(certificate, data, Stop).Valid.ShouldBeTrue();
        CertificateVerifier.Verify(certificate with { Scenario = certificate.Scenario with { NormFactors = null } }, data, Stop).Valid.ShouldBeFalse();
    }

    [Fact]
    public void Futures_UnderFactors_AreThoseOfWardsScaledByHand()
    {
        var scenario = City.Sample("baseline");
        var dearer = FuturesPlanning.Plan(WardTable.Of(City.Snapshot, City.Catalogue, Dearer), scenario with { NormFactors = Dearer }, null, Stop);
        var byHand = FuturesPlanning.Plan(WardTable.Of(ByHand(City.Snapshot, Dearer), City.Catalogue), scenario, null, Stop);

        dearer.Starts.AsSpan().SequenceEqual(byHand.Starts.AsSpan()).ShouldBeTrue();
        var (one, other) = (Run(dearer), Run(byHand));
        one.ShouldBe(other);
        one.ShouldNotBe(Run(FuturesPlanning.Plan(WardTable.Of(City.Snapshot, City.Catalogue), scenario, null, Stop)));

        static string Run(FuturesPlan plan) => Blocks.Run(FuturesPlanning.Model(plan), KernelWidth.Widest, 0, 64, 64).Hash();
    }

    [Fact]
    public void Prices_UnderFactors_AreThoseOfWardsScaledByHand()
    {
        var scenario = City.Sample("baseline") with { Policy = Policy.Optimal };
        var question = new PricesQuestion();

        var answer = QuestionAnalysis.Answer(WardTable.Of(City.Snapshot, City.Catalogue, Dearer), scenario with { NormFactors = Dearer }, question, Stop).Answer;
        var byHand = QuestionAnalysis.Answer(WardTable.Of(ByHand(City.Snapshot, Dearer), City.Catalogue), scenario, question, Stop).Answer;

        Written(answer.ShouldBeOfType<PricesAnswer>()).ShouldBe(Written(byHand.ShouldBeOfType<PricesAnswer>()));

        static string Written(PricesAnswer prices) => JsonSerializer.Serialize(prices, ModelJson.Options);
    }

    [Fact]
    public void Comparison_WithTheDearerSelf_LaysEachOutUnderItsOwnFactors()
    {
        var (plain, dearer) = (City.Sample("baseline"), City.Sample("baseline") with { NormFactors = Dearer });
        var table = WardTable.Of(City.Snapshot, City.Catalogue);

        var mixed = Ask(table, plain, dearer);
        var alone = Ask(WardTable.Of(City.Snapshot, City.Catalogue, Dearer), dearer, plain);

        mixed.Options[1].All.ShouldBe(alone.Options[0].All);
        mixed.Options[0].All.ShouldBe(alone.Options[1].All);
        mixed.Options[1].Years.Select(year => year.Year).ShouldBe(alone.Options[0].Years.Select(year => year.Year));
        mixed.Options[1].WardYears.ShouldNotBe(mixed.Options[0].WardYears);

        static ComparisonAnswer Ask(WardTable table, Scenario first, Scenario other) =>
            QuestionAnalysis.Answer(table, first, new ComparisonQuestion { Others = [other], Replications = 64 }, Stop).Answer.ShouldBeOfType<ComparisonAnswer>();
    }

    [Fact]
    public void Simulate_OnWardsLaidOutUnderOtherFactors_IsRefused() => Should.Throw<ArgumentException>(() =>
        RolloutSimulator.Simulate(WardTable.Of(City.Snapshot, City.Catalogue), City.Sample("baseline") with { NormFactors = Dearer }, Stop));

    private static Snapshot ByHand(Snapshot snapshot, NormFactors factors) => snapshot with
    {
        Wards =
        [
            .. snapshot.Wards.Select(ward => ward with
            {
                Needs = ward.Needs with
                {
                    Officers = Times(ward.Needs.Officers, factors.Officers), FloorArea = Times(ward.Needs.FloorArea, factors.FloorArea),
                    WorksCost = Times(ward.Needs.WorksCost, (factors.WorksCost ?? 1) * (OfKind(ward.Needs.Works, factors) ?? 1)), EquipmentCost = Times(ward.Needs.EquipmentCost, factors.EquipmentCost),
                    Guidance = Times(ward.Needs.Guidance, factors.Guidance), Upkeep = Times(ward.Needs.Upkeep, factors.Upkeep),
                },
            }),
        ],
    };

    // Together with that of all works no larger than the others: needs stay in their range.
    private static decimal OfKind(int millionths) => Math.Max(10_000, millionths / 3) / 1_000_000m;

    private static decimal? OfKind(Works works, NormFactors factors) =>
        works == Works.Repair ? factors.RepairCost : works == Works.Extension ? factors.ExtensionCost : works == Works.NewBuilding ? factors.NewBuildingCost : null;

    private static long Times(long amount, decimal? factor) => (long)Math.Floor(amount * (factor ?? 1) + 0.5m);

    private static OptimalAnswer Solve(WardTable table, Scenario scenario) => OptimalPolicy.Solve(table, scenario, new OptimizerOptions(), null, Stop);
}
