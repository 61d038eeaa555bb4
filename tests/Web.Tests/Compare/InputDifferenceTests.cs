using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Compare;

public sealed class InputDifferenceTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    [Fact]
    public void Of_TheSameScenarioUnderAnotherName_IsNothing() =>
        InputDifference.Of([Baseline, Baseline with { Name = "Other" }], Texts.In(Language.English)).ShouldBeEmpty();

    [Fact]
    public void Of_OneLimitOfAYear_IsItsSumAndThatYear()
    {
        var more = Baseline with { Limits = [.. Baseline.Limits.Select(limits => limits.Year == 2026 ? limits with { Officers = limits.Officers + 6 } : limits)] };
        var rows = InputDifference.Of([Baseline, more, Baseline], Texts.In(Language.English));
        rows.Select(row => (row.Name, row.Year)).ShouldBe([("Officers, all years", null), ("Officers 2026", 2026)]);
        rows[0].Values.ShouldBe(["479 officers", "485 officers", "479 officers"]);
        rows[1].Differs.ShouldBe([false, true, false]);
    }

    [Fact]
    public void Of_TheSameMoneyInOtherYears_SaysSo()
    {
        var limits = Baseline.Limits.OrderBy(year => year.Year).ToArray();
        (limits[0], limits[1]) = (limits[0] with { Capital = limits[0].Capital + 500 }, limits[1] with { Capital = limits[1].Capital - 500 });
        var rows = InputDifference.Of([Baseline, Baseline with { Limits = [.. limits] }], Texts.In(Language.Vietnamese));
        rows.Length.ShouldBe(3);
        rows[0].Values.ShouldBe(["760 tỷ đồng", "760 tỷ đồng, chia năm khác"]);
    }

    /// <summary>Whatever a scenario's document holds beside its name, a change of it shows.</summary>
    [Theory]
    [InlineData("Policy")]
    [InlineData("Seed")]
    [InlineData("Carry")]
    [InlineData("Pins")]
    [InlineData("OtherPins")]
    [InlineData("Milestones")]
    [InlineData("Floors")]
    [InlineData("Reserve")]
    [InlineData("Unfinished")]
    [InlineData("Opening")]
    [InlineData("Slip")]
    public void Of_OneInput_IsThatInput(string change)
    {
        var first = Baseline with { Pins = [new Pin { Ward = "26968", Start = 2025 }] };
        var other = change switch
        {
            "Policy" => first with { Policy = Policy.Need },
            "Seed" => first with { Seed = 77 },
            "Carry" => first with { CarryOver = 0.1m },
            "Pins" => first with { Pins = [] },
            "OtherPins" => first with { Pins = [new Pin { Ward = "26968", Start = 2026 }] },
            "Milestones" => first with { Milestones = [new Milestone(2030, 1)] },
            "Floors" => first with { DistrictFloors = [new DistrictFloor("760", 2030, 0.5m)] },
            "Reserve" => first with { Reserve = !first.Reserve },
            "Unfinished" => first with { AllowUnfinished = !first.AllowUnfinished },
            "Opening" => first with { Opening = new Opening(5, 1) },
            _ => first with { Uncertainty = first.Uncertainty with { Slip = 0.5m } },
        };
        foreach (var language in Enum.GetValues<Language>())
        {
            var row = InputDifference.Of([first, other], Texts.In(language)).ShouldHaveSingleItem();
            row.Values[0].ShouldNotBe(row.Values[1]);
            row.Differs.ShouldBe([false, true]);
        }
    }
}
