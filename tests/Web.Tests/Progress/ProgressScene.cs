using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Progress;

/// <summary>A ward, 26968, in which something of every kind of progress has happened; its dossier then has these forms.</summary>
internal static class ProgressScene
{
    private static int _id;

    public static IEnumerable<ProgressCommand> Commands =>
    [
        new RecordActual { Header = Header(), Item = ActualItem.OfficersArrived, On = new DateOnly(2026, 1, 5), Amount = 1 },
        new RecordActual { Header = Header(), Item = ActualItem.UpkeepPaid, On = new DateOnly(2026, 1, 6), Amount = 1_250, Source = "city" },
        new CancelActual { Header = Header(), Number = 4, Reason = "x" },
        Propose("C02", CriterionKind.Personnel), Propose("C02", CriterionKind.Personnel),
        new ChooseOption { Header = Header(), Number = 1 },
        new AskSupport { Header = Header(), Department = "X", Text = "y", On = new DateOnly(2026, 1, 5), Criterion = "C02" },
        new PlanAction { Header = Header(), Criterion = "C02", What = "z", Unit = "", Due = new DateOnly(2026, 1, 5) },
    ];

    public static string[] Forms { get; } = ["#record-open", "#cancel-3-open", "#propose-open", "#choose-2-open", "#withdraw-1-open", "#ask-support-open", "#answer-1-open", "#plan-action-open", "#change-action-1-open"];

    private static ProposeOption Propose(string criterion, CriterionKind kind) => new()
    {
        Header = Header(), Criterion = criterion, Title = "x", Cost = 1_500, Officers = 2, Months = 6, Kind = kind, Threshold = new Level(10_000),
        Supports = [new SupportNeed("X", "y")],
    };

    private static CommandHeader Header() => new($"scene-{Interlocked.Increment(ref _id)}", "local");
}
