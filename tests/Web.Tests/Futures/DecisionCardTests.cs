using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class DecisionCardTests : PageContext
{
    private static readonly PlanView View = Plans.WithSamples(Plans.View());

    [Fact]
    public void Tornado_Asked_RanksTheRisksWithBarsNumbersAndIntervals()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Tornado);
        var card = Render<TornadoCard>(parameters => parameters.Add(one => one.View, View).Add(one => one.Inputs, View.Inputs).Add(one => one.Enabled, true)
            .Add(one => one.Texts, Texts.In(Language.English)));
        card.FindAll("table").ShouldBeEmpty();
        _grains.Questions.ShouldBeEmpty();
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => Rows(card).ShouldBe(["late works", "the city's prices"]));
        card.Find("tbody tr td .effect").TextContent.ShouldBe("+4.26 (+3.83 to +4.69)");
        card.Find("tfoot th").TextContent.ShouldBe("all risks together");
        card.FindAll("tbody tr:nth-child(2) i").Select(bar => bar.ClassName).ShouldBe(["told", "untold", "told"]);
        // From nothing to 14 wards: 4.26 of them take 30 % of the cell.
        card.Find("tbody tr i").GetAttribute("style").ShouldBe("left:0%;width:30.43%");
        card.Find("#tornado-order").Change("Spend");
        Rows(card).ShouldBe(["the city's prices", "late works"]);
        card.Find(".answer-source").TextContent.ShouldStartWith("1,000 futures · seed 2023 · fingerprint aaaaaaaaaaaa");
    }

    [Fact]
    public void Tornado_InputsChanged_IsMarkedAsOld()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Tornado);
        var card = Render<TornadoCard>(parameters => parameters.Add(one => one.View, View).Add(one => one.Inputs, View.Inputs).Add(one => one.Enabled, true)
            .Add(one => one.Texts, Texts.In(Language.English)));
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").ShouldNotBeEmpty());
        card.Render(parameters => parameters.Add(one => one.Inputs, View.Inputs with { Officers = 120 }));
        card.Find(".answer").GetAttribute("data-stale").ShouldBe("true");
    }

    [Fact]
    public void Notice_MoreBringsFewer_AsksWhyOnceTheInputsRest()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(2, Answers.Fewer));
        var view = View with
        {
            Inputs = View.Inputs.WithCapital(0, View.Inputs.Capital[0] + 1_000),
            Outcome = View.Outcome with { Years = View.Outcome.Years.SetItem(View.Outcome.Years.Length - 1, View.Outcome.Years[^1] with { Recognized = View.Outcome.Years[^1].Recognized - 1 }) },
        };
        view = view with { Scenario = view.Inputs.Apply(view.Basis.Sample.Scenario) };
        var notice = Render<MoreIsLessNotice>(parameters => parameters.Add(one => one.View, view).Add(one => one.Settled, false).Add(one => one.Texts, Texts.In(Language.English)));
        notice.Find(".more-is-less b").TextContent.ShouldBe("More resources, yet fewer wards.");
        _grains.Questions.ShouldBeEmpty();
        notice.Render(parameters => parameters.Add(one => one.Settled, true));
        notice.WaitForAssertion(() => notice.Find("details p").TextContent.ShouldBe("Why fewer explained."));
        _grains.QuestionedOf.Single().ShouldBe(View.Basis.Sample.Scenario);
        ((ComparisonQuestion)_grains.Questions.Single()).Replications.ShouldBe(2);
        notice.Render(parameters => parameters.Add(one => one.View, View));
        notice.FindAll(".more-is-less").ShouldBeEmpty();
    }

    private static IEnumerable<string> Rows(IRenderedComponent<TornadoCard> card) => card.FindAll("tbody th").Select(cell => cell.TextContent);
}
