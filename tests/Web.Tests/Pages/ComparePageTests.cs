using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ComparePageTests : PageContext
{
    private const string Three = "?of=baseline,front-loaded,plus18";

    public ComparePageTests()
    {
        Services.AddScoped<CompareDesk>();
        // The answers written by hand are about three scenarios.
        _grains.Reply = (question, _) => question switch
        {
            RegretQuestion { Others.Length: 2 } regret => Answers.Reply(Answers.Regret(regret)),
            ComparisonQuestion { Others.Length: 2 } => Answers.Reply(Answers.Comparison(3)),
            FrontierQuestion => Answers.Reply(Answers.Frontier),
            _ => Task.FromException<QuestionReply>(new TimeoutException()),
        };
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Nên chọn “B. Đầu tư sớm”", "A Phương án cơ sở", "Vốn, tổng các năm")]
    [InlineData(Language.English, "Choose “B. Front-loaded”", "A Baseline", "Capital, all years")]
    public void Page_OfThreeScenarios_ComparesThemAtOnceAndRecommends(Language language, string choice, string first, string input)
    {
        var page = Open(Three, language);
        page.WaitForAssertion(() => page.Find("#recommendation li").TextContent.ShouldStartWith(choice));
        page.Find("#inputs tbody th").TextContent.ShouldBe(input);
        page.FindAll("#figures thead th")[1].TextContent.Trim().ShouldBe(first);
        page.FindAll("#figures tbody tr").Count.ShouldBe(9);
        page.FindAll("#figures tbody tr:last-child td").Select(cell => cell.TextContent).ShouldAllBe(cell => cell.Any(char.IsAsciiDigit));
        page.FindAll("#fans section").Count.ShouldBe(3);
        page.FindAll("#changed .change-map").Count.ShouldBe(2);
        page.FindAll("#annex .annex-option").Count.ShouldBe(3);
        page.Find("#annex").TextContent.ShouldContain(Plans.Run(City.Sample("plus18")).Fingerprint!);
        _grains.Questions.Select(question => question.GetType()).ShouldBe([typeof(ComparisonQuestion), typeof(RegretQuestion)], ignoreOrder: true);
    }

    [Fact]
    public void Page_PlainAddress_ComparesTheFirstTwoStored()
    {
        var page = Open("");
        page.FindAll("#choice .chosen-options span").Select(option => option.TextContent.Trim()).ShouldBe(["A Phương án cơ sở", "B Đầu tư sớm"]);
        page.WaitForAssertion(() => page.FindAll("#pairs .ask-failed").Count.ShouldBe(2));
        page.Find("#recommendation .empty").ShouldNotBeNull();
    }

    [Fact]
    public void Page_AnotherChosen_WritesTheAddressAndFollowsIt()
    {
        var page = Open("?of=plus18,baseline");
        page.WaitForAssertion(() => page.FindAll("#choice .chosen-options span").Count.ShouldBe(2));
        page.Find("#choice .chosen-options span").TextContent.Trim().ShouldBe("A Thêm 18 % kinh phí");
        page.Do(".compare-choice input[value=front-loaded]", one => one.Change(true));
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("compare?of=plus18,baseline,front-loaded");
    }

    [Fact]
    public void Page_WhatCannotBeCompared_IsLeftOutAndSaid()
    {
        _grains.Store("shorter", City.Sample("baseline") with { LastYear = 2029, Limits = [.. City.Sample("baseline").Limits.Where(limits => limits.Year < 2030)] });
        var page = Open("?of=baseline,shorter,gone,plus18");
        page.FindAll("#choice .chosen-options span").Count.ShouldBe(2);
        page.FindAll(".notice").Select(notice => notice.TextContent).ShouldContain(text => text.StartsWith("Một số phương án trong địa chỉ", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_AScenarioWithoutAPlan_IsNamed()
    {
        _grains.Store("hard", Plans.Changed(limits => limits with { Capital = 0 }) with { Policy = Policy.Optimal, Name = "Khó / Hard" });
        var page = Open("?of=baseline,hard", Language.English);
        page.FindAll(".notice").Select(notice => notice.TextContent).ShouldContain("No plan meets scenario “Hard”, so it cannot be compared.");
        page.FindAll(".notice").Select(notice => notice.TextContent).ShouldContain("Choose at least two scenarios to compare.");
    }

    [Fact]
    public void Page_FrontierAsked_DrawsAndExplainsIt()
    {
        var page = Open(Three);
        page.Find("#trade .summary").TextContent.ShouldContain("A: 760 tỷ đồng vốn, 199 phường");
        page.Do("#trade .ask-button", one => one.Click());
        page.WaitForAssertion(() => page.Find("#trade .answer").TextContent.ShouldBe("Với các giới hạn khác như phương án A. Câu giải thích đường giới hạn."));
    }

    [Fact]
    public void Page_Prerendered_HandsWhatItShowsToItsCircuit()
    {
        var page = Open(Three, live: false);
        page.FindAll("#figures tbody tr").Count.ShouldBe(9);
        _grains.Questions.ShouldBeEmpty();
        Services.GetRequiredService<Prerendered<ComparedPlans>>().Take(page.Instance.Ticket)!.Plans.Length.ShouldBe(3);
    }

    [Fact]
    public void Page_ServerFails_SaysSoAndRecovers()
    {
        _grains.Failure = new TimeoutException("no answer");
        var page = Open(Three);
        page.Find(".notice.problem p").TextContent.ShouldBe("Chưa đọc được các phương án từ máy chủ.");
        _grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#figures").ShouldNotBeEmpty());
        page.FindAll(".notice.problem").ShouldBeEmpty();
    }

    private IRenderedComponent<ComparePage> Open(string query, Language language = Language.Vietnamese, bool live = true)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/compare" + query);
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        return Render<ComparePage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }
}
