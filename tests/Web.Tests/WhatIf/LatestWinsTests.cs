using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

public class LatestWinsTests
{
    private readonly List<(int Question, TaskCompletionSource<string> Answer)> _asked = [];
    private readonly List<string> _delivered = [];
    private readonly List<string> _failed = [];

    [Fact]
    public async Task Ask_WhileBusy_DropsAllButTheLatest()
    {
        using var loop = Loop();
        var running = loop.Ask(1);
        await loop.Ask(2);
        await loop.Ask(3);
        _asked.Select(item => item.Question).ShouldBe([1]);
        _asked[0].Answer.SetResult("one");
        await Patience.Until(() => _asked.Count == 2);
        _asked[1].Question.ShouldBe(3);
        _asked[1].Answer.SetResult("three");
        await running.Ended();
        _delivered.ShouldBe(["1 one", "3 three"]);
        loop.Busy.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_AnswerFails_SaysSoAndGoesOn()
    {
        using var loop = Loop();
        var running = loop.Ask(1);
        await loop.Ask(2);
        _asked[0].Answer.SetException(new TimeoutException("late"));
        await Patience.Until(() => _asked.Count == 2);
        _asked[1].Answer.SetResult("two");
        await running.Ended();
        _failed.ShouldBe(["1 late"]);
        _delivered.ShouldBe(["2 two"]);
    }

    [Fact]
    public async Task Ask_AfterTheLastAnswer_StartsAgain()
    {
        using var loop = Loop();
        var first = loop.Ask(1);
        _asked[0].Answer.SetResult("one");
        await first.Ended();
        var second = loop.Ask(2);
        _asked[1].Answer.SetResult("two");
        await second.Ended();
        _delivered.ShouldBe(["1 one", "2 two"]);
    }

    [Fact]
    public async Task Ask_UntilTheAnswerIsDrawn_AsksNothingMore()
    {
        var drawn = new TaskCompletionSource();
        using var loop = Loop(cancellationToken => drawn.Task.WaitAsync(cancellationToken));
        var running = loop.Ask(1);
        _asked[0].Answer.SetResult("one");
        await Patience.Until(() => _delivered.Count == 1);
        await loop.Ask(2);
        await loop.Ask(3);
        _asked.Select(item => item.Question).ShouldBe([1]);
        drawn.SetResult();
        await Patience.Until(() => _asked.Count == 2);
        _asked[1].Question.ShouldBe(3);
        _asked[1].Answer.SetResult("three");
        await running.Ended();
        _delivered.ShouldBe(["1 one", "3 three"]);
    }

    [Fact]
    public async Task Dispose_BeforeTheAnswerIsDrawn_EndsTheWait()
    {
        var loop = Loop(cancellationToken => new TaskCompletionSource().Task.WaitAsync(cancellationToken));
        var running = loop.Ask(1);
        _asked[0].Answer.SetResult("one");
        await Patience.Until(() => _delivered.Count == 1);
        loop.Dispose();
        await running.Ended();
        loop.Busy.ShouldBeFalse();
    }

    [Fact]
    public async Task Dispose_WhileBusy_CancelsAndDeliversNothingMore()
    {
        var loop = Loop();
        var running = loop.Ask(1);
        await loop.Ask(2);
        loop.Dispose();
        _asked[0].Answer.TrySetResult("one");
        await running.Ended();
        _delivered.ShouldBeEmpty();
        _failed.ShouldBeEmpty();
        _asked.Count.ShouldBe(1);
    }

    private LatestWins<int, string> Loop(Func<CancellationToken, Task>? drawn = null) => new(
        (question, cancellationToken) =>
        {
            var answer = new TaskCompletionSource<string>();
            cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
            _asked.Add((question, answer));
            return answer.Task;
        },
        (question, answer) => _delivered.Add($"{question} {answer}"),
        (question, exception) => _failed.Add($"{question} {exception.Message}"),
        drawn);
}
