using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Answers to questions, written by hand.</summary>
internal static class Answers
{
    /// <summary>A frontier of four points: the knee at 80 %, the present at 100 %.</summary>
    public static FrontierAnswer Frontier { get; } = new()
    {
        Explanation = new Names("Câu giải thích đường giới hạn.", "The frontier explained."),
        SnapshotVersion = City.Snapshot.Version,
        Least = new Budget(70.5m, 535_800),
        Present = new Budget(100, 760_000),
        Knee = new Budget(80, 608_000),
        Points =
        [
            new FrontierPoint { Budget = new Budget(70.5m, 535_800), Count = 190, CountBound = 191, Gap = 0.005236m, WardYears = 700 },
            new FrontierPoint { Budget = new Budget(80, 608_000), Count = 210, CountBound = 210, WardYears = 780, Knee = true },
            new FrontierPoint { Budget = new Budget(100, 760_000), Count = 224, CountBound = 224, WardYears = 840, Present = true },
            new FrontierPoint { Budget = new Budget(200, 1_520_000), Count = 234, CountBound = 235, Gap = 0.004255m, WardYears = 860 },
        ],
    };

    /// <summary>Why a ward starts when it does: without it two others would.</summary>
    public static WhyAnswer Why(string ward) => new()
    {
        Explanation = new Names("Câu giải thích vì sao.", "Why explained."),
        SnapshotVersion = City.Snapshot.Version,
        Ward = ward,
        Standing = WardStanding.Planned,
        Start = 2024,
        Pays = [new PricedUse("capital/2024", new Names("vốn năm 2024", "capital of 2024"), 900, 0.001m, 0.9m)],
        Without = new Forced { Change = Change(ward) },
    };

    /// <summary>Why a ward does not start in a year: it would push another out.</summary>
    public static WhyNotAnswer WhyNot(string ward, int year) => new()
    {
        Explanation = new Names("Câu giải thích vì sao không.", "Why not explained."),
        SnapshotVersion = City.Snapshot.Version,
        Ward = ward,
        Year = year,
        With = new Forced { Change = new PlanChange { In = [new PlannedStart(ward, year)], Out = [new PlannedStart("27157", 2025)] } },
    };

    /// <summary>A milestone that the capital of one year cannot reach.</summary>
    public static ClashAnswer Clash { get; } = new()
    {
        Explanation = new Names("Câu giải thích mâu thuẫn.", "The clash explained."),
        SnapshotVersion = City.Snapshot.Version,
        Status = PlanStatus.Impossible,
        Conditions =
        [
            new Condition("capital/2023", new Names("vốn năm 2023", "capital of 2023")),
            new Condition("milestone/0", new Names("mốc 2025", "the milestone of 2025")),
        ],
        Relaxation = new CheapestRelaxation
        {
            Gives = [new Give("milestone/0", new Names("mốc 2025", "the milestone of 2025"), 6.5m, 7, 75, 68)],
            PlanFound = true,
            Count = 180,
        },
    };

    /// <summary>Capital of 2024 and officers of 2025 bind, floor area of 2026 does not.</summary>
    public static PricesAnswer Prices { get; } = new()
    {
        Explanation = new Names("Câu giải thích giá.", "The prices explained."),
        SnapshotVersion = City.Snapshot.Version,
        Step = 1,
        Wards = 224.4m,
        WardYears = 845.1m,
        Prices =
        [
            new LimitPrice
            {
                Resource = Resource.Capital, Year = 2024, Limit = 75_000, Slack = 0, Binding = true,
                More = new PriceSide { Change = 1_000, Wards = 0.057m, WardYears = 0.32m, HoldsTo = 83_000 },
                Less = new PriceSide { Change = -1_000, Wards = -0.061m, WardYears = -0.33m },
            },
            new LimitPrice
            {
                Resource = Resource.Officers, Year = 2025, Limit = 200, Slack = 0, Binding = true,
                More = new PriceSide { Change = 10, Wards = 0.5m, WardYears = 2m },
                Less = new PriceSide { Change = -10 },
            },
            new LimitPrice
            {
                Resource = Resource.FloorArea, Year = 2026, Limit = 9_000, Slack = 2_345, Binding = false,
                More = new PriceSide { Change = 1_000, Wards = 0, WardYears = 0 },
            },
        ],
    };

