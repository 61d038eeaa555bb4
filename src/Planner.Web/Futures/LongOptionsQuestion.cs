using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Futures;

/// <summary>A long question about several scenarios; the answer is kept with those it was asked of. Belongs to one circuit.</summary>
/// <typeparam name="TAnswer">The kind of answer.</typeparam>
public sealed class LongOptionsQuestion<TAnswer>(PlannerDesk desk, ILogger log) : IDisposable
    where TAnswer : QuestionAnswer
{
    // What is stored stays as it was read, whatever the inputs.
    private static readonly PlanInputs Stored = new() { Sample = ComparisonChoice.OnScreen, Policy = default, Capital = [] };

    private ImmutableArray<ComparisonChoice> _asked = [];
    private ImmutableArray<ComparisonChoice> _tried = [];

    /// <summary>The question.</summary>
    public LongQuestion<TAnswer> Question { get; } = new(desk, log);

    /// <summary>The names on the screen of the scenarios that the answer is about, in its order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Whether the answer is about other scenarios than those chosen, or they have changed since.</summary>
    /// <param name="chosen">The scenarios chosen.</param>
    /// <param name="inputs">The inputs as set.</param>
    /// <param name="view">The answer shown.</param>
    public bool IsStale(ImmutableArray<ComparisonChoice> chosen, PlanInputs inputs, PlanView view) => Question.Answer is not null
        && (Question.IsStale(Of(_asked, inputs), view.Outcome.SnapshotVersion) || !chosen.Select(choice => choice.Key).SequenceEqual(_asked.Select(choice => choice.Key)));

    /// <summary>Whether these scenarios have never been asked about last, with or without an answer.</summary>
    public bool IsNew(ImmutableArray<ComparisonChoice> chosen) => !chosen.SequenceEqual(_tried);

    /// <summary>Asks. Ends with the answer.</summary>
    /// <param name="chosen">The scenarios, <see cref="OptionsQuestion.Fewest"/> to <see cref="OptionsQuestion.Most"/>.</param>
    /// <param name="inputs">The inputs as set.</param>
    /// <param name="of">Makes the question of the scenarios after the first.</param>
    public async Task Ask(ImmutableArray<ComparisonChoice> chosen, PlanInputs inputs, Func<ImmutableArray<Scenario>, OptionsQuestion> of)
    {
        var before = Question.Answer;
        _tried = chosen;
        await Question.Ask(of([.. chosen.Skip(1).Select(choice => choice.Scenario)]), chosen[0].Scenario, Of(chosen, inputs));
        if (!ReferenceEquals(before, Question.Answer)) (_asked, Names) = (chosen, [.. chosen.Select(choice => choice.Name)]);
    }

    /// <inheritdoc />
    public void Dispose() => Question.Dispose();

    private static PlanInputs Of(ImmutableArray<ComparisonChoice> asked, PlanInputs inputs) =>
        asked.Any(choice => choice.Key == ComparisonChoice.OnScreen) ? inputs : Stored;
}
