using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>
/// One reader's what-if: the inputs, the latest answer, and what is wrong. Inputs change at once, answers follow as fast as
/// they come, the latest asked winning. Belongs to one circuit.
/// </summary>
public sealed partial class WhatIfSession : IDisposable
{
    /// <summary>How long inputs must rest before <see cref="Settled"/> follows.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    private readonly PlannerDesk _desk;
    private readonly PlanQuestions _questions;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly bool _searches;
    private readonly LatestWins<PlanQuestion, PlanReply> _loop;
    private readonly CancellationTokenSource _end = new();
    private PlanQuestion? _asked;
    private PlanQuestion? _answered;
    private ImmutableArray<ScenarioView> _samples = [];

    /// <summary>Begins without an answer; <see cref="Load"/> or <see cref="Resume"/> comes next.</summary>
    /// <param name="desk">What answers.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    /// <param name="searches">Whether settled optimal answers are searched on; a page that is only drawn once has no use for it.</param>
    /// <param name="drawn">Ends when the reader sees the latest answer; null when nobody looks.</param>
    public WhatIfSession(PlannerDesk desk, TimeProvider time, ILogger log, bool searches = true, Func<CancellationToken, Task>? drawn = null)
    {
        (_desk, _questions, _time, _log, _searches) = (desk, new PlanQuestions(desk, time), time, log, searches);
        Search = new BetterPlans(desk, time, log);
        _loop = new LatestWins<PlanQuestion, PlanReply>(
            (question, cancellationToken) => _questions.Answer(_samples, question, View?.Basis, cancellationToken), Take, Fail, drawn);
    }

    /// <summary>Something that is shown has changed.</summary>
    public event Action? Changed;

    /// <summary>The latest good answer; null until there is one.</summary>
    public PlanView? View { get; private set; }

    /// <summary>The latest good answer on which the inputs have rested: for what is too heavy to follow a drag.</summary>
    public PlanView? Settled { get; private set; }

    /// <summary>The inputs as set, which the answer may not have reached yet; null until there is an answer.</summary>
    public PlanInputs? Inputs { get; private set; }

    /// <summary>The scenario that the inputs start from; there must be inputs.</summary>
    public Scenario Sample => _samples.Single(view => view.Id == Inputs!.Sample).Scenario;

    /// <summary>Why the inputs have no answer; null when they have or will have.</summary>
    public PlanProblem? Problem { get; private set; }

    /// <summary>Whether a part of the address could not be read.</summary>
    public bool AddressIgnored { get; private set; }

    /// <summary>The search for better plans than the settled one.</summary>
    public BetterPlans Search { get; }

    /// <summary>What can be taken back and made again.</summary>
    public InputHistory History { get; } = new();

    /// <summary>Whether an answer is being computed.</summary>
    public bool Busy => _loop.Busy;