    /// <summary>Futures of an outcome: each percentile a fixed distance under or over a median that is a tenth less; the first ward certain, the others even.</summary>
    public static FuturesResult Futures(Outcome outcome, int replications) => new()
    {
        Fingerprint = $"{replications:d16}{outcome.Fingerprint![..48]}",
        SnapshotVersion = outcome.SnapshotVersion,
        EngineVersion = Outcome.CurrentEngine,
        Seed = 2023,
        NoiseFree = [.. outcome.Years.Select(year => year.Recognized)],
        Fan = new FutureFan
        {
            Replications = replications,
            Years =
            [
                .. outcome.Years.Select(year => new FanYear
                {
                    Year = year.Year, Recognized = Around(year.Recognized * 9 / 10), All = new(0, 0, 0, 0.00038m), Spend = Around(1000),
                    Declines = new(1.5m, 1, 0.04m, 1.42m, 1.58m),
                    Refusals = year.Year == outcome.Years[0].Year ? [new(Resource.Capital, new(12.345m, 4, 0.126m, 12.1m, 12.6m)), new(Resource.Guidance, new(0.002m, 0.04m, 0.001m, 0, 0.004m))] : [],
                }),
            ],
            All = new(0, 0, 0, 0.00038m),
            Milestones = [.. outcome.Milestones.Select(milestone => new MilestoneChance(milestone.Year, (int)milestone.Target, new(0.425m, 0.01m, 0.4m, 0.45m)))],
            Spend = Around(8000),
            Wards =
            [
                .. outcome.Wards.Select((ward, i) => new WardChances
                {
                    Ward = ward.Code, Chances = [.. outcome.Years.Select(_ => i == 0 ? 1 : 0.504m)], StandardErrors = [.. outcome.Years.Select(_ => 0m)],
                }),
            ],
        },
    };

