using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>Bounds and values worked out by hand.</summary>
public sealed class CertificateVerifierTests
{
    [Fact]
    public void Bound_WithoutPrices_IsEveryCandidateAndTheSnapshotsOwnWards()
    {
        // A, B candidates; C's practice takes 3 years of 2; N never; Q and R hold the title; X ends in 2024, Y too late
        var snapshot = Of(Ward("A"), Ward("B").DeclinedSince(2020), Ward("C", practice: 0), Ward("N"), Ward("Q").QueuedSince(2020),
            Ward("R").RecognizedIn(2020), Ward("X").UnderWaySince(2023), Ward("Y", practice: 0).UnderWaySince(2023));
        var scenario = PlentyFrom(2024, 2) with { Pins = [new Pin { Ward = "N", Never = true }] };
        var check = Certificates.Of(snapshot, scenario, []).Check(snapshot);
        (check.Count, check.CountBound).ShouldBe((3, 5m));
        check.Faults.Select(fault => fault.Path).ShouldBe(["value", "count", "bound", "countBound"]);
    }

    /// <summary>A takes two years from 2024; B, ready in a year, is left out; R holds the title.</summary>
    [Theory]
    [InlineData(Objective.Count, "2", "3")]
    [InlineData(Objective.WardYears, "3", "5")] // at the end of 2024 R, of 2025 A and R; B could be there both times
    [InlineData(Objective.PeopleYears, "220", "2220")]
    [InlineData(Objective.Weights, "7.5", "9")] // A may start in 2025 instead
    public void ValueAndTrivialBound_OfAPlan_AreThoseOfTheObjective(Objective objective, string value, string bound)
    {
        var snapshot = Of(Ward("A", population: 20, worksYears: 2), Ward("B", population: 1_000), Ward("R", population: 100).RecognizedIn(2020));
        var scenario = PlentyFrom(2024, 3) with { Objective = objective, Weights = [new StartWeight("A", 2024, 7.5m), new StartWeight("A", 2025, 9)] };
        var check = Certificates.Of(snapshot, scenario, [("A", 2024)]).Check(snapshot);
        (check.Value, check.Bound).ShouldBe((decimal.Parse(value), decimal.Parse(bound)));
    }

    /// <summary>One ward that must start in 2024, one price of a thousandth: b/1000 + 1 − a/1000.</summary>
    [Theory]
    [InlineData("capital/2024", "1.04")] // 100 and 60, the first instalment
    [InlineData("capital/2025", "1.05")] // 100 and 40 + 10, the second and the equipment
    [InlineData("capital/2026", "1.1")] // 100 and nothing
    [InlineData("works/2025", "1.06")]
    [InlineData("equipment/2025", "1.09")]
    [InlineData("equipment/2024", "1.1")]
    [InlineData("upkeep/2025", "1.1")]
    [InlineData("upkeep/2026", "1.095")] // the year after its recognition
    [InlineData("officers/2024", "1.097")] // 100 and 3
    [InlineData("officers/2026", "1.297")] // 300 and the same 3
    [InlineData("floorArea/2025", "1.05")]
    [InlineData("guidance/2025", "1.098")]
    [InlineData("guidance/2026", "1.1")]
    public void Bound_OfOnePrice_TakesTheRowsLimitAndTheWardsUse(string row, string bound)
    {
        var snapshot = Of(Ward("A", officers: 3, worksYears: 2, floorArea: 50, worksCost: 100, equipmentCost: 10, guidance: 2, upkeep: 5));
        var scenario = From(2024, Hundred, Hundred, Hundred) with { Pins = [new Pin { Ward = "A", Start = 2024 }] };
        Certificates.Of(snapshot, scenario, [("A", 2024)], countPrices: [(row, 0.001m)]).Check(snapshot).CountBound.ShouldBe(decimal.Parse(bound));
    }

    /// <summary>The same for the snapshot's own wards: they take their part of the limit, and are worth 1 each.</summary>
    [Theory]
    [InlineData("capital/2024", "1.04")]
    [InlineData("upkeep/2026", "1.095")]
    [InlineData("officers/2026", "1.297")]
    public void Bound_BesideAWardUnderWay_IsNetOfWhatItStillTakes(string row, string bound)
    {
        var snapshot = Of(Ward("A", officers: 3, worksYears: 2, worksCost: 100, equipmentCost: 10, upkeep: 5).UnderWaySince(2022));
        Certificates.Of(snapshot, From(2024, Hundred, Hundred, Hundred), [], countPrices: [(row, 0.001m)]).Check(snapshot).CountBound
            .ShouldBe(decimal.Parse(bound));
    }

