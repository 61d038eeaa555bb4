using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Compare;

/// <summary>Which limit ran short in which years of a plan, in words.</summary>
public static class BindingYears
{
    /// <summary>Each limit with its years, as "capital 2024–2026, 2028; officers 2030". An optimal plan refuses nobody, so nothing runs short in it.</summary>
    public static string Of(PlanView view, Texts texts)
    {
        if (view.Scenario.Policy == Policy.Optimal) return texts[Phrases.BindingOptimal];
        var parts = view.Outcome.Years.SelectMany(year => year.Binding.Select(resource => (resource, year.Year)))
            .GroupBy(pair => pair.resource, pair => pair.Year).OrderBy(group => group.Key)
            .Select(group => $"{texts[ModelWords.Tag(group.Key)]} {string.Join(", ", Spans([.. group.Order()]))}");
        return string.Join("; ", parts.DefaultIfEmpty(texts[Phrases.NoneDash]));
    }

    private static IEnumerable<string> Spans(int[] years)
    {
        for (var from = 0; from < years.Length;)
        {
            var to = from;
            while (to + 1 < years.Length && years[to + 1] == years[to] + 1) to++;
            yield return to == from ? $"{years[from]}" : $"{years[from]}–{years[to]}";
            from = to + 1;
        }
    }
}
