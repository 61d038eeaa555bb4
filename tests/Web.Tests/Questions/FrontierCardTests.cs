using Bunit;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class FrontierCardTests : PageContext
{
    [Fact]
    public void Card_Opened_AsksNothing()
    {
        var card = Card(Plans.Optimal.Inputs);
        card.FindAll(".chart").ShouldBeEmpty();
        card.Find("h2").FirstChild!.TextContent.Trim().ShouldEndWith("?");
        _grains.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Card_Asked_ShowsProgressThenChartSentenceAndTable()
    {
        var reply = new TaskCompletionSource<QuestionReply>();
        _grains.Reply = (_, _) => reply.Task;
        var card = Card(Plans.Optimal.Inputs);
        card.Find(".ask-button").Click();
        card.Find(".ask progress").ShouldNotBeNull();
        reply.SetResult(new QuestionReply(CommandStatus.Done, Answers.Frontier, []));
        card.WaitForAssertion(() => card.Find(".summary").TextContent.ShouldBe("The frontier explained."));
        card.Find(".chart-frontier").GetAttribute("aria-label").ShouldBe("The frontier explained.");
        card.FindAll("tbody tr").Count.ShouldBe(4);
        card.FindAll("tbody td:last-child").Select(cell => cell.TextContent).ShouldBe(["", "Knee", "Present", ""]);
        card.Find("tbody tr:nth-child(1)").TextContent.ShouldContain("0.52%");
    }

    [Fact]
    public void Card_Cancelled_CanBeAskedAgain()
    {
        _grains.Reply = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith<QuestionReply>(_ => throw new OperationCanceledException(cancellationToken), TaskScheduler.Default);
        var card = Card(Plans.Optimal.Inputs);
        card.Find(".ask-button").Click();
        card.Find(".ask-cancel").Click();
        card.WaitForAssertion(() => card.Find(".ask-button").TextContent.ShouldBe("Draw the frontier"));
    }

    [Fact]
    public void Card_InputsChanged_IsMarkedAsOld()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Frontier);
        var card = Card(Plans.Optimal.Inputs);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").ShouldNotBeEmpty());
        card.FindAll(".answer[data-stale]").ShouldBeEmpty();
        card.Render(parameters => parameters.Add(item => item.Inputs, Plans.Optimal.Inputs with { Officers = 120 }));
        card.Find(".answer").GetAttribute("data-stale").ShouldBe("true");
        card.Find(".stale-note").TextContent.ShouldStartWith("An older answer");
        card.Find(".ask-button").TextContent.ShouldBe("Ask again");
    }

    private IRenderedComponent<FrontierCard> Card(PlanInputs inputs) => Render<FrontierCard>(parameters => parameters
        .Add(card => card.View, Plans.Optimal).Add(card => card.Inputs, inputs).Add(card => card.Enabled, true)
        .Add(card => card.Texts, Texts.In(Language.English)));
}