    [Fact]
    public void Bound_UnderInflation_PricesInstalmentsAndEquipmentApart()
    {
        // 2025 at 10 %: instalment 5 → 5.5 → 6, equipment 5 → 6; one item of 10 would be 11
        var snapshot = Of(Ward("A", worksYears: 2, worksCost: 13, equipmentCost: 5)); // 8 and 5
        var scenario = From(2024, Hundred, Hundred) with { Inflation = 0.1m, Pins = [new Pin { Ward = "A", Start = 2024 }] };
        Certificates.Of(snapshot, scenario, [("A", 2024)], countPrices: [("capital/2025", 0.001m)]).Check(snapshot).CountBound
            .ShouldBe(0.1m + 1 - 0.012m);
    }

    [Theory]
    [InlineData("0.5", 0, 2, 301)] // 2 · 100, and 2 more for each of the 50 that 2024 may leave to 2025; A in 2024 for nothing
    [InlineData("0.29", 0, 2, 259)] // floor(0.29 · 100) = 29
    [InlineData("0.5", 2, 0, 215)] // nobody carries into a cheaper year: 2 · (100 + 7 carried in)
    [InlineData("0.5", 1, 2, 357)] // 107 + 200 + 50, and A is too dear
    public void Bound_WhereTheLaterYearIsDearer_AddsWhatMayBeCarried(string carryOver, int first, int second, int bound)
    {
        var snapshot = Of(Ward("A", equipmentCost: 1_000));
        var scenario = From(2024, Hundred, Hundred) with { CarryOver = decimal.Parse(carryOver), Opening = new Opening(7, 0) };
        Certificates.Of(snapshot, scenario, [], countPrices: [("capital/2024", first), ("capital/2025", second)]).Check(snapshot).CountBound
            .ShouldBe(bound);
    }

    [Fact]
    public void Bound_OfAMilestone_RewardsStartsThatAreRecognizedByItsYear()
    {
        // A pinned to 2024 counts for 2024, B pinned to 2025 does not: 0.5 · (0 − ceil(0.5 · 2)) + (1 + 0.5) + 1
        var snapshot = Of(Ward("A"), Ward("B"));
        var scenario = PlentyFrom(2024, 2) with
        {
            Milestones = [new Milestone(2024, 0.5m)],
            Pins = [new Pin { Ward = "A", Start = 2024 }, new Pin { Ward = "B", Start = 2025 }],
        };
        Certificates.Of(snapshot, scenario, [], countPrices: [("milestone/0", 0.5m)]).Check(snapshot).CountBound.ShouldBe(2);
    }

    [Fact]
    public void Bound_OfADistrictFloor_CountsOnlyItsOwnWards()
    {
        // D has R, recognized, and A: 1 − ceil(0.9 · 2) = −1; A is rewarded, B of E is not: 1 − 0.5 + (1 + 0.5) + 1
        var snapshot = Of(Ward("A"), Ward("B", district: "E"), Ward("R").RecognizedIn(2020));
        var scenario = PlentyFrom(2024, 1) with { DistrictFloors = [new DistrictFloor("D", 2024, 0.9m)] };
        Certificates.Of(snapshot, scenario, [], countPrices: [("districtFloor/0", 0.5m)]).Check(snapshot).CountBound.ShouldBe(3);
    }

    [Fact]
    public void Bound_OfPrecedence_LetsTheWaitingWardPayTheOther()
    {
        // by 2025: A's starts of 2024 and 2025 pay 0.5, B earns it if recognized in 2024: A 1 in 2026, B 1.5
        var snapshot = Of(Ward("A"), Ward("B"));
        var scenario = PlentyFrom(2024, 3) with { Precedence = [new Precedence("A", "B")] };
        Certificates.Of(snapshot, scenario, [], countPrices: [("precedence/0/2025", 0.5m)]).Check(snapshot).CountBound.ShouldBe(2.5m);
    }

    [Fact]
    public void Bound_OfPrecedenceBehindAWardUnderWay_OpensInTheYearAfterItsRecognition()
    {
        // X ends in 2025: the rows of 2024 and 2025 have limit 0, that of 2026 has 1
        var snapshot = Of(Ward("A"), Ward("X", worksYears: 2).UnderWaySince(2023));
        var scenario = PlentyFrom(2024, 3) with { Precedence = [new Precedence("A", "X")], Pins = [new Pin { Ward = "A", Start = 2026 }] };
        Certificates.Of(snapshot, scenario, [], countPrices: [("precedence/0/2025", 0.25m)]).Check(snapshot).CountBound.ShouldBe(2);
        Certificates.Of(snapshot, scenario, [], countPrices: [("precedence/0/2026", 0.25m)]).Check(snapshot).CountBound.ShouldBe(0.25m + 0.75m + 1);
    }

