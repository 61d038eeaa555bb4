using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public class ShownPlanTests
{
    [Fact]
    public void Of_ARulePolicy_IsTheScenarioItself()
    {
        var view = Plans.View();
        ShownPlan.Of(view).ShouldBeSameAs(view.Scenario);
    }

    [Fact]
    public void Of_TheOptimalPolicy_LeadsToTheVeryOutcomeShown()
    {
        var view = Plans.Optimal;
        var shown = ShownPlan.Of(view);
        var faults = new FaultList();
        ScenarioValidation.Check(shown, faults);
        ScenarioValidation.Check(shown, City.Snapshot, faults);
        faults.Faults.ShouldBeEmpty();
        shown.Policy.ShouldBe(Policy.Manual);
        Plans.Run(shown).Fingerprint.ShouldBe(view.Outcome.Fingerprint);
    }

    [Fact]
    public void Of_APinnedStart_KeepsItForTheReserveListOnly()
    {
        var view = Plans.Optimal;
        var pinned = view with { Scenario = view.Scenario with { Pins = [new Pin { Ward = "26968", Start = 2025 }, new Pin { Ward = "27157", Never = true }] } };
        ShownPlan.Of(pinned).Pins.ShouldBe([new Pin { Ward = "26968", NotBefore = 2025 }, new Pin { Ward = "27157", Never = true }]);
    }
}