    /// <summary>Reads the samples and answers what an address asks.</summary>
    public async Task Load(PlanAddress address)
    {
        Problem = null;
        try
        {
            _samples = await _desk.Samples(_end.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FailedToRead(exception);
            Problem = new PlanProblem(PlanProblemKind.Unreachable, []);
            return;
        }
        if (_samples.IsEmpty) Problem = new PlanProblem(PlanProblemKind.NoSamples, []);
        else await Adopt(address);
    }

    /// <summary>Goes on from an answer that another rendering of the page has found.</summary>
    public void Resume(PlanView view, bool addressIgnored)
    {
        (_samples, View, Settled, Inputs, AddressIgnored) = (view.Samples, view, view, view.Inputs, addressIgnored);
        History.Note(view.Inputs);
        _ = SearchOn();
    }

    /// <summary>Answers what an address asks; samples must have been read.</summary>
    public Task Adopt(PlanAddress address)
    {
        var named = _samples.FirstOrDefault(view => view.Id == address.Sample);
        var sample = named ?? _samples[0];
        var (inputs, ignored) = address.Inputs(PlanInputs.Of(sample.Id, sample.Scenario), sample.Scenario);
        AddressIgnored = ignored || (address.Sample is not null && named is null);
        return Change(inputs);
    }

    /// <summary>Changes the inputs. Ends when they are answered and have rested, or at once when an answer is under way.</summary>
    /// <param name="inputs">The new inputs.</param>
    /// <param name="moving">Whether more changes are likely to follow at once: the optimal policy then answers by a preview.</param>
    public Task Change(PlanInputs inputs, bool moving = false)
    {
        Inputs = inputs;
        return Ask(new PlanQuestion(inputs, Preview: moving && inputs.Policy == Policy.Optimal));
    }

    /// <summary>The reader has let go of what was moving: a preview is followed by the full answer at once.</summary>
    public Task Release() => _asked is { Preview: true } ? Change(Inputs!) : Task.CompletedTask;

    /// <summary>Searches for better plans than the settled one, if it has a proof. Ends with the search.</summary>
    public Task SearchOn() => _searches && Problem is null && Settled is { Proof: not null } settled && ReferenceEquals(settled, View)
        ? Search.Run(settled, outcome => Settled = View = settled with { Samples = _samples, Outcome = outcome }, () => Changed?.Invoke())
        : Task.CompletedTask;

    /// <summary>Ends the search at the reader's wish; what it has found stands.</summary>
    public void StopSearch()
    {
        Search.Stop();
        Changed?.Invoke();
    }

    /// <summary>Takes the last change of the inputs back.</summary>
    public Task Undo() => Inputs is not null && History.Undo(Inputs) is { } before ? Change(before) : Task.CompletedTask;

    /// <summary>Makes the last change that was taken back again.</summary>
    public Task Redo() => Inputs is not null && History.Redo(Inputs) is { } after ? Change(after) : Task.CompletedTask;

    /// <summary>Goes back to the sample, unchanged.</summary>
    public Task Reset() => Inputs is null ? Task.CompletedTask : Choose(Inputs.Sample);

    /// <summary>Takes another sample, unchanged.</summary>
    public Task Choose(string sample)
    {
        AddressIgnored = false;
        var chosen = _samples.Single(view => view.Id == sample);
        return Change(PlanInputs.Of(chosen.Id, chosen.Scenario));
    }

    /// <summary>Takes a scenario that has just been stored among the samples.</summary>
    public void Add(ScenarioView stored)
    {
        if (_samples.Any(sample => sample.Id == stored.Id)) return;
        _samples = _samples.Add(stored);
        Refresh();
    }

    /// <summary>Takes a sample as it is stored now. Where more than its name has changed, what the reader has changed is laid on the new one.</summary>
    public Task Keep(ScenarioView stored)
    {
        if (_samples.FirstOrDefault(sample => sample.Id == stored.Id) is not { } before || before == stored) return Task.CompletedTask;
        var address = Inputs?.Sample == stored.Id ? PlanAddress.Read(Query(null)) : null;
        _samples = _samples.Replace(before, stored);
        var renamed = SameButName(before.Scenario, stored.Scenario);
        if (!renamed) History.Forget(stored.Id);
        if (renamed || address is null)
        {
            Refresh(stored);
            return Task.CompletedTask;
        }
        View = View! with { Samples = _samples };
        return Adopt(address);
    }

    /// <summary>Forgets a sample that is no longer stored; there must be another. Whoever looks at it is led to the first one.</summary>
    public Task Forget(string id)
    {
        _samples = _samples.RemoveAll(sample => sample.Id == id);
        History.Forget(id);
        // As long as its figures stand on the screen it stays among the choices beside them.
        if (Inputs?.Sample == id) return Choose(_samples[0].Id);
        Refresh();
        return Task.CompletedTask;
    }

    /// <summary>Asks the present inputs again; reads the samples first when that failed.</summary>
    public Task Retry(PlanAddress address) => Inputs is null ? Load(address) : Change(Inputs);

    /// <summary>The query that stands for the present inputs.</summary>
    public string Query(string? ward, UnitAddress? units = null)
    {
        if (Inputs is null) return "";
        return PlanAddress.Write(Inputs, PlanInputs.Of(Inputs.Sample, Sample), Inputs.Sample == _samples[0].Id, ward, units);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _loop.Dispose();
        Search.Dispose();
        _end.Cancel();
        _end.Dispose();
    }

    private void Refresh(ScenarioView? renamed = null)
    {
        var rests = ReferenceEquals(View, Settled);
        View = View is null ? null : Known(View, renamed);
        if (rests) Settled = View;
        Changed?.Invoke();
    }

    // With the samples as they are known now: one may have been stored, renamed or deleted since it was asked.
    private PlanView Known(PlanView view, ScenarioView? renamed = null) => view with
    {
        Samples = _samples,
        Basis = renamed?.Id == view.Basis.Sample.Id ? view.Basis with { Sample = renamed } : view.Basis,
    };

    private static bool SameButName(Scenario one, Scenario other) => Document(one).AsSpan().SequenceEqual(Document(other));

    private static byte[] Document(Scenario scenario) => JsonSerializer.SerializeToUtf8Bytes(scenario with { Name = "" }, ModelJson.Options);

    private async Task Ask(PlanQuestion question)
    {
        _asked = question;
        Search.End();
        var answering = Busy;
        await _loop.Ask(question);
        if (!answering) await Settle();
    }

    // Whoever asks while an answer is under way leaves the settling to the call that is answering.
    private async Task Settle()
    {
        while (!_end.IsCancellationRequested)
        {
            var answered = _answered;
            if (Settled is not null && !await Rested()) return;
            if (Busy || !ReferenceEquals(answered, _answered)) return;
            if (answered is not { Preview: true })
            {
                Settled = View;
                if (answered is not null) History.Note(answered.Inputs);
                Changed?.Invoke();
                _ = SearchOn();
                return;
            }
            _asked = answered with { Preview = false };
            await _loop.Ask(_asked);
        }
    }

    private async Task<bool> Rested()
    {
        try
        {
            await Task.Delay(Rest, _time, _end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Take(PlanQuestion question, PlanReply reply)
    {
        _answered = question;
        Problem = reply.Problem;
        View = reply.View is { } view ? Known(view) : View;
        Changed?.Invoke();
    }

    private void Fail(PlanQuestion question, Exception exception)
    {
        _answered = question;
        FailedToAnswer(exception, question.Inputs.Sample);
        Problem = new PlanProblem(PlanProblemKind.Unreachable, []);
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The samples could not be read.")]
    private partial void FailedToRead(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A what-if on {Sample} could not be answered.")]
    private partial void FailedToAnswer(Exception exception, string sample);
}
