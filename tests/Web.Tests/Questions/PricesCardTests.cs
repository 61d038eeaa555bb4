using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class PricesCardTests : PageContext
{
    private readonly List<LimitStep> _applied = [];

    [Fact]
    public void Card_Asked_ListsWhatAStepBuysTheDearestFirst()
    {
        var card = Asked(Answers.Prices);
        card.Find(".summary").TextContent.ShouldBe("The prices explained.");
        Cells(card, ".answer > .table-scroll tbody tr").ShouldBe(
        [
            ["Officers of 2025", "10 officers", "+0.5", "+2", "no plan left", "always", "Add"],
            ["Capital of 2024", "VND 1 billion", "+0.057", "+0.32", "−0.061", "VND 83 billion", "Add"],
        ]);
    }

    [Fact]
    public void Card_LimitThatDoesNotBind_SaysSoPlainly() =>
        Cells(Asked(Answers.Prices), "details tbody tr").ShouldBe([["Building of 2026", "not binding, 2,345 m² unused", "Add"]]);

    [Fact]
    public void Card_StepPressed_AppliesItToThatLimitAndYear()
    {
        var card = Asked(Answers.Prices);
        card.Find("button[aria-label='Add 10 officers to Officers of 2025']").Click();
        card.Find("details button.apply").Click();
        _applied.ShouldBe([new LimitStep(Resource.Officers, 2025, 10), new LimitStep(Resource.FloorArea, 2026, 1_000)]);
    }

    [Fact]
    public void Card_NothingBinds_SaysSo() =>
        Asked(Answers.Prices with { Prices = [Answers.Prices.Prices[2]] }).Find(".empty").TextContent.ShouldStartWith("No limit binds");

    private static List<string[]> Cells(IRenderedComponent<PricesCard> card, string rows) =>
        [.. card.FindAll(rows).Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];

    private IRenderedComponent<PricesCard> Asked(PricesAnswer answer)
    {
        _grains.Reply = (_, _) => Answers.Reply(answer);
        var card = Render<PricesCard>(parameters => parameters
            .Add(item => item.View, Plans.Optimal).Add(item => item.Inputs, Plans.Optimal.Inputs).Add(item => item.Enabled, true)
            .Add(item => item.Texts, Texts.In(Language.English)).Add(item => item.OnStep, _applied.Add));
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").ShouldNotBeEmpty());
        return card;
    }
}
