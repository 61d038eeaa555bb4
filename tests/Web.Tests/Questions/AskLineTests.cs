using System.Threading.Channels;
using Bunit;
using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class AskLineTests : BunitContext
{
    private readonly StandinGrains _grains = new();
    private readonly Channel<double> _steps = Channel.CreateUnbounded<double>();
    private readonly TaskCompletionSource<QuestionReply> _reply = new();
    private readonly LongQuestion<FrontierAnswer> _question;

    public AskLineTests()
    {
        _question = new LongQuestion<FrontierAnswer>(new PlannerDesk(_grains), NullLogger.Instance);
        _grains.Reply = (_, _) => _reply.Task;
        _grains.Steps = _steps.Reader;
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Đang tính", "Đang giải lại nhiều lần, có thể mất vài giây…")]
    [InlineData(Language.English, "Working", "Solving again and again; this can take a few seconds…")]
    public async Task Asking_UntilItIsKnownHowFar_HasABarWithoutAValueAndThenOneWithPerCent(Language language, string label, string running)
    {
        var line = Line(language);
        var asking = line.InvokeAsync(Ask);
        line.Render();
        var bar = line.Find("progress");
        (bar.HasAttribute("value"), bar.GetAttribute("aria-label")).ShouldBe((false, label));
        line.FindAll(".ask-share").ShouldBeEmpty();
        line.Find(".search-note").TextContent.Trim().ShouldBe(running);

        foreach (var (share, percent) in new[] { (0.0, "0"), (0.456, "45"), (0.99, "99") })
        {
            _steps.Writer.TryWrite(share);
            line.WaitForAssertion(() => line.Find("progress").GetAttribute("value").ShouldBe(percent));
            bar = line.Find("progress");
            (bar.GetAttribute("max"), bar.GetAttribute("aria-label")).ShouldBe(("100", label));
            var shown = line.Find(".ask-share");
            (shown.TextContent, shown.GetAttribute("aria-hidden")).ShouldBe((percent + "%", "true"));
        }

        _steps.Writer.Complete();
        _reply.SetResult(new QuestionReply(CommandStatus.Done, Answers.Frontier, []));
        await asking.Ended();
        line.Render();
        line.FindAll("progress").ShouldBeEmpty();
        line.Find(".ask-button").ShouldNotBeNull();
    }

    [Fact]
    public async Task AskingAgain_BeginsWithoutAValue()
    {
        var line = Line(Language.English);
        var first = line.InvokeAsync(Ask);
        _steps.Writer.TryWrite(0.7);
        line.WaitForAssertion(() => line.Find("progress").GetAttribute("value").ShouldBe("70"));
        _grains.Steps = Channel.CreateUnbounded<double>().Reader;

        var second = line.InvokeAsync(Ask);
        await first.Ended();
        line.Render();

        line.Find("progress").HasAttribute("value").ShouldBeFalse();
        _question.Cancel();
        await second.Ended();
    }

    [Fact]
    public async Task LineThatIsGone_IsTellingNobody()
    {
        var line = Line(Language.English);
        line.Instance.Dispose();
        var before = line.RenderCount;
        _ = line.InvokeAsync(Ask);
        _steps.Writer.TryWrite(0.5);
        await Patience.Until(() => _question.Share is not null);
        line.RenderCount.ShouldBe(before);
    }

    private Task Ask() => _question.Ask(new FrontierQuestion(), Plans.Optimal.Scenario, Plans.Optimal.Inputs);

    private IRenderedComponent<AskLine<FrontierAnswer>> Line(Language language) => Render<AskLine<FrontierAnswer>>(parameters => parameters
        .Add(one => one.Question, _question).Add(one => one.Label, "Ask").Add(one => one.Enabled, true).Add(one => one.Stale, false)
        .Add(one => one.Texts, Texts.In(language)));
}
