using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class DecisionsPageTests : IDisposable
{
    private readonly ComponentStage _stage = new();

    private StandinDecisions Decisions => _stage.Grains.Decisions;

    [Fact]
    public void Way_FromDraftToRecord_OffersEachStepInItsTurn()
    {
        var page = Open();
        page.Find("#process [aria-current=step]").TextContent.ShouldContain("Draft");

        page.Find("form[aria-label='Hand the scenario in']").Submit();
        page.WaitForAssertion(() => page.Find("#process [aria-current=step]").TextContent.ShouldContain("Submitted"));
        page.Find("#process").TextContent.ShouldContain("218 of 249");
        // Approvers see the risk that they approve, not only the plan.
        page.Find("#process .facts").TextContent.ShouldContain("200 wards (190 – 210)");
        page.Find("#process .facts").TextContent.ShouldContain("Chance of the milestone of 2025 (75 wards)10%");
        page.FindAll("#approve-scenario, #adopt-scenario").ShouldBeEmpty();

        page.Find("#review-scenario").Click();
        page.WaitForAssertion(() => page.Find("#process [aria-current=step]").TextContent.ShouldContain("Reviewed"));
        Approve(page, "12-NQ/TU");
        page.WaitForAssertion(() => page.Find("#approve-scenario").TextContent.ShouldContain("Decision of the People's Committee"));
        Approve(page, "345/QĐ-UBND");
        page.WaitForAssertion(() => page.Find("#process [aria-current=step]").TextContent.ShouldContain("Approved"));

        page.Find("form[aria-label='Adopt the scheme']").Submit();

        page.WaitForAssertion(() => page.Find("#records tbody th a").TextContent.ShouldBe("hcmc-1"));
        page.Find("#records tbody th a").GetAttribute("href").ShouldBe("decisions/hcmc-1");
        page.Find("#records tbody a[download]").GetAttribute("href").ShouldBe("api/v1/decisions/hcmc-1");
        page.FindAll("#process form").ShouldBeEmpty();
        Decisions.Taken.Select(one => one.Step).ShouldBe(["submit", "review", "approve", "approve", "adopt"]);
    }

    [Fact]
    public void Approval_WithoutADay_IsRefusedBesideTheFieldAndNotSent()
    {
        _stage.Grains.Keep(Reviewed());
        var page = Open();

        page.Find("#approval-number").Change("1/NQ");
        page.Find("form:has(#approval-number)").Submit();

        page.WaitForAssertion(() => page.Find("#approval-day-fault").TextContent.ShouldContain("a day"));
        Decisions.Taken.ShouldBeEmpty();
    }

    [Fact]
    public void Approval_OfAChosenFile_IsSentWithItsHash()
    {
        _stage.Grains.Keep(Reviewed());
        var page = Open();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("abc", "nghi-quyet.pdf"));

        page.WaitForAssertion(() => page.Find("#approval-file").GetAttribute("value").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Approve(page, "12-NQ/TU");
        page.WaitForAssertion(() => _stage.Grains.Stored("baseline")!.Review.Approvals.Single().File.ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    [Fact]
    public void Approval_OfAFileThatIsTooLarge_SaysSoAndKeepsWhatIsTyped()
    {
        _stage.Grains.Keep(Reviewed());
        var page = Open();
        page.Find("#approval-file").Change("typed");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[100 * 1024 * 1024 + 1], "scan.pdf"));

        page.WaitForAssertion(() => page.Find("#process .field .fault").TextContent.ShouldContain("scan.pdf is larger than 100 MB"));
        page.Find("#approval-file").GetAttribute("value").ShouldBe("typed");
    }

    [Fact]
    public void Step_ByTheAuthor_SaysWhyItIsDenied()
    {
        _stage.Grains.Keep(Reviewed() with { Review = Reviewed().Review with { Stage = ScenarioStage.Submitted } });
        Decisions.Failure = new AccessDeniedException("actor", "An", "somebody else");
        var page = Open();

        page.Find("#review-scenario").Click();

        page.WaitForAssertion(() => page.Find("#process .bad").TextContent.ShouldContain("may not review"));
    }

    [Fact]
    public void Step_WithoutAnAnswer_IsSentAgainUnderTheSameId()
    {
        _stage.Grains.Keep(Reviewed() with { Review = Reviewed().Review with { Stage = ScenarioStage.Submitted } });
        Decisions.Failure = new TimeoutException();
        var page = Open();
        page.Find("#review-scenario").Click();
        page.WaitForAssertion(() => page.Find("#process .bad").TextContent.ShouldContain("not known"));

        Decisions.Failure = null;
        page.Find("#review-scenario").Click();

        page.WaitForAssertion(() => page.Find("#process [aria-current=step]").TextContent.ShouldContain("Reviewed"));
        Decisions.Taken.Select(one => one.Header.CommandId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Submission_CalledOff_HandsNothingIn()
    {
        Decisions.Hold = cancel => Task.Delay(Timeout.Infinite, cancel);
        var page = Open();

        page.Find("form[aria-label='Hand the scenario in']").Submit();
        page.WaitForAssertion(() => page.FindAll("#process progress").ShouldNotBeEmpty());
        page.Find("#process .entry-foot button[type=button]").Click();

        page.WaitForAssertion(() => page.FindAll("#process progress").ShouldBeEmpty());
        Decisions.Taken.ShouldBeEmpty();
    }

    [Fact]
    public void Records_ReplayedAndCompared_SayWhatWasFound()
    {
        var first = StandinDecisions.Record(1, "baseline", "");
        Decisions.Records = [first, StandinDecisions.Record(2, "plus18", first.Hash)];
        Decisions.Verdict = ReplayVerdict.Differs("document.results.plan.0.start", "2024", "2025");
        Decisions.Comparison = new DecisionComparison
        {
            First = "hcmc-1", Second = "hcmc-2", Scenario = [new FieldDifference("limits.0.capital", "45000", "46000")], Programme = [], Wards = [], WardsChanged = 1,
            Starts = [new StartDifference("26968", Names.Same("Ward 4"), 2024, 2025, 2025, null)], StartsChanged = 1, Years = [new YearDifference(2024, 10, 11, 45_000, 46_000)],
            FirstRisk = StandinDecisions.Risk, SecondRisk = StandinDecisions.Risk with { RecognizedP50 = 204, Milestones = [] },
        };
        var page = Open();

        page.FindAll("#records tbody tr td:nth-child(5)").Select(cell => cell.TextContent.Trim()).ShouldBe(["separated", "not separated"]);
        page.FindAll("#records tbody button")[0].Click();
        page.WaitForAssertion(() => page.Find("#records tbody [role=status]").TextContent.ShouldContain("NOT the same: document.results.plan.0.start says 2024, computed is 2025."));
        page.Find("#compare-records").Closest("form")!.Submit();
        page.WaitForAssertion(() => page.Find("#record-comparison").TextContent.ShouldContain("2024 → 2025"));
        page.Find("#record-comparison").TextContent.ShouldContain("2025 → never");
        page.FindAll("#compared-risks tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent))).ShouldBe([
            "Recognized at the end in the futures: middle (P20 – P80) | 200 wards (190 – 210) | 204 wards (190 – 210)", "Chance that all wards are recognized at the end | 25% | 25%",
            "Chance of the milestone of 2025 (75 wards) | 10% | –", "Spend of all years in the futures: P50; P80 | VND 900 billion; VND 950 billion | VND 900 billion; VND 950 billion"]);
    }

    public void Dispose() => _stage.Dispose();

    private IRenderedComponent<IComponent> Open()
    {
        var page = _stage.Open("/decisions?s=baseline", Language.English);
        page.WaitForAssertion(() => page.FindAll("#process").ShouldNotBeEmpty());
        return page;
    }

    private static void Approve(IRenderedComponent<IComponent> page, string number)
    {
        page.Find("#approval-number").Change(number);
        page.Find("#approval-day").Change("2026-03-01");
        page.Find("form:has(#approval-number)").Submit();
    }

    private ScenarioView Reviewed() => _stage.Grains.Stored("baseline")! with
    {
        Review = new ScenarioReview
        {
            Stage = ScenarioStage.Reviewed,
            Submission = new Submission { By = "An", At = DateTimeOffset.UnixEpoch, ScenarioVersion = 1, Proposal = StandinDecisions.Summary([]), Steps = [.. ApprovalStep.Usual] },
        },
    };
}
