using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

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
    private readonly LatestWins<PlanInputs, PlanReply> _loop;
    private readonly CancellationTokenSource _end = new();
    private ImmutableArray<ScenarioView> _samples = [];

    /// <summary>Begins without an answer; <see cref="Load"/> or <see cref="Resume"/> comes next.</summary>
    public WhatIfSession(PlannerDesk desk, TimeProvider time, ILogger log)
    {
        (_desk, _questions, _time, _log) = (desk, new PlanQuestions(desk, time), time, log);
        _loop = new LatestWins<PlanInputs, PlanReply>(
            (inputs, cancellationToken) => _questions.Answer(_samples, inputs, View?.Basis, cancellationToken), Take, Fail);
    }

    /// <summary>Something that is shown has changed.</summary>
    public event Action? Changed;

    /// <summary>The latest good answer; null until there is one.</summary>
    public PlanView? View { get; private set; }

    /// <summary>The latest good answer on which the inputs have rested: for what is too heavy to follow a drag.</summary>
    public PlanView? Settled { get; private set; }

    /// <summary>The inputs as set, which the answer may not have reached yet; null until there is an answer.</summary>
    public PlanInputs? Inputs { get; private set; }

    /// <summary>Why the inputs have no answer; null when they have or will have.</summary>
    public PlanProblem? Problem { get; private set; }

    /// <summary>Whether a part of the address could not be read.</summary>
    public bool AddressIgnored { get; private set; }

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
    }

    /// <summary>Answers what an address asks; samples must have been read.</summary>
    public Task Adopt(PlanAddress address)
    {
        var named = _samples.FirstOrDefault(view => view.Id == address.Sample);
        var sample = named ?? _samples[0];
        var (inputs, ignored) = address.Inputs(PlanInputs.Of(sample.Id, sample.Scenario), PlanInputs.Choices(sample.Scenario));
        AddressIgnored = ignored || (address.Sample is not null && named is null);
        return Change(inputs);
    }

    /// <summary>Changes the inputs. Ends when they are answered and have rested, or at once when an answer is under way.</summary>
    public async Task Change(PlanInputs inputs)
    {
        Inputs = inputs;
        var answering = Busy;
        await _loop.Ask(inputs);
        if (answering || _end.IsCancellationRequested) return;
        await Settle();
    }

    /// <summary>Goes back to the sample, unchanged.</summary>
    public Task Reset() => Inputs is null ? Task.CompletedTask : Choose(Inputs.Sample);

    /// <summary>Takes another sample, unchanged.</summary>
    public Task Choose(string sample)
    {
        AddressIgnored = false;
        var chosen = _samples.Single(view => view.Id == sample);
        return Change(PlanInputs.Of(chosen.Id, chosen.Scenario));
    }

    /// <summary>Asks the present inputs again; reads the samples first when that failed.</summary>
    public Task Retry(PlanAddress address) => Inputs is null ? Load(address) : Change(Inputs);

    /// <summary>The query that stands for the present inputs.</summary>
    public string Query(string? ward)
    {
        if (Inputs is null) return "";
        var sample = _samples.Single(view => view.Id == Inputs.Sample);
        return PlanAddress.Write(Inputs, PlanInputs.Of(sample.Id, sample.Scenario), sample.Id == _samples[0].Id, ward);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _loop.Dispose();
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Settle()
    {
        var view = View;
        if (Settled is not null)
        {
            try
            {
                await Task.Delay(Rest, _time, _end.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
        if (Busy || !ReferenceEquals(view, View)) return;
        Settled = view;
        Changed?.Invoke();
    }

    private void Take(PlanInputs inputs, PlanReply reply)
    {
        Problem = reply.Problem;
        View = reply.View ?? View;
        Changed?.Invoke();
    }

    private void Fail(PlanInputs inputs, Exception exception)
    {
        FailedToAnswer(exception, inputs.Sample);
        Problem = new PlanProblem(PlanProblemKind.Unreachable, []);
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The samples could not be read.")]
    private partial void FailedToRead(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A what-if on {Sample} could not be answered.")]
    private partial void FailedToAnswer(Exception exception, string sample);
}
