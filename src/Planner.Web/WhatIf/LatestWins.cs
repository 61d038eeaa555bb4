namespace ModelWard.Planner.Web.WhatIf;

/// <summary>
/// Answers questions one at a time, always the latest asked: those overtaken while another is being answered are dropped.
/// Belongs to one circuit and is called on its thread of control only.
/// </summary>
/// <param name="answer">Finds an answer.</param>
/// <param name="deliver">Takes an answer with its question.</param>
/// <param name="fail">Takes what went wrong with a question; the last answer stands.</param>
/// <param name="drawn">Ends when the reader sees what was delivered; null when nobody looks. The next question waits for it: answers that come faster than
/// they can be drawn would queue, and the latest would be seen last.</param>
public sealed class LatestWins<TQuestion, TAnswer>(
    Func<TQuestion, CancellationToken, Task<TAnswer>> answer,
    Action<TQuestion, TAnswer> deliver,
    Action<TQuestion, Exception> fail,
    Func<CancellationToken, Task>? drawn = null) : IDisposable
    where TQuestion : notnull
{
    private readonly CancellationTokenSource _end = new();
    private (TQuestion Question, bool Waits) _next;

    /// <summary>Whether a question is being answered.</summary>
    public bool Busy { get; private set; }

    /// <summary>Asks. Ends when no question is left, or at once when another call is answering and will take this one too.</summary>
    public async Task Ask(TQuestion question)
    {
        _next = (question, true);
        if (Busy || _end.IsCancellationRequested) return;
        Busy = true;
        var ended = _end.Token;
        try
        {
            while (_next.Waits && !ended.IsCancellationRequested)
            {
                var asked = _next.Question;
                _next.Waits = false;
                await AnswerOne(asked);
                // Lets the inputs that came meanwhile be read before the next question is taken.
                await Task.Yield();
                if (drawn is not null) await drawn(ended);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page is gone while its last answer was being drawn.
        }
        finally
        {
            Busy = false;
        }
    }

    /// <summary>Drops all questions and delivers nothing more.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task AnswerOne(TQuestion question)
    {
        var ended = _end.Token;
        try
        {
            var found = await answer(question, ended);
            if (!ended.IsCancellationRequested) deliver(question, found);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page is gone; nobody waits for the answer.
        }
        catch (Exception exception) when (!ended.IsCancellationRequested)
        {
            fail(question, exception);
        }
    }
}
