using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>Which scenarios the reader lays beside each other, for every question about several. Belongs to one circuit.</summary>
public sealed class ChosenOptions
{
    private readonly List<string> _others = [];
    private string? _first;
    private string? _sample;

    /// <summary>What can be chosen; see <see cref="ComparisonChoice.All"/>.</summary>
    public ImmutableArray<ComparisonChoice> All { get; private set; } = [];

    /// <summary>What the others are compared with: the page's sample until another is chosen. There must be something to choose.</summary>
    public ComparisonChoice First => Find(_first) ?? Find(_sample) ?? All[0];

    /// <summary>The scenarios chosen, the first one first, the others in the order in which they are offered.</summary>
    public ImmutableArray<ComparisonChoice> Chosen => All.IsEmpty ? [] : [First, .. All.Where(choice => IsOther(choice.Key))];

    /// <summary>Whether enough are chosen for a question.</summary>
    public bool Enough => Chosen.Length >= OptionsQuestion.Fewest;

    /// <summary>Whether no more can be chosen.</summary>
    public bool Full => _others.Count >= OptionsQuestion.Most - 1;

    /// <summary>Whether a scenario is chosen to be compared with the first.</summary>
    public bool IsOther(string key) => _others.Contains(key);

    /// <summary>Offers what the page shows now; what is not offered any more is not chosen any more.</summary>
    public void Offer(PlanView view, Texts texts)
    {
        (All, _sample) = (ComparisonChoice.All(view, texts), view.Basis.Sample.Id);
        _others.RemoveAll(key => Find(key) is null || key == First.Key);
    }

    /// <summary>Chooses what the others are compared with.</summary>
    public void ChooseFirst(string key)
    {
        _first = key;
        _others.Remove(key);
    }

    /// <summary>Chooses one of the others, or no longer.</summary>
    public void Pick(string key, bool picked)
    {
        _others.Remove(key);
        if (picked && !Full) _others.Add(key);
    }

    private ComparisonChoice? Find(string? key) => All.FirstOrDefault(choice => choice.Key == key);
}
