using Microsoft.Extensions.Logging;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Questions;

/// <summary>
/// A question that takes a while: asked only when the reader wants it, and given up at the reader's wish. The answer is kept with
/// what it was asked of, so that the page can tell when it no longer fits. Belongs to one circuit.
/// </summary>
/// <typeparam name="TAnswer">The kind of answer.</typeparam>
public sealed partial class LongQuestion<TAnswer>(PlannerDesk desk, ILogger log) : IDisposable
    where TAnswer : QuestionAnswer
{
    private CancellationTokenSource? _stop;
    private PlanInputs? _of;

    /// <summary>Told, in the circuit, that <see cref="Share"/> has changed.</summary>
    public event Action Progressed = () => { };

    /// <summary>Whether an answer is awaited.</summary>
    public bool Asking { get; private set; }

    /// <summary>How far the awaited answer is, from 0 to 1; null while nobody knows.</summary>
    public double? Share { get; private set; }

    /// <summary>The last answer; null until there is one.</summary>
    public TAnswer? Answer { get; private set; }

    /// <summary>Why there is nothing to answer; null unless the scenario has no plan.</summary>
    public NoPlan? NoPlan { get; private set; }

    /// <summary>What is not allowed in what was asked; empty when nothing is.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>Whether the last try failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the answer belongs to other inputs or other wards.</summary>
    public bool IsStale(PlanInputs inputs, long snapshotVersion) =>
        Answer is not null && (Answer.SnapshotVersion != snapshotVersion || inputs != _of);

    /// <summary>Asks. Ends with the answer; a question that is still open is given up first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="scenario">What it is asked of.</param>
    /// <param name="inputs">The inputs that made the scenario.</param>
    public async Task Ask(Question question, Scenario scenario, PlanInputs inputs)
    {
        Cancel();
        using var stop = new CancellationTokenSource();
        _stop = stop;
        (Asking, Share, HasFailed, NoPlan, Faults) = (true, null, false, null, []);
        try
        {
            var reply = await desk.Ask(question, scenario, share => GoOn(stop, share), stop.Token);
            if (stop.IsCancellationRequested) return;
            (NoPlan, HasFailed, Faults) = (reply.NoPlan, reply is { Answer: null, NoPlan: null }, reply.Faults);
            if (reply.Answer is TAnswer answer) (Answer, _of) = (answer, inputs);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Given up; the last answer stands.
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            Failed(exception, question.GetType().Name);
            HasFailed = true;
        }
        finally
        {
            if (_stop == stop) (_stop, Asking) = (null, false);
        }
    }

    // What an older question tells is of no use.
    private void GoOn(CancellationTokenSource asked, double share)
    {
        if (_stop != asked) return;
        Share = share;
        Progressed();
    }

    /// <summary>Gives the open question up; the last answer stands.</summary>
    public void Cancel()
    {
        _stop?.Cancel();
        (_stop, Asking) = (null, false);
    }

    /// <summary>Gives up and forgets: what is asked about is something else now.</summary>
    public void Forget()
    {
        Cancel();
        (Answer, NoPlan, HasFailed, Faults) = (null, null, false, []);
    }

    /// <inheritdoc />
    public void Dispose() => Cancel();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A {Question} could not be answered.")]
    private partial void Failed(Exception exception, string question);
}