    /// <summary>Two risks: the first costs more wards, the second more money; the years of the second are not told from nothing.</summary>
    public static TornadoAnswer Tornado { get; } = new()
    {
        Explanation = new Names("Câu giải thích rủi ro.", "The risks explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('a', 64),
        Seed = 2023,
        Replications = 1_000,
        Wards = new(185, 5, 0.1m, 184.8m, 185.2m),
        Year = new(2028, 0.1m, 0.01m, 2027.9m, 2028.1m),
        Spend = new(936_000, 9_000, 300, 935_000, 937_000),
        Bars =
        [
            new(FactorGroup.WorksDelays, new(Difference(4.26m, Verdict.Better), Difference(-0.14m, Verdict.Better), Difference(2_600, Verdict.Worse))),
            new(FactorGroup.Prices, new(Difference(2.07m, Verdict.Better), Difference(-0.02m, Verdict.NotTold), Difference(-6_000, Verdict.Better))),
        ],
        Together = new(Difference(14, Verdict.Better), Difference(-0.33m, Verdict.Better), Difference(-4_000, Verdict.Better)),
    };

    /// <summary>Scenarios by their place: each later one 5 wards better than the first, and spending a billion more for each.</summary>
    public static ComparisonAnswer Comparison(int options, FewerForMore? fewer = null) => new()
    {
        Explanation = new Names("Câu giải thích so sánh.", "The comparison explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('b', 64),
        Seed = 2023,
        Replications = 1_000,
        WidestYear = 2030,
        Options =
        [
            .. Enumerable.Range(0, options).Select(i => new ComparedOption
            {
                Name = $"{i}",
                Years = [new ComparedYear(2030, Compared(185, 5 * i, i), Compared(120_000, 1_000 * i, i))],
                WardYears = Compared(850, 5 * i, i),
                Spend = Compared(936_000, 1_000 * i, i),
                All = new(0.003m, 0.001m, 0.001m, 0.005m),
                FewerForMore = i == 0 ? null : fewer,
            }),
        ],
    };

    /// <summary>A ward let in early crowds two others out.</summary>
    public static FewerForMore Fewer { get; } = new()
    {
        Explanation = new Names("Câu giải thích vì sao ít hơn.", "Why fewer explained."),
        HasMore = true,
        Fewer = 1,
        Year = 2024,
        Earlier = [new EarlierStart("26968", 2024, null)],
        Displaced = ["27157", "26734"],
        Lacking = Resource.Capital,
    };

    /// <summary>Three scenarios in the named futures asked for: the second expects most, the third is the best in the last future, where the choice flips.</summary>
    public static RegretAnswer Regret(RegretQuestion question) => new()
    {
        Explanation = new Names("Câu giải thích hối tiếc.", "The regret explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('c', 64),
        Seed = 2023,
        Replications = 1_000,
        BestExpected = 1,
        LeastRegret = 1,
        Options =
        [
            .. ((decimal[])[150, 160, 155]).Select((wards, place) => new RegretOption
            {
                Name = $"{place}",
                Expected = new(wards, 5, 0.1m, wards - 0.25m, wards + 0.25m),
                Values = [.. question.Futures.Select((_, f) => Value(question, place, f))],
                Regrets = [.. question.Futures.Select((_, f) => Best(question, f) - Value(question, place, f))],
                MaxRegret = place == 1 ? 11.187m : 28.8m,
                WorstFuture = question.Futures.Length - 1,
            }),
        ],
        Futures =
        [
            .. question.Futures.Select((future, f) => new RegretFuture
            {
                Name = future.Name, Assumed = future, Best = f == question.Futures.Length - 1 ? 2 : 1, Flips = f == question.Futures.Length - 1,
            }),
        ],
    };

    /// <summary>Knowing the budget is worth something, and the staffing a little less than nothing; in money too where a worth is said.</summary>
    public static InformationAnswer Information(InformationQuestion question) => new()
    {
        Explanation = new Names("Câu giải thích thông tin.", "The information explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('d', 64),
        Seed = 2023,
        Wards = Information(question, 1),
        WardWorth = question.WardWorth,
        Money = question.WardWorth is { } worth ? Information(question, worth) : null,
    };

    /// <summary>190 wards: 1.061 times the capital is enough, 1.06 times is not; tried from 1 to 2.</summary>
    public static LeastCapitalAnswer LeastCapital(LeastCapitalQuestion question) => new()
    {
        Explanation = new Names("Câu giải thích mức vốn.", "The least capital explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('e', 64),
        Seed = 2023,
        Replications = 1_000,
        Chance = question.Chance,
        Wards = question.Wards ?? 249,
        Year = question.Year ?? 2030,
        Status = LeastCapitalStatus.Bracketed,
        Met = 1.061m,
        NotMet = 1.06m,
        Low = 1.061m,
        High = 1.067m,
        Monotone = true,
        Capital = 806_360,
        Present = 760_000,
        Trials =
        [
            new(1, new(0.175m, 0.012m, 0.1527m, 0.1998m)), new(1.06m, new(0.763m, 0.013m, 0.7357m, 0.7883m)),
            new(1.061m, new(0.81m, 0.012m, 0.7845m, 0.8331m)), new(2, new(0.965m, 0.006m, 0.9517m, 0.9747m)),
        ],
    };

    /// <summary>Seven candidates; the first one as a scenario to be stored.</summary>
    public static RobustAnswer Robust(RobustQuestion question, Scenario asked) => new()
    {
        Explanation = new Names("Câu giải thích kế hoạch vững.", "The robust plan explained."),
        SnapshotVersion = City.Snapshot.Version,
        Fingerprint = new string('f', 64),
        Seed = 2023,
        Percent = question.Percent,
        Candidates =
        [
            .. Enumerable.Range(1, 7).Select(rank => new RobustCandidate($"optimal {rank}", 6, 1_984, 203.77m - rank) { Words = new Names($"tối ưu (lần tìm {rank})", $"optimal (search {rank})") }),
        ],
        Chosen = 202.77m,
        Reported = 202.48m,
        Mean = new(202.48m, 4, 0.13m, 202.22m, 202.74m),
        Lead = Difference(0.22m, Verdict.Better),
        ChosenOn = 1_984,
        ReportedOn = 1_000,
        OverOwn = Difference(17.49m, Verdict.Better),
        Scenario = asked with { Policy = Policy.Manual, Plan = [new PlannedStart("26968", 2024)], Reserve = false, Execution = Execution.ReserveList },
    };

    /// <summary>A reply with an answer.</summary>
    public static Task<QuestionReply> Reply(QuestionAnswer answer) => Task.FromResult(new QuestionReply(CommandStatus.Done, answer, []));

    private static decimal Value(RegretQuestion question, int option, int future) =>
        (future == question.Futures.Length - 1 ? (decimal[])[140, 144.813m, 156] : [130, 160, 150])[option];

    private static decimal Best(RegretQuestion question, int future) => future == question.Futures.Length - 1 ? 156 : 160;

    private static InformationValue Information(InformationQuestion question, long times) => new()
    {
        Replications = 1_000,
        Options = [.. Enumerable.Range(0, question.Others.Length + 1).Select(i => new InformedOption($"{i}", Mean(times * (100 + i)), i == 1 ? 0.974m : 0.026m))],
        Best = 1,
        Perfect = Mean(times * 0.5m),
        Groups = [Group(FactorGroup.Budget, times * 0.1m), Group(FactorGroup.Staffing, times * -0.02m)],
    };

    private static GroupInformation Group(FactorGroup group, decimal value) => new() { Group = group, Outer = 71, Inner = 14, Value = Mean(value), Plain = value, Changes = 0.12m };

    private static MeanEstimate Mean(decimal mean) => new(mean, 1, 0.1m, mean - Math.Abs(mean) / 10, mean + Math.Abs(mean) / 10);

    private static PlanChange Change(string ward) => new()
    {
        In = [new PlannedStart("27157", 2024)],
        Out = [new PlannedStart(ward, 2024)],
        Moved = [new StartMove("26734", 2025, 2024)],
    };

    private static Spread Around(long median) => new(
        new(median, 5, 0.1m, median, median), [.. FutureFan.Percents.Select(percent => new PercentileEstimate(percent, Math.Max(0, median + (percent - 50) / 5), 0, 0, 0))]);

    private static Compared Compared(decimal of, decimal more, int place) =>
        new(new(of + more, 5, 0.1m, of + more, of + more), place == 0 ? null : Difference(more, more > 0 ? Verdict.Better : Verdict.Same));

    private static PairedDifference Difference(decimal mean, Verdict verdict) => new()
    {
        Mean = mean, StandardError = 0.1m, Low = mean - Math.Abs(mean) / 10, High = mean + Math.Abs(mean) / 10, Better = 0.893m, Equal = 0.037m, Worse = 0.07m, Verdict = verdict,
    };
}
