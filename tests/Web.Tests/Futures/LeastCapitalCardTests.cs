using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class LeastCapitalCardTests : PageContext
{
    private static readonly PlanView View = Plans.View();
    private PlanInputs? _changed;

    public LeastCapitalCardTests() =>
        _grains.Reply = (question, _) => Answers.Reply(Answers.LeastCapital((LeastCapitalQuestion)question));

    [Theory]
    [InlineData(Language.Vietnamese, "179 phường, hết 2030: nửa số tương lai hiện đạt", "75 phường, hết 2025: mốc", "249 phường, hết 2030: tất cả")]
    [InlineData(Language.English, "179 wards, end of 2030: reached in half of the futures now", "75 wards, end of 2025: milestone", "249 wards, end of 2030: all")]
    public void Card_Opened_OffersTheGoalsOfThePlanAndAsksNothing(Language language, string half, string milestone, string all)
    {
        var card = Card(View, language);
        var goals = card.FindAll("#goal option").Select(option => option.TextContent).ToList();
        (goals.Count, goals[0], goals[2], goals[3]).ShouldBe((5, half, milestone, all));
        card.Find("#goal-chance").GetAttribute("value").ShouldBe("80");
        _grains.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Asked_OfAMilestone_NamesWardsYearAndChanceAndMakesThePlanAnew()
    {
        var optimal = Plans.Optimal;
        var card = Card(optimal, Language.English);
        card.Find("#goal").Change("milestone-0");
        card.Find("#goal-chance").Change("90");
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").Count.ShouldBe(1));
        var question = (LeastCapitalQuestion)_grains.Questions.Single();
        (question.Wards, question.Year, question.Chance).ShouldBe((75, 2025, 0.9m));
        // Not of the plan found, which more money would not change.
        _grains.QuestionedOf.Single()!.Policy.ShouldBe(Policy.Optimal);
        card.FindAll("[data-stale]").ShouldBeEmpty();
        card.Find("#goal-chance").Change("80");
        card.FindAll("[data-stale]").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Nhân vốn mọi năm với 1,061", "Trả vốn lại như trước", "1,06|805,6|76,3% (73,6% đến 78,8%)|chưa đủ")]
    [InlineData(Language.English, "Multiply the capital of all years by 1.061", "Put the capital back", "1.06|805.6|76.3% (73.6% to 78.8%)|not enough")]
    public void Found_Applied_SetsTheCapitalOfAllYearsOnceAndCanBeTakenBack(Language language, string apply, string back, string trial)
    {
        var card = Card(View, language);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.Find("#apply-capital").TextContent.ShouldBe(apply));
        string.Join('|', card.FindAll(".trials tbody tr")[1].Children.Select(cell => cell.TextContent)).ShouldBe(trial);
        card.Find("#apply-capital").Click();
        _changed!.Capital.ShouldBe(View.Inputs.Capital.Select(millions => millions * 1061 / 1000));
        card.Render(parameters => parameters.Add(one => one.Inputs, _changed));
        card.Find(".answer").GetAttribute("data-stale").ShouldBe("true");
        card.Find("#restore-capital").TextContent.ShouldBe(back);
        card.Find("#restore-capital").Click();
        _changed.ShouldBe(View.Inputs);
    }

    [Fact]
    public void OwnGoal_OutOfRange_IsSaidBesideTheFieldAndNotAsked()
    {
        var card = Card(View, Language.English);
        card.Find("#goal").Change(CapitalGoal.Own);
        card.Find("#goal-wards").Input("250");
        card.Find("#goal-wards-error").TextContent.ShouldBe("A whole number from 1 to 249.");
        card.Find(".ask-button").HasAttribute("disabled").ShouldBeTrue();
        card.Find("#goal-wards").Input("190");
        card.Find("#goal-year").Change("2029");
        card.FindAll("#goal-wards-error").ShouldBeEmpty();
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => _grains.Questions.Count.ShouldBe(1));
        var question = (LeastCapitalQuestion)_grains.Questions.Single();
        (question.Wards, question.Year).ShouldBe((190, 2029));
    }

    [Fact]
    public void NotReached_WithTheMost_OffersNothingToApply()
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.LeastCapital((LeastCapitalQuestion)question) with
        {
            Status = LeastCapitalStatus.NotMetAtMost, Met = null, NotMet = 2, Low = null, High = null, Capital = null,
        });
        var card = Card(View, Language.English);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.Find(".summary").TextContent.ShouldBe("The least capital explained."));
        card.FindAll("#apply-capital").ShouldBeEmpty();
        card.FindAll(".trials tbody tr")[^1].TextContent.ShouldEndWith("not enough");
    }

    [Fact]
    public void FuturesDrawnAnew_TheChosenGoalStays()
    {
        var card = Card(View, Language.English);
        card.Render(parameters => parameters.Add(one => one.Fan, null));
        card.Find("#goal").GetAttribute("value").ShouldBe(CapitalGoal.Half);
    }

    private IRenderedComponent<LeastCapitalCard> Card(PlanView view, Language language) => Render<LeastCapitalCard>(parameters => parameters
        .Add(one => one.View, view).Add(one => one.Fan, Answers.Futures(view.Outcome, 1_000)).Add(one => one.Inputs, view.Inputs).Add(one => one.Enabled, true)
        .Add(one => one.Texts, Texts.In(language)).Add(one => one.OnChange, inputs => _changed = inputs));
}
