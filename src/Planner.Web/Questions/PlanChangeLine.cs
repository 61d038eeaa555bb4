using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Questions;

/// <summary>How one plan differs from another, in words.</summary>
/// <param name="Title">What kind of difference.</param>
/// <param name="Items">The wards, each with its years.</param>
/// <param name="Left">How many more there are than are named.</param>
public sealed record PlanChangeLine(string Title, IReadOnlyList<string> Items, int Left)
{
    private const int MostItems = 8;

    /// <summary>The lines of a change; kinds without a ward are left out.</summary>
    /// <param name="change">The change.</param>
    /// <param name="snapshot">The wards.</param>
    /// <param name="texts">The language.</param>
    public static IReadOnlyList<PlanChangeLine> Of(PlanChange change, Snapshot snapshot, Texts texts)
    {
        var districts = snapshot.Programme.Districts.ToDictionary(district => district.Code);
        return
        [
            .. new[]
            {
                Line(Phrases.DisplacedTitle, [.. change.Out.Select(start => $"{Place(start.Ward)} ({start.Start})")]),
                Line(Phrases.AdmittedTitle, [.. change.In.Select(start => $"{Place(start.Ward)} ({start.Start})")]),
                Line(Phrases.MovedTitle, [.. change.Moved.Select(move => $"{Place(move.Ward)} ({move.From} → {move.To})")]),
            }.Where(line => line.Items.Count > 0),
        ];

        PlanChangeLine Line(Phrase title, List<string> items) =>
            new(texts[title], [.. items.Take(MostItems)], Math.Max(0, items.Count - MostItems));

        string Place(string code) => snapshot.Find(code) is { } ward ? texts.Place(ward, districts.GetValueOrDefault(ward.District)) : code;
    }

    /// <summary>Works and equipment of the wards that come in less those of the wards that go, VND million at base-year prices.</summary>
    public static long Capital(PlanChange change, Snapshot snapshot)
    {
        return change.In.Sum(Cost) - change.Out.Sum(Cost);

        long Cost(PlannedStart start) => snapshot.Find(start.Ward) is { } ward ? ward.Needs.WorksCost + ward.Needs.EquipmentCost : 0;
    }
}
