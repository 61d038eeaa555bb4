using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Compare;

/// <summary>A stored scenario that is compared, with its plan and the plan's futures.</summary>
/// <param name="Place">Its place among those compared, from 0; the first is what the others are compared with.</param>
/// <param name="View">Its plan.</param>
/// <param name="Futures">The plan's futures.</param>
public sealed record ComparedPlan(int Place, PlanView View, FuturesResult Futures)
{
    /// <summary>A for the first, B for the second, to F.</summary>
    public string Letter => LetterOf(Place);

    /// <summary>The stored scenario.</summary>
    public ScenarioView Stored => View.Basis.Sample;

    /// <summary>The capital of all years together, VND million.</summary>
    public long Capital => Stored.Scenario.Limits.Sum(limits => limits.Capital);

    /// <summary>Its letter and name in the language of the screen.</summary>
    public string Label(Texts texts) => $"{Letter}. {SampleName.Of(Stored, texts.Language)}";

    /// <summary>What the questions about several scenarios take.</summary>
    public ComparisonChoice Choice(Texts texts) => new(Stored.Id, Label(texts), Stored.Scenario);

    /// <summary>The letter of a place.</summary>
    public static string LetterOf(int place) => ((char)('A' + place)).ToString();
}

/// <summary>What the compare page shows.</summary>
/// <param name="Plans">The plans compared, the first first.</param>
/// <param name="Unplanned">Scenarios chosen that have no plan.</param>
/// <param name="Ignored">Whether the address named what cannot be compared: unknown, of another programme or years, or more than fit.</param>
public sealed record ComparedPlans(ImmutableArray<ComparedPlan> Plans, ImmutableArray<ScenarioView> Unplanned, bool Ignored);