    [Theory]
    [InlineData(false, "1.5")] // 0.5 · 1 + 0.5 + 0.5
    [InlineData(true, "2")] // X had started: 0.5 · 0 + 0.5 + 0.5, and X itself
    public void Bound_OfAnExclusion_IsOneStartOrNone(bool started, string bound)
    {
        var snapshot = Of(started ? [Ward("A"), Ward("B"), Ward("X").UnderWaySince(2023)] : [Ward("A"), Ward("B")]);
        var scenario = PlentyFrom(2024, 1) with { Exclusions = [new Exclusion([.. snapshot.Wards.Select(ward => ward.Code)])] };
        Certificates.Of(snapshot, scenario, [], countPrices: [("exclusion/0", 0.5m)]).Check(snapshot).CountBound.ShouldBe(decimal.Parse(bound));
    }

    [Fact]
    public void Bound_OfAnotherObjective_MayUseWhatIsProvedOfTheCount()
    {
        // count: 0.01 · 100 + 2 · (1 − 0.6) + R = 2.8, so one start at most; at 8 a start: 8 · 1 + (10 − 8) + (8 − 8)
        var snapshot = Of(Ward("A", equipmentCost: 60), Ward("B", equipmentCost: 60), Ward("R").RecognizedIn(2020));
        var scenario = From(2024, Hundred) with { Objective = Objective.Weights, Weights = [new StartWeight("A", 2024, 10), new StartWeight("B", 2024, 8)] };
        var check = Certificates.Of(snapshot, scenario, [("A", 2024)], [("count", 8)], [("capital/2024", 0.01m)]).Check(snapshot);
        (check.Value, check.Bound, check.CountBound).ShouldBe((10, 10, 2.8m));
    }

    [Fact]
    public void Bound_OfAPinnedStart_HasNoWayOut()
    {
        // the pin costs 2 · 100 for one ward: 200 + 1 − 200, where a free ward would stay away: 200 + 0
        var snapshot = Of(Ward("A", equipmentCost: 100));
        var scenario = From(2024, Hundred);
        var pinned = scenario with { Pins = [new Pin { Ward = "A", Start = 2020 }] }; // before the first year means the first
        Certificates.Of(snapshot, scenario, [], countPrices: [("capital/2024", 2)]).Check(snapshot).CountBound.ShouldBe(200);
        Certificates.Of(snapshot, pinned, [], countPrices: [("capital/2024", 2)]).Check(snapshot).CountBound.ShouldBe(1);
    }

    [Fact]
    public void Certificate_OfAScenarioWithoutWards_IsValid()
    {
        var snapshot = Of() with { Wards = [] };
        var check = Certificates.Of(snapshot, PlentyFrom(2024, 1), []).Check(snapshot);
        check.ShouldSatisfyAllConditions(found => found.Valid.ShouldBeTrue(), found => found.Bound.ShouldBe(0), found => found.Count.ShouldBe(0));
    }

    [Fact]
    public void Bound_OfPricesWithManyPlaces_IsExactToTheLast()
    {
        // 10^-18 · 10^9 on the limit's side, and the same price of 999,999,999 on the ward's
        var snapshot = Of(Ward("A", equipmentCost: 999_999_999));
        var scenario = From(2024, Year(capital: 1_000_000_000)) with { Pins = [new Pin { Ward = "A", Start = 2024 }] };
        Certificates.Of(snapshot, scenario, [("A", 2024)], countPrices: [("capital/2024", 0.000000000000000001m)]).Check(snapshot).CountBound
            .ShouldBe(1.000000000000000001m);
    }

    [Theory]
    [InlineData("0.01", "10000000001")] // two places: 10^10 has room
    [InlineData("0.009999999990000001", "9999999991.000001")] // 18 places, below 10^10
    [InlineData("0.010000000000000001", null)] // 18 places, above 10^10
    [InlineData("79228162514264337593543950335", null)]
    public void Bound_OfMoreDigitsThanADecimalHolds_IsRefusedAndNotRounded(string price, string? bound)
    {
        var snapshot = Of(Ward("A"));
        var certificate = Certificates.Of(snapshot, From(2024, Year(capital: YearLimits.Most)), [], countPrices: [("capital/2024", decimal.Parse(price))]);
        var check = certificate.Check(snapshot);
        check.CountBound.ShouldBe(bound is null ? null : decimal.Parse(bound));
        check.Faults.Any(fault => fault.Path == "countPrices").ShouldBe(bound is null);
    }

    private static YearLimits Hundred { get; } = Year(100, 100, 100, 100, 100, 100, 100);
}
