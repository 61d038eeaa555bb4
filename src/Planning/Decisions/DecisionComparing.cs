using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planning.Decisions;

/// <summary>Sets two decisions side by side.</summary>
public static class DecisionComparing
{
    /// <summary>How they differ.</summary>
    public static DecisionComparison Of(DecisionFile first, DecisionFile second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (Proposal.Read(first.Proposal), Proposal.Read(second.Proposal));
        var wards = Wards(a.Snapshot, b.Snapshot);
        var starts = Starts(a, b);
        return new DecisionComparison
        {
            First = first.Record.Id,
            Second = second.Record.Id,
            Scenario = Fields(a.Scenario, b.Scenario),
            Programme = Fields(a.Snapshot.Programme, b.Snapshot.Programme),
            Wards = [.. wards.SelectMany(ward => ward.Fields).Take(DecisionComparison.Most)],
            WardsChanged = wards.Count,
            Starts = [.. starts.Take(DecisionComparison.Most)],
            StartsChanged = starts.Count,
            Years = Years(a.Results.Outcome, b.Results.Outcome),
            FirstRisk = ProposalRisk.Of(a.Results.Futures),
            SecondRisk = ProposalRisk.Of(b.Results.Futures),
        };
    }

    private static ImmutableArray<FieldDifference> Fields<T>(T first, T second, string under = "") =>
    [
        .. JsonDifference.All(JsonSerializer.SerializeToElement(first, ModelJson.Options), JsonSerializer.SerializeToElement(second, ModelJson.Options))
            .Take(DecisionComparison.Most).Select(field => new FieldDifference(under + field.Path, field.Expected, field.Found)),
    ];

    private static List<(string Code, ImmutableArray<FieldDifference> Fields)> Wards(Snapshot first, Snapshot second) =>
    [
        .. Codes(first.Wards.Select(ward => ward.Code), second.Wards.Select(ward => ward.Code))
            .Select(code => (Code: code, First: first.Find(code), Second: second.Find(code))).Where(pair => pair.First != pair.Second)
            .Select(pair => (pair.Code, pair.First is null || pair.Second is null
                ? [new FieldDifference(pair.Code, pair.First?.Names.Both(), pair.Second?.Names.Both())]
                : Fields(pair.First, pair.Second, pair.Code + ".")))
            .Where(ward => !ward.Item2.IsEmpty),
    ];

    private static List<StartDifference> Starts(Proposal first, Proposal second)
    {
        var (a, b) = (ByCode(first.Results.Outcome), ByCode(second.Results.Outcome));
        return
        [
            .. Codes(a.Keys, b.Keys)
                .Select(code => new StartDifference(
                    code, (first.Snapshot.Find(code) ?? second.Snapshot.Find(code))!.Names,
                    a.GetValueOrDefault(code)?.Start, b.GetValueOrDefault(code)?.Start, a.GetValueOrDefault(code)?.Recognized, b.GetValueOrDefault(code)?.Recognized))
                .Where(ward => ward.FirstStart != ward.SecondStart || ward.FirstRecognized != ward.SecondRecognized),
        ];
    }

    private static ImmutableArray<YearDifference> Years(Outcome first, Outcome second)
    {
        var (a, b) = (first.Years.ToDictionary(year => year.Year), second.Years.ToDictionary(year => year.Year));
        return
        [
            .. a.Keys.Union(b.Keys).Order().Select(year => new YearDifference(
                year, a.GetValueOrDefault(year)?.Recognized, b.GetValueOrDefault(year)?.Recognized,
                a.GetValueOrDefault(year)?.Resources.Capital.Used, b.GetValueOrDefault(year)?.Resources.Capital.Used)),
        ];
    }

    private static Dictionary<string, WardOutcome> ByCode(Outcome outcome) => outcome.Wards.ToDictionary(ward => ward.Code, StringComparer.Ordinal);

    private static IEnumerable<string> Codes(IEnumerable<string> first, IEnumerable<string> second) => first.Union(second, StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
