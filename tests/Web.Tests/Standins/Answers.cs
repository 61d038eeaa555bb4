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

    /// <summary>A reply with an answer.</summary>
    public static Task<QuestionReply> Reply(QuestionAnswer answer) => Task.FromResult(new QuestionReply(CommandStatus.Done, answer, []));

    private static PlanChange Change(string ward) => new()
    {
        In = [new PlannedStart("27157", 2024)],
        Out = [new PlannedStart(ward, 2024)],
        Moved = [new StartMove("26734", 2025, 2024)],
    };
}
