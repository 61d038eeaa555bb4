using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class DecisionPageTests : IDisposable
{
    private static readonly DecisionRecord First = StandinDecisions.Record(1, "baseline", "");

    private readonly ComponentStage _stage = new();

    public DecisionPageTests()
    {
        _stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 14, 5, 0, 0, TimeSpan.Zero)));
        Decisions.Records = [First, StandinDecisions.Record(2, "plus18", First.Hash)];
    }

    private StandinDecisions Decisions => _stage.Grains.Decisions;

    [Fact]
    public void Page_OfARecord_ShowsAllThatItFroze()
    {
        var page = Open("hcmc-2");

        page.Find("h1").TextContent.ShouldBe("Decision hcmc-2");
        page.Find(".page-title .subtitle").TextContent.ShouldContain("the scheme in force");
        page.Find("#people .facts").TextContent.ShouldContain("Adopted byBinh");
        page.FindAll("#approvals tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())))
            .ShouldBe(["1 | Party committee of the city | Resolution | 12-NQ/TU | 1 Mar 2026 | no file | Binh, 2 Mar 2026 05:00"]);
        var outcome = Decisions.Proposal.Results.Outcome;
        page.Find("#figures .facts").TextContent.ShouldContain($"{outcome.Years[^1].Recognized} of 249");
        page.Find("#figures").TextContent.ShouldContain("+18: 230 wards, VND 400 billion");
        page.Find("#figures").TextContent.ShouldContain("Cut: no plan keeps its limits");
        page.FindAll("#figures #certificate").ShouldBeEmpty();
        page.FindAll("#plan-years tbody tr").Count.ShouldBe(outcome.Years.Length);
        page.FindAll(".start-year summary").Select(summary => summary.TextContent).First().ShouldStartWith($"{outcome.Years[0].Year} – {outcome.Years[0].Started} wards");
        page.FindAll(".starts a").Count.ShouldBe(Decisions.Proposal.Results.Plan.Length);
        page.Find(".starts a").GetAttribute("href").ShouldStartWith("wards/");
        page.Find("#inputs .facts").TextContent.ShouldContain("Seed" + Decisions.Proposal.Scenario.Seed);
        page.Find("#scenario-inputs").TextContent.ShouldContain("Readiest first");
        page.FindAll("#scenario-limits tbody tr").Count.ShouldBeGreaterThan(5 * outcome.Years.Length - 1);
        page.FindAll("#documents button").Count.ShouldBe(4);
        page.Find("a[download='decision-hcmc-2.json']").GetAttribute("href").ShouldBe("api/v1/decisions/hcmc-2");
    }

    [Fact]
    public void Chain_OfARecord_LeadsToTheOneBeforeAndAfter()
    {
        var page = Open("hcmc-2");
        page.Find("#chain").TextContent.ShouldContain(Decisions.Records[1].Hash);
        page.Find("#chain").TextContent.ShouldContain(First.Hash);
        page.Find("#chain").TextContent.ShouldContain(Decisions.Proposal.Results.Futures.Fingerprint);
        page.Find("#chain a").GetAttribute("href").ShouldBe("decisions/hcmc-1");

        page = Open("hcmc-1");
        page.Find("#chain").TextContent.ShouldContain("this is the first record");
        page.Find("#chain a").GetAttribute("href").ShouldBe("decisions/hcmc-2");
        page.Find(".page-title .subtitle").TextContent.ShouldContain("replaced by");
    }

    [Fact]
    public void Chain_WhoseRecordBeforeIsGone_SaysSo()
    {
        Decisions.Records = [Decisions.Records[1]];
        Open("hcmc-2").Find("#chain .bad").TextContent.ShouldContain("there is no record of this hash");
    }

    [Fact]
    public void Replay_SaysWhetherTheBytesAreTheSameOrWhereTheyFirstDiffer()
    {
        var page = Open("hcmc-2");
        page.Do("button[aria-label='Replay record hcmc-2']", one => one.Click());
        page.WaitForAssertion(() => page.Find(".register-downloads [role=status]").TextContent.ShouldBe("The same, byte by byte."));

        Decisions.Verdict = ReplayVerdict.Differs("document.results.plan.0.start", "2024", "2025");
        page.Do("button[aria-label='Replay record hcmc-2']", one => one.Click());
        page.WaitForAssertion(() => page.Find(".register-downloads .bad").TextContent.ShouldBe("NOT the same: document.results.plan.0.start says 2024, computed is 2025."));
    }

    [Fact]
    public void Comparison_OfARecord_IsWithAnother()
    {
        Decisions.Comparison = new DecisionComparison
        {
            First = "hcmc-2", Second = "hcmc-1", Scenario = [], Programme = [], Wards = [], WardsChanged = 0,
            Starts = [new StartDifference("26968", Names.Same("Ward 4"), 2024, 2025, 2025, null)], StartsChanged = 1, Years = [new YearDifference(2024, 10, 11, 45_000, 46_000)],
            FirstRisk = StandinDecisions.Risk, SecondRisk = StandinDecisions.Risk,
        };
        var page = Open("hcmc-2");
        page.FindAll("#record-first").ShouldBeEmpty();
        page.FindAll("#record-second option").Select(option => option.TextContent).ShouldBe(["hcmc-1"]);
        page.Do("form:has(#compare-records)", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#record-comparison").TextContent.ShouldContain("2024 → 2025"));
    }

    [Fact]
    public void Certificate_OfAnOptimalPlan_IsTheSealedOne()
    {
        Decisions.Proposal = StandinDecisions.Proposed(Plans.Optimal.Scenario, Plans.Optimal.Outcome);
        var page = Open("hcmc-2");
        page.Find("#figures").TextContent.ShouldContain(Plans.Optimal.Proof!.CountProved ? "proved the most possible" : "no plan exceeds");
        page.Find("#figures #certificate").HasAttribute("disabled").ShouldBeFalse();
        page.Do("#figures #certificate", one => one.Click());
        page.WaitForAssertion(() => page.Find("#figures .saved").TextContent.ShouldBe("The certificate is saved."));
        _stage.JSInterop.Invocations["save"].Single().Arguments[0].ShouldBe("certificate-hcmc-2.json");
    }

    [Theory]
    [InlineData("hcmc-9")]
    [InlineData("elsewhere")]
    public void Page_OfNoRecord_SaysSoAndLeadsToAll(string id)
    {
        var page = Open(id, wait: "h1");
        page.Find("h1").TextContent.ShouldBe($"There is no decision {id}");
        page.Find("main a").GetAttribute("href").ShouldBe("decisions");
    }

    [Fact]
    public void Page_TheServerFails_SaysSoAndTriesAgain()
    {
        Decisions.ReadFailure = new TimeoutException();
        var page = Open("hcmc-1", wait: ".notice.problem");
        Decisions.ReadFailure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#people").ShouldNotBeEmpty());
    }

    public void Dispose() => _stage.Dispose();

    private IRenderedComponent<IComponent> Open(string id, string wait = "#people")
    {
        var page = _stage.Open("/decisions/" + id, Language.English);
        page.WaitForAssertion(() => page.FindAll(wait).ShouldNotBeEmpty());
        return page;
    }
}
