using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Analysis.Decisions;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>How far a question says that it is.</summary>
public sealed class ProgressTests
{
    private static readonly WardTable Table = WardTable.Of(City.Snapshot, City.Catalogue);
    private static readonly Scenario Scenario = City.Sample("baseline");

    /// <summary>Questions whose work is known before they begin: every part is counted, neither more nor fewer.</summary>
    public static TheoryData<FuturesQuestion> Known =>
    [
        new ComparisonQuestion { Replications = 600, Others = [Scenario with { Policy = Policy.Cheapest }, Scenario with { Policy = Policy.Need }] },
        new TornadoQuestion { Replications = 300 },
        new SobolQuestion { Replications = 300 },
        new RegretQuestion { Replications = 300, Others = [Scenario with { Policy = Policy.Cheapest }] },
        new InformationQuestion { Replications = 300, Others = [Scenario with { Policy = Policy.Cheapest }] },
    ];

    [Theory, MemberData(nameof(Known))]
    public void Question_OfKnownWork_RisesToTheWholeAndAnswersTheSame(FuturesQuestion question)
    {
        var (shares, answer) = Ask(Scenario, question, threads: 3);
        Rising(shares);
        shares.Count(share => share is > 0.05 and < 0.95).ShouldBeGreaterThan(0);
        shares[^1].ShouldBe(1);
        answer.Fingerprint.ShouldBe(QuestionAnalysis.Answer(Table, Scenario, question, TestContext.Current.CancellationToken).Answer!.Fingerprint);
    }

    [Fact]
    public void LeastCapital_WhoseTrialsAreBoundedAsItGoes_RisesAndEndsWithNothingLeft()
    {
        var question = new LeastCapitalQuestion { Replications = 100, Wards = 190, Chance = 0.8m };
        var (shares, answer) = Ask(Scenario, question, threads: 1);
        Rising(shares);
        shares.Distinct().Count().ShouldBeGreaterThan(10);
        shares[^1].ShouldBe(1);
        answer.Fingerprint.ShouldBe(QuestionAnalysis.Answer(Table, Scenario, question, TestContext.Current.CancellationToken).Answer!.Fingerprint);
    }

    [Fact]
    public void Robust_WhoseCandidatesAreKnownOnceTheyArePlanned_RisesToTheWhole()
    {
        var wards = Of(Ward("A", equipmentCost: 10), Ward("B", equipmentCost: 20), Ward("C", equipmentCost: 30));
        var table = WardTable.Of(wards, wards.Programme.Catalogues[0]);
        var (shares, _) = Ask(From(2024, Year(capital: 30)), new RobustQuestion { Replications = 64 }, threads: 1, table);
        Rising(shares);
        shares[^1].ShouldBe(1);
    }

    public static TheoryData<Question> Solved =>
    [
        new FrontierQuestion { Points = 5 }, new PricesQuestion(), new AlternativesQuestion { Plans = 3 },
    ];

    [Theory, MemberData(nameof(Solved))]
    public void Question_ThatSolvesAgainAndAgain_SaysHowFarItIs(Question question)
    {
        var wards = Of(Ward("A", equipmentCost: 10), Ward("B", equipmentCost: 20), Ward("C", equipmentCost: 30));
        var scenario = QuestionAnalysis.Asked(From(2024, Year(capital: 30)));
        var meter = new WorkMeter();
        var answer = QuestionAnalysis.Answer(
            WardTable.Of(wards, wards.Programme.Catalogues[0]), scenario, question, FuturesRuns.Alone, meter, TestContext.Current.CancellationToken).Answer!;
        meter.Share!.Value.ShouldBeGreaterThan(0.5);
        answer.Fingerprint.ShouldBe(Asked.Result(wards, scenario, question).Answer!.Fingerprint);
    }

    [Fact]
    public void Question_WhoseWorkNobodyKnows_SaysNothing()
    {
        var meter = new WorkMeter();
        QuestionAnalysis.Answer(Table, QuestionAnalysis.Asked(Scenario), new WhyQuestion { Ward = City.Snapshot.Wards[0].Code }, FuturesRuns.Alone, meter, TestContext.Current.CancellationToken);
        meter.Share.ShouldBeNull();
    }

    private static void Rising(IReadOnlyList<double> shares) => shares.Zip(shares.Skip(1), (before, after) => after >= before).ShouldAllBe(rises => rises);

    // Looks whenever futures begin, and at the end.
    private static (List<double> Shares, QuestionAnswer Answer) Ask(Scenario scenario, FuturesQuestion question, int threads, WardTable? table = null)
    {
        var (meter, shares) = (new WorkMeter(), new List<double>());
        var threaded = Deciding.Threads(threads);
        var answer = QuestionAnalysis.Answer(table ?? Table, scenario, question, Look, meter, TestContext.Current.CancellationToken).Answer!;
        shares.Add(meter.Share!.Value);
        return (shares, answer);

        void Look(int most, Action share)
        {
            shares.Add(meter.Share!.Value);
            threaded(most, share);
        }
    }
}
