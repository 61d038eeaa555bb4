using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class DecisionCardTests : BunitContext
{
    private static readonly PlanView View = WithSamples(Plans.View());
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();

    public DecisionCardTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IGrainFactory>(_grains);
        Services.AddScoped<PlannerDesk>();
    }

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
    public void Comparison_Opened_ListsTheStoredScenariosAndAsksNothing()
    {
        var card = Comparison(View);
        card.FindAll("#compare-first option").Select(option => option.TextContent).ShouldBe(["Baseline", "Front-loaded", "18 % more money"]);
        card.FindAll("input[type=checkbox]").Select(box => box.GetAttribute("value")).ShouldBe(["front-loaded", "plus18"]);
        card.Find(".ask-button").HasAttribute("disabled").ShouldBeTrue();
        card.FindAll(".stale-note").ShouldBeEmpty();
        _grains.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Comparison_Asked_SaysDifferenceIntervalAndShareInWords()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(3));
        var card = Comparison(View);
        for (var i = 0; i < 2; i++) card.FindAll("input[type=checkbox]")[i].Change(true);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".comparison tbody tr").Count.ShouldBe(3));
        card.Find(".compare-says li").TextContent.Trim().ShouldBe(
            "“Front-loaded” is better than “Baseline”: +5 wards on average (95% interval +4.5 to +5.5), better in 89% of the futures, worse in 7%.");
        _grains.QuestionedOf.Single().ShouldBeSameAs(View.Samples[0].Scenario);
        ((ComparisonQuestion)_grains.Questions.Single()).Others.ShouldBe([View.Samples[1].Scenario, View.Samples[2].Scenario]);
        card.FindAll("tbody tr:nth-child(2) td").Select(cell => cell.TextContent)
            .ShouldBe(["190", "+5 (+4.5 to +5.5)", "89%", "< 1%", "937", "+1 (+0.9 to +1.1)"]);
        card.FindAll("input[type=checkbox]")[0].Change(false);
        card.Find(".answer").GetAttribute("data-stale").ShouldBe("true");
    }

    [Fact]
    public void Comparison_MoreBringsFewer_SaysWhyAndWhichWards()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(2, Answers.Fewer));
        var card = Comparison(View);
        card.FindAll("input[type=checkbox]")[1].Change(true);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.Find(".fewer-for-more p").TextContent.ShouldBe("Why fewer explained."));
        card.FindAll(".fewer-for-more dd").Select(list => list.TextContent.Split(',')[0]).ShouldBe(["Ward 4", Name("27157")]);
    }

    [Fact]
    public void Comparison_InputsChanged_OffersThePlanOnTheScreenToo()
    {
        var changed = WithSamples(Plans.View(inputs => inputs with { Officers = 120 }));
        var card = Comparison(changed);
        card.FindAll("#compare-first option")[0].TextContent.ShouldBe("As on the screen");
        card.Find("#compare-first").Change("");
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(2));
        card.FindAll("input[type=checkbox]")[0].Change(true);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").ShouldNotBeEmpty());
        _grains.QuestionedOf.Single()!.Limits.ShouldBe(changed.Scenario.Limits);
    }

    [Fact]
    public void Comparison_Refused_NamesWhatIsNotAllowed()
    {
        _grains.Reply = (_, _) => Task.FromResult(new QuestionReply(CommandStatus.Invalid, null, [new Fault("scenarios[1]", "x", "a scenario that has a plan")]));
        var card = Comparison(View);
        card.FindAll("input[type=checkbox]")[0].Change(true);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.Find(".ask-failed").TextContent.ShouldBe("The inputs are not valid at scenarios[1]: a scenario that has a plan"));
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

    private IRenderedComponent<ComparisonCard> Comparison(PlanView view) => Render<ComparisonCard>(parameters => parameters
        .Add(one => one.View, view).Add(one => one.Inputs, view.Inputs).Add(one => one.Enabled, true).Add(one => one.Texts, Texts.In(Language.English)));

    private static IEnumerable<string> Rows(IRenderedComponent<TornadoCard> card) => card.FindAll("tbody th").Select(cell => cell.TextContent);

    private static string Name(string code) => City.Snapshot.Find(code)!.Names.En;

    private static PlanView WithSamples(PlanView view) => view with
    {
        Samples =
        [
            view.Basis.Sample,
            .. ((string[])["front-loaded", "plus18"]).Select(id => new ScenarioView(id, 1, City.Sample(id), "samples", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch)),
        ],
    };
}
