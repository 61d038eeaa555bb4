using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Compare;

/// <summary>An input in which scenarios differ.</summary>
/// <param name="Name">The input.</param>
/// <param name="Values">What each scenario has, in words.</param>
/// <param name="Differs">Whether each has something else than the first.</param>
/// <param name="Year">The year, of a single year's limit; null of what holds for all.</param>
public sealed record InputDifference(string Name, ImmutableArray<string> Values, ImmutableArray<bool> Differs, int? Year = null)
{
    /// <summary>All inputs in which scenarios differ, in the order of a scenario's document; their names do not count.</summary>
    /// <param name="scenarios">The scenarios, over the same years.</param>
    /// <param name="texts">The language.</param>
    public static ImmutableArray<InputDifference> Of(IReadOnlyList<Scenario> scenarios, Texts texts) =>
        [.. All(scenarios, texts).Where(row => row.Differs.Contains(true))];

    /// <summary>Every input of one scenario, in the order of its document.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="texts">The language.</param>
    public static ImmutableArray<InputDifference> AllOf(Scenario scenario, Texts texts) => [.. All([scenario], texts)];

    private static IEnumerable<InputDifference> All(IReadOnlyList<Scenario> scenarios, Texts texts)
    {
        yield return Row(Phrases.PolicyChoice, scenario => scenario.Policy, scenario => texts[ModelWords.Of(scenario.Policy)]);
        yield return Row(Phrases.ObjectiveChoice, scenario => scenario.Objective, scenario => texts[ModelWords.Of(scenario.Objective)]);
        foreach (var resource in Enum.GetValues<Resource>())
        {
            if (!scenarios.Any(scenario => scenario.Limits.Any(year => LimitAmounts.Of(year, resource) is not null))) continue;
            yield return Made(texts.Say(Phrases.LimitInAll, texts[ModelWords.Tag(resource)]), [.. scenarios.Select(scenario => Limited(resource, Sum(scenario, resource)))],
                [.. scenarios.Select(scenario => (object?)Written(ByYear(scenario).Select(limits => LimitAmounts.Of(limits, resource))))], Phrases.OtherYears);
            foreach (var year in ByYear(scenarios[0]).Select(limits => limits.Year))
            {
                var amounts = scenarios.Select(scenario => scenario.Limits.Where(limits => limits.Year == year).Select(limits => LimitAmounts.Of(limits, resource)).FirstOrDefault()).ToList();
                yield return Made($"{texts[ModelWords.Tag(resource)]} {year}", [.. amounts.Select(amount => Limited(resource, amount))],
                    [.. amounts.Select(amount => (object?)amount)]) with { Year = year };
            }
        }
        var assumptions = scenarios.Select(scenario => Assumption.Of(scenario, texts)).ToList();
        for (var i = 0; i < assumptions[0].Length; i++)
            yield return Made(assumptions[0][i].Name, [.. assumptions.Select(of => of[i].Says)], [.. assumptions.Select(of => (object?)of[i].Says)]);
        foreach (var field in FactorField.All)
            yield return Made(texts.Say(Phrases.FactorInput, texts[field.Name]), [.. scenarios.Select(scenario => FactorField.Say(field.Of(scenario.NormFactors), texts))],
                [.. scenarios.Select(scenario => (object?)field.Of(scenario.NormFactors))]);
        yield return Row(Phrases.OpeningInput, scenario => scenario.Opening,
            scenario => $"{texts.Number.Money(scenario.Opening.Capital)}, {texts.Amount(Resource.Officers, scenario.Opening.Officers)}");
        yield return Row(Phrases.OrderInput, scenario => Written(scenario.Order), scenario => Count(scenario.Order?.Length));
        yield return Row(Phrases.PlanInput, scenario => Written(scenario.Plan), scenario => Count(scenario.Plan?.Length));
        yield return Row(Phrases.ReserveInput, scenario => scenario.Reserve, scenario => YesNo(scenario.Reserve));
        yield return Row(Phrases.UnfinishedInput, scenario => scenario.AllowUnfinished, scenario => YesNo(scenario.AllowUnfinished));
        yield return Row(Phrases.PinsInput, scenario => Written(scenario.Pins), scenario => Count(scenario.Pins.Length));
        yield return Row(Phrases.MilestonesInput, scenario => Written(scenario.Milestones), scenario => string.Join("; ", scenario.Milestones.Select(
            milestone => $"{milestone.Year}: {texts.Number.Rounded(100 * milestone.Share, 4)}%").DefaultIfEmpty(texts[Phrases.NoneDash])));
        yield return Row(Phrases.FloorsInput, scenario => Written(scenario.DistrictFloors), scenario => Count(scenario.DistrictFloors.Length));
        yield return Row(Phrases.WeightsInput, scenario => Written(scenario.Weights), scenario => Count(scenario.Weights.Length));
        yield return Row(Phrases.PrecedenceInput, scenario => Written(scenario.Precedence), scenario => Count(scenario.Precedence.Length));
        yield return Row(Phrases.ExclusionsInput, scenario => Written(scenario.Exclusions), scenario => Count(scenario.Exclusions.Length));
        yield return Row(Phrases.CatalogueInput, scenario => scenario.CatalogueVersion, scenario => scenario.CatalogueVersion ?? texts[Phrases.CatalogueInForce]);
        yield return Row(Phrases.SeedInput, scenario => scenario.Seed, scenario => $"{scenario.Seed}");

        InputDifference Row(Phrase name, Func<Scenario, object?> value, Func<Scenario, string> words) =>
            Made(texts[name], [.. scenarios.Select(words)], [.. scenarios.Select(value)]);

        string Limited(Resource resource, long? amount) => amount is { } value ? texts.Amount(resource, value) : texts[Phrases.NoLimit];

        string Count(int? items) => items is null or 0 ? texts[Phrases.NoneDash] : texts.Say(Phrases.ItemsInput, texts.Number.Whole(items.Value));

        string YesNo(bool yes) => texts[yes ? Phrases.Yes : Phrases.No];

        // Different lists may be equally long, different years have the same sum: that they differ is said then.
        InputDifference Made(string name, ImmutableArray<string> words, ImmutableArray<object?> values, Phrase? alike = null) => new(
            name,
            [.. words.Select((word, i) => !Equals(values[i], values[0]) && word == words[0] ? texts.Say(alike ?? Phrases.OtherThanFirst, word) : word)],
            [.. values.Select(value => !Equals(value, values[0]))]);
    }

    private static IEnumerable<YearLimits> ByYear(Scenario scenario) => scenario.Limits.OrderBy(limits => limits.Year);

    private static long? Sum(Scenario scenario, Resource resource) =>
        scenario.Limits.Any(limits => LimitAmounts.Of(limits, resource) is null) ? null : scenario.Limits.Sum(limits => LimitAmounts.Of(limits, resource)!.Value);

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);
}
