using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class LongQuestionTests : IDisposable
{
    private static readonly PlanInputs Inputs = Plans.Optimal.Inputs;

    private readonly StandinGrains _grains = new();
    private readonly LongQuestion<FrontierAnswer> _question;

    public LongQuestionTests() => _question = new LongQuestion<FrontierAnswer>(new PlannerDesk(_grains), NullLogger.Instance);

    public void Dispose() => _question.Dispose();

    [Fact]
    public async Task Ask_Answered_KeepsTheAnswerUntilInputsOrWardsChange()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Frontier);
        await Ask();
        _question.Answer.ShouldBe(Answers.Frontier);
        _question.Asking.ShouldBeFalse();
        _question.IsStale(Inputs, 1).ShouldBeFalse();
        _question.IsStale(Inputs.WithCapital(0, 1), 1).ShouldBeTrue();
        _question.IsStale(Inputs, 2).ShouldBeTrue();
    }

    [Fact]
    public async Task Cancel_WhileAsking_KeepsTheLastAnswerAndTellsTheServer()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Frontier);
        await Ask();
        CancellationToken given = default;
        _grains.Reply = async (_, cancellationToken) =>
        {
            given = cancellationToken;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new UnreachableException();
        };
        var asking = Ask();
        _question.Asking.ShouldBeTrue();
        _question.Cancel();
        await asking.Ended();
        given.IsCancellationRequested.ShouldBeTrue();
        _question.Answer.ShouldBe(Answers.Frontier);
        (_question.Asking, _question.HasFailed).ShouldBe((false, false));
    }

    [Fact]
    public async Task Ask_AgainWhileAsking_GivesTheFirstUp()
    {
        var first = new TaskCompletionSource<QuestionReply>();
        _grains.Reply = (_, _) => first.Task;
        var asking = Ask();
        _grains.Reply = (_, _) => Answers.Reply(Answers.Frontier);
        await Ask();
        first.SetResult(new QuestionReply(CommandStatus.Done, Answers.Frontier with { Starts = 99 }, []));
        await asking.Ended();
        _question.Answer!.Starts.ShouldNotBe(99);
    }

    [Fact]
    public async Task Ask_NoPlan_SaysSoAndIsNoFailure()
    {
        _grains.Reply = (_, _) => Task.FromResult(new QuestionReply(CommandStatus.Done, null, [], new NoPlan(true, [])));
        await Ask();
        _question.NoPlan!.Proved.ShouldBeTrue();
        _question.HasFailed.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_ServerFails_SaysSoUntilItIsAskedAgain()
    {
        _grains.Reply = (_, _) => throw new TimeoutException("no answer");
        await Ask();
        _question.HasFailed.ShouldBeTrue();
        _grains.Reply = (_, _) => Answers.Reply(Answers.Frontier);
        await Ask();
        _question.HasFailed.ShouldBeFalse();
    }

    private Task Ask() => _question.Ask(new FrontierQuestion(), Plans.Optimal.Scenario, Inputs);
}
