using Bunit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Optimum;

public sealed class ProofBadgeTests : BunitContext
{
    private readonly StandinGrains _grains = new();
    private readonly FakeTimeProvider _time = new();
    private readonly BetterPlans _search;

    public ProofBadgeTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _search = new BetterPlans(new PlannerDesk(_grains), _time, NullLogger.Instance);
    }

    [Fact]
    public void Badge_FullAnswer_SaysProofGapBoundAndStarts()
    {
        var badge = Badge(Plans.Optimal);
        var proof = Plans.Optimal.Proof!;
        badge.Find(".proof-sentence").TextContent.ShouldStartWith($"{proof.Count} wards");
        badge.FindAll(".proof-figures dd").Select(cell => cell.TextContent)
            .ShouldBe([ProofWords.Gap(proof, Texts.In(Language.English)), $"{proof.CountBound} wards", "2"]);
        badge.FindAll(".preview-mark").ShouldBeEmpty();
        badge.Find("#certificate").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public void Badge_Preview_IsMarkedAndHasNoCertificate()
    {
        var preview = Plans.Optimal with { Outcome = Plans.Optimal.Outcome with { Preview = true, Proof = Plans.Optimal.Proof! with { Certificate = null } } };
        var badge = Badge(preview);
        badge.Find(".preview-mark b").TextContent.ShouldBe("Preview");
        badge.Find("#proof").GetAttribute("data-preview").ShouldBe("true");
        badge.Find("#certificate").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public async Task Badge_WhileSearching_ShowsHowFarItIsAndCanBeStopped()
    {
        var stopped = false;
        var run = _search.Run(Plans.Optimal, _ => { }, () => { });
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == 1);
        _grains.Runs[0].Tell(RunEventKind.Progress, 12);
        await Patience.Until(() => _search.Done == 12);
        var badge = Badge(Plans.Optimal, onStop: () => stopped = true);
        badge.Find(".search-note").TextContent.ShouldContain("12 of 60 starts");
        badge.Find("progress").GetAttribute("value").ShouldBe("12");
        badge.Find("#search-stop").Click();
        stopped.ShouldBeTrue();
        _search.Stop();
        await run.Ended();
        Badge(Plans.Optimal).Find(".search-note").TextContent.ShouldBe("Search stopped after 12 starts");
        Badge(Plans.Optimal).Find("#search-on").TextContent.ShouldBe("Search on");
    }

    [Fact]
    public void Badge_NotConnected_LinksAStoredScenariosCertificateAlone()
    {
        Badge(Plans.Optimal, live: false).FindAll("#certificate").ShouldBeEmpty();
        var stored = Plans.Optimal with { Inputs = Plans.Optimal.Basis.Inputs };
        Badge(stored, live: false).Find("a#certificate").GetAttribute("href").ShouldBe("api/v1/scenarios/baseline/certificate");
    }

    [Fact]
    public void Badge_CertificatePressed_HandsTheDocumentToTheBrowser()
    {
        var badge = Badge(Plans.Optimal);
        badge.Find("#certificate").Click();
        badge.WaitForAssertion(() => badge.Find(".saved").TextContent.ShouldBe("The certificate is saved."));
        JSInterop.Invocations.ShouldContain(call => call.Identifier == "import" && ((string)call.Arguments[0]!).Contains("save.js"));
    }

    protected override void Dispose(bool disposing)
    {
        _search.Dispose();
        base.Dispose(disposing);
    }

    private IRenderedComponent<ProofBadge> Badge(PlanView view, bool live = true, Action? onStop = null) => Render<ProofBadge>(parameters => parameters
        .Add(badge => badge.View, view).Add(badge => badge.Search, _search).Add(badge => badge.Live, live)
        .Add(badge => badge.Texts, Texts.In(Language.English)).Add(badge => badge.OnStop, onStop ?? (() => { })));
}
