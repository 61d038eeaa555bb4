using Bunit;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class OptionsCardTests : PageContext
{
    private static readonly PlanView View = Plans.WithSamples(Plans.View());

    [Fact]
    public void Comparison_Opened_ListsTheStoredScenariosAndAsksNothing()
    {
        var card = Options(View);
        card.FindAll("#compare-first option").Select(option => option.TextContent).ShouldBe(["Baseline", "Front-loaded", "18 % more money"]);
        card.FindAll(".compare-choice input").Select(box => box.GetAttribute("value")).ShouldBe(["front-loaded", "plus18"]);
        card.Find("#comparison .ask-button").HasAttribute("disabled").ShouldBeTrue();
        card.FindAll(".stale-note").ShouldBeEmpty();
        _grains.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Comparison_Asked_SaysDifferenceIntervalAndShareInWords()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(3));
        var card = Options(View);
        for (var i = 0; i < 2; i++) card.FindAll(".compare-choice input")[i].Change(true);
        card.Find("#comparison .ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".comparison tbody tr").Count.ShouldBe(3));
        card.Find(".compare-says li").TextContent.Trim().ShouldBe(
            "“Front-loaded” is better than “Baseline”: +5 wards on average (95% interval +4.5 to +5.5), better in 89% of the futures, worse in 7%.");
        _grains.QuestionedOf.Single().ShouldBeSameAs(View.Samples[0].Scenario);
        ((ComparisonQuestion)_grains.Questions.Single()).Others.ShouldBe([View.Samples[1].Scenario, View.Samples[2].Scenario]);
        card.FindAll("#comparison tbody tr:nth-child(2) td").Select(cell => cell.TextContent)
            .ShouldBe(["190", "+5 (+4.5 to +5.5)", "89%", "< 1%", "937", "+1 (+0.9 to +1.1)"]);
        card.FindAll(".compare-choice input")[0].Change(false);
        card.Find("#comparison .answer").GetAttribute("data-stale").ShouldBe("true");
    }

    [Fact]
    public void Comparison_MoreBringsFewer_SaysWhyAndWhichWards()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(2, Answers.Fewer));
        var card = Options(View);
        card.FindAll(".compare-choice input")[1].Change(true);
        card.Find("#comparison .ask-button").Click();
        card.WaitForAssertion(() => card.Find(".fewer-for-more p").TextContent.ShouldBe("Why fewer explained."));
        card.FindAll(".fewer-for-more dd").Select(list => list.TextContent.Split(',')[0]).ShouldBe(["Ward 4", Name("27157")]);
    }

    [Fact]
    public void Comparison_InputsChanged_OffersThePlanOnTheScreenToo()
    {
        var changed = Plans.WithSamples(Plans.View(inputs => inputs with { Officers = 120 }));
        var card = Options(changed);
        card.FindAll("#compare-first option")[0].TextContent.ShouldBe("As on the screen");
        card.Find("#compare-first").Change("");
        _grains.Reply = (_, _) => Answers.Reply(Answers.Comparison(2));
        card.FindAll(".compare-choice input")[0].Change(true);
        card.Find("#comparison .ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").ShouldNotBeEmpty());
        _grains.QuestionedOf.Single()!.Limits.ShouldBe(changed.Scenario.Limits);
    }

    [Fact]
    public void Comparison_Refused_NamesWhatIsNotAllowed()
    {
        _grains.Reply = (_, _) => Task.FromResult(new QuestionReply(CommandStatus.Invalid, null, [new Fault("scenarios[1]", "x", "a scenario that has a plan")]));
        var card = Options(View);
        card.FindAll(".compare-choice input")[0].Change(true);
        card.Find("#comparison .ask-button").Click();
        card.WaitForAssertion(() => card.Find(".ask-failed").TextContent.ShouldBe("The inputs are not valid at scenarios[1]: a scenario that has a plan"));
    }

    [Fact]
    public void Chosen_Once_HoldsForEveryQuestion()
    {
        _grains.Reply = (question, _) => Answers.Reply(question switch
        {
            RegretQuestion regret => Answers.Regret(regret),
            InformationQuestion information => Answers.Information(information),
            _ => Answers.Comparison(3),
        });
        var card = All(View);
        foreach (var part in (string[])["#comparison", "#regret", "#information"])
        {
            card.Find($"{part} .ask-button").Click();
            card.WaitForAssertion(() => card.FindAll($"{part} .answer").Count.ShouldBe(1));
        }
        _grains.Questions.Cast<OptionsQuestion>().ShouldAllBe(question => question.Others.SequenceEqual(new[] { View.Samples[1].Scenario, View.Samples[2].Scenario }));
        card.FindAll("[data-stale]").ShouldBeEmpty();
        card.FindAll(".compare-choice input")[1].Change(false);
        card.FindAll("[data-stale]").Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "thiếu cán bộ", "kém 16", "tốt nhất", "đổi sang Thêm 18 % kinh phí", "11,2", "Câu giải thích hối tiếc.")]
    [InlineData(Language.English, "recruit shortfall", "16 fewer", "the best", "18 % more money instead", "11.2", "The regret explained.")]
    public void Regret_Asked_ShowsValuesRegretsAndWhichFutureFlips(
        Language language, string future, string fewer, string best, string flips, string largest, string explanation)
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.Regret((RegretQuestion)question));
        var card = All(View, language, "front-loaded", "plus18");
        card.Find("#regret input[value=worksLate]").Change(false);
        card.Find("#regret .ask-button").Click();
        card.WaitForAssertion(() => card.FindAll("#regret tbody tr").Count.ShouldBe(6));
        ((RegretQuestion)_grains.Questions.Single()).Futures.ShouldBe(AssumedFuture.BuiltIn.Where(one => one.Name != "worksLate"));
        var last = card.FindAll("#regret tbody tr")[^1];
        last.QuerySelector("th")!.TextContent.ShouldBe(future);
        var cells = last.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        (cells[0], cells[2], cells[^1]).ShouldBe(("140" + fewer, "156" + best, flips));
        (last.QuerySelectorAll("td b").Length, last.ClassName).ShouldBe((1, "flips"));
        card.FindAll("#regret tfoot td")[1].TextContent.ShouldBe(largest + future);
        card.Find("#regret .summary").TextContent.ShouldBe(explanation);
        card.Find("#regret input[value=cut]").Change(false);
        card.FindAll("#regret [data-stale]").Count.ShouldBe(1);
    }

    [Fact]
    public void Regret_Opened_HasAllBuiltInFuturesTickedWithTheModelsFigures()
    {
        var card = All(View, Language.English, "plus18");
        card.FindAll("#regret input:checked, #regret input[checked]").Count.ShouldBe(AssumedFuture.BuiltIn.Length);
        card.FindAll("#regret .option span").Select(span => span.TextContent).ShouldBe(
        [
            "boom: 20% more capital every year, no year is cut and prices rise 2% a year beyond inflation",
            "cut: 20% less capital every year",
            "sudden cuts: every year a chance of 25% that 40% of the capital are cut",
            "price shock: prices rise 8% a year beyond inflation",
            "recruit shortfall: 30% of the officers are not recruited and 5% of the new ones leave in a year",
            "late works: 40% of the works years end late",
        ]);
        foreach (var future in AssumedFuture.BuiltIn) card.Find($"#regret input[value={future.Name}]").Change(false);
        card.Find("#regret .ask-button").HasAttribute("disabled").ShouldBeTrue();
        card.Find("#regret > .note").TextContent.ShouldBe("Choose at least one future.");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "2,5", "1,25 (1,13 đến 1,38)", "Không đáng tìm hiểu riêng: thiếu và mất cán bộ.")]
    [InlineData(Language.English, "2.5", "1.25 (1.13 to 1.38)", "Not worth a study alone: missing and leaving officers.")]
    public void Information_AskedWithAWorth_SaysInWardsAndInMoneyWhatAStudyMayCost(Language language, string worth, string money, string nothing)
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.Information((InformationQuestion)question));
        var card = All(View, language, "plus18");
        card.Find("#ward-worth").Input(worth);
        card.Find("#information .ask-button").Click();
        card.WaitForAssertion(() => card.FindAll("#information tbody tr").Count.ShouldBe(2));
        ((InformationQuestion)_grains.Questions.Single()).WardWorth.ShouldBe(2_500);
        card.FindAll("#information tbody tr:first-child td").Select(cell => cell.TextContent)
            .ShouldBe([language == Language.English ? "0.5 (0.45 to 0.55)" : "0,5 (0,45 đến 0,55)", money, "3%"]);
        card.Find("#information .note").TextContent.ShouldBe(nothing);
        card.Find("#ward-worth").Input("");
        card.FindAll("#information [data-stale]").Count.ShouldBe(1);
    }

    [Fact]
    public void Information_AskedWithoutAWorth_IsInWardsOnly()
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.Information((InformationQuestion)question));
        var card = All(View, Language.English, "plus18");
        card.Find("#information .ask-button").Click();
        card.WaitForAssertion(() => card.FindAll("#information thead th").Count.ShouldBe(3));
        ((InformationQuestion)_grains.Questions.Single()).WardWorth.ShouldBeNull();
    }

    [Theory]
    [InlineData("five")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0005")]
    [InlineData("1,000,001")]
    public void WardWorth_NotAllowed_IsSaidBesideTheFieldAndNotAsked(string worth)
    {
        var card = All(View, Language.English, "plus18");
        card.Find("#ward-worth").Input(worth);
        card.Find("#ward-worth-error").TextContent.ShouldBe("From 0.001 to 1,000,000, with at most three decimals after the point.");
        (card.Find("#ward-worth").GetAttribute("aria-invalid"), card.Find("#ward-worth").GetAttribute("aria-describedby")).ShouldBe(("true", "ward-worth-error"));
        card.Find("#information .ask-button").HasAttribute("disabled").ShouldBeTrue();
    }

    private IRenderedComponent<OptionsCard> Options(PlanView view, Language language = Language.English) => Render<OptionsCard>(parameters => parameters
        .Add(one => one.View, view).Add(one => one.Inputs, view.Inputs).Add(one => one.Enabled, true).Add(one => one.Texts, Texts.In(language)));

    private IRenderedComponent<OptionsCard> All(PlanView view, Language language = Language.English, params string[] picked)
    {
        var card = Options(view, language);
        foreach (var id in picked.Length == 0 ? ["front-loaded", "plus18"] : picked) card.Find($".compare-choice input[value={id}]").Change(true);
        return card;
    }

    private static string Name(string code) => City.Snapshot.Find(code)!.Names.En;
}
