using Bunit;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class RobustCardTests : PageContext
{
    private static readonly PlanView View = Plans.WithSamples(Plans.View());
    private readonly List<ScenarioView> _saved = [];

    public RobustCardTests() =>
        _grains.Reply = (question, _) => Answers.Reply(Answers.Robust((RobustQuestion)question, View.Scenario));

    [Theory]
    [InlineData(Language.Vietnamese, "202,5 phường (202,2 đến 202,7)", "+17,49 phường (+15,74 đến +19,24)", "+0,22 phường (+0,2 đến +0,24)", "1|tối ưu (lần tìm 1)|202,8|1.984", "Phương án cơ sở, kế hoạch vững")]
    [InlineData(Language.English, "202.5 wards (202.2 to 202.7)", "+17.49 wards (+15.74 to +19.24)", "+0.22 wards (+0.2 to +0.24)", "1|optimal (search 1)|202.8|1,984", "Baseline, robust plan")]
    public void Asked_ShowsTheWinnerOnOtherFuturesTheLeadsAndTheCandidates(Language language, string mean, string own, string lead, string first, string name)
    {
        var card = Answered(language);
        card.FindAll(".facts dd").Select(fact => fact.TextContent.Trim()).ShouldBe([mean, own, lead]);
        string.Join('|', card.Find(".candidates tbody tr").Children.Select(cell => cell.TextContent)).ShouldBe(first);
        card.FindAll(".answer > .table-scroll tbody tr").Count.ShouldBe(5);
        card.FindAll("details tbody tr td:first-child").Select(rank => rank.TextContent).ShouldBe(["6", "7"]);
        card.Find("#scenario-name").GetAttribute("value").ShouldBe(name);
        ((RobustQuestion)_grains.Questions.Single()).Percent.ShouldBeNull();
        _grains.QuestionedOf.Single().ShouldBeSameAs(View.Scenario);
    }

    [Fact]
    public void JudgedByNineInTen_AsksForTheTenthPercentile()
    {
        var card = Card(Language.English);
        card.Find("#robust-by").Change("tenth");
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.Find("thead th:nth-child(3)").TextContent.ShouldBe("Wards, 9 in 10 while choosing"));
        ((RobustQuestion)_grains.Questions.Single()).Percent.ShouldBe(10);
        card.Find("#robust-by").Change("mean");
        card.FindAll("[data-stale]").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Đã lưu “Vững 2030”. Mở phương án này · So sánh với “Phương án cơ sở”")]
    [InlineData(Language.English, "Saved “Vững 2030”. Open this scenario · Compare with “Baseline”")]
    public void Saved_UnderAName_IsStoredWithItsCatalogueAndCanBeOpened(Language language, string said)
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.Robust((RobustQuestion)question, View.Scenario with { CatalogueVersion = null }));
        var card = Answered(language);
        card.Find("#scenario-name").Input("  Vững 2030 ");
        card.Find("#scenario-save").Click();
        card.WaitForAssertion(() => card.Find(".save-scenario").TextContent.Trim().ShouldBe(said));
        var (header, scenario) = _grains.Stores.Single();
        (scenario.Name, scenario.CatalogueVersion, scenario.Policy).ShouldBe(("Vững 2030", City.Catalogue.Version, Policy.Manual));
        Code.IsValid(header.CommandId).ShouldBeTrue();
        _saved.Single().Id.ShouldBe(header.CommandId);
        card.Find("#scenario-open").GetAttribute("href").ShouldBe($"./?s={header.CommandId}#content");
        card.Find("#scenario-compare").GetAttribute("href").ShouldBe($"compare?of=baseline,{header.CommandId}");
    }

    [Theory]
    [InlineData("   ", "A name has 1 to 200 characters.")]
    [InlineData("baseline", "There is a scenario named “baseline” already.")]
    [InlineData("Thêm 18 % kinh phí", "There is a scenario named “Thêm 18 % kinh phí” already.")]
    public void Name_EmptyOrTaken_IsSaidBesideTheFieldAndNothingIsStored(string name, string said)
    {
        var card = Answered(Language.English);
        card.Find("#scenario-name").Input(name);
        card.Find("#scenario-save").Click();
        card.Find("#scenario-name-error").TextContent.ShouldBe(said);
        card.Find("#scenario-name").GetAttribute("aria-describedby").ShouldBe("scenario-name-error");
        _grains.Stores.ShouldBeEmpty();
        card.Find("#scenario-name").Input("Another");
        card.FindAll("#scenario-name-error").ShouldBeEmpty();
    }

    [Fact]
    public void Saving_RefusedOrBroken_SaysSoAndTriesAgainUnderTheSameId()
    {
        var card = Answered(Language.English);
        _grains.StoreRefused = new ScenarioResult(CommandStatus.Invalid, null, [new Fault("name", "x", "a text")]);
        card.Find("#scenario-save").Click();
        card.WaitForAssertion(() => card.Find("#scenario-name-error").TextContent.ShouldBe("The inputs are not valid at name: a text"));
        _grains.Failure = new TimeoutException();
        card.Find("#scenario-save").Click();
        card.WaitForAssertion(() => card.Find("#scenario-name-error").TextContent.ShouldBe("This could not be saved. Try again."));
        (_grains.Failure, _grains.StoreRefused) = (null, null);
        card.Find("#scenario-save").Click();
        card.WaitForAssertion(() => _saved.Count.ShouldBe(1));
        _grains.Stores.Select(store => store.Header.CommandId).Distinct().Count().ShouldBe(1);
    }

    private IRenderedComponent<RobustCard> Answered(Language language)
    {
        var card = Card(language);
        card.Find(".ask-button").Click();
        card.WaitForAssertion(() => card.FindAll(".answer").Count.ShouldBe(1));
        return card;
    }

    private IRenderedComponent<RobustCard> Card(Language language) => Render<RobustCard>(parameters => parameters
        .Add(one => one.View, View).Add(one => one.Inputs, View.Inputs).Add(one => one.Enabled, true).Add(one => one.Texts, Texts.In(language))
        .Add(one => one.OnSaved, _saved.Add));
}
