using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using ModelWard.Planning.Verification;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>One valid certificate with something of everything, and what is said when any part of it is changed.</summary>
public sealed class TamperingTests
{
    private static readonly Snapshot Register = Of(
        Ward("A", population: 10, officers: 1, worksYears: 2, floorArea: 10, worksCost: 100, equipmentCost: 10, guidance: 1, upkeep: 1),
        Ward("B", equipmentCost: 20, guidance: 1), Ward("C", equipmentCost: 10), Ward("E", equipmentCost: 5), Ward("F", equipmentCost: 5), Ward("N"),
        Ward("P", equipmentCost: 5), Ward("R", upkeep: 2).RecognizedIn(2020), Ward("X", worksYears: 2, worksCost: 50).UnderWaySince(2023));

    private static readonly CertificateData Data = Certificates.DataOf(Register);

    private static readonly Certificate Right = Make();

    private static readonly ImmutableArray<Tampering> All =
    [
        new("value raised", one => one with { Value = 9 }, "value", "8"),
        new("bound lowered", one => one with { Bound = one.Bound - 0.000001m }, "bound", $"{Right.Bound}"),
        new("count raised", one => one with { Count = 8 }, "count", "7"),
        new("count bound lowered", one => one with { CountBound = 7 }, "countBound", $"{Right.CountBound}"),
        new("price changed", one => one with { Prices = Priced(one, 0, 0.011m) }, "bound", ""),
        new("price left out", one => one with { Prices = one.Prices.RemoveAt(2) }, "bound", ""),
        new("price negative", one => one with { Prices = Priced(one, 0, -0.01m) }, "prices[0].price", "0 or more"),
        new("price of 19 places", one => one with { Prices = Priced(one, 0, 0.0100000000000000001m) }, "prices[0].price", "18"),
        new("price huge", one => one with { Prices = Priced(one, 0, decimal.MaxValue) }, "prices", "28 digits"),
        new("row unknown", one => one with { Prices = one.Prices.Add(new RowPrice("capital/2027", 1)) }, "prices[3].row", "a row of the scenario"),
        new("row that nobody waits at", one => one with { Prices = one.Prices.Add(new RowPrice("precedence/1/2024", 1)) }, "prices[3].row", "a row"),
        new("row twice", one => one with { Prices = one.Prices.Add(one.Prices[0]) }, "prices[3].row", "once"),
        new("count price changed", one => one with { CountPrices = [new RowPrice("capital/2026", 0.05m)] }, "countBound", ""),
        new("count price negative", one => one with { CountPrices = [new RowPrice("capital/2026", -1)] }, "countPrices[0].price", "0 or more"),
        new("count priced by itself", one => one with { CountPrices = [new RowPrice("count", 1)] }, "countPrices[0].row", "a row of the scenario"),
        new("ward twice", one => one with { Plan = one.Plan.Add(new PlannedStart("E", 2026)) }, "plan[5].ward", "once"),
        new("ward unknown", one => one with { Plan = one.Plan.Add(new PlannedStart("Z", 2026)) }, "plan[5].ward", "of the data"),
        new("ward too late", one => one with { Plan = [.. one.Plan.Skip(1), new PlannedStart("A", 2026)] }, "plan[4].start", "from 2024 to 2025"),
        new("ward before the first year", one => one with { Plan = [one.Plan[0], new PlannedStart("E", 2023), .. one.Plan.Skip(2)] }, "plan[1].start", "from 2024 to 2026"),
        new("pinned ward in another year", one => one with { Plan = [.. one.Plan.RemoveAt(3), new PlannedStart("P", 2026)] }, "plan[4].start", "from 2025 to 2025"),
        new("pinned ward left out", one => one with { Plan = one.Plan.RemoveAt(3) }, "plan", "scenario.pins[1]"),
        new("ward that never starts", one => one with { Plan = one.Plan.Add(new PlannedStart("N", 2026)) }, "plan[5].start", "no start of N"),
        new("ward that has started", one => one with { Plan = one.Plan.Add(new PlannedStart("X", 2026)) }, "plan[5].ward", "UnderWay"),
        new("ward that holds the title", one => one with { Plan = one.Plan.Add(new PlannedStart("R", 2026)) }, "plan[5].ward", "Recognized"),
        new("start moved", one => one with { Plan = [one.Plan[0], new PlannedStart("B", 2024), one.Plan[1], .. one.Plan.Skip(3)] }, "plan", "gets what it needs"),
        new("excluded ward added", one => one with { Plan = one.Plan.Add(new PlannedStart("F", 2026)) }, "plan", "scenario.exclusions[0]"),
        new("start before its turn", one => one with { Plan = [.. one.Plan.Take(3), new PlannedStart("C", 2025), one.Plan[3]] }, "plan", "scenario.precedence[0]"),
        new("ward waited for left out", one => one with { Plan = one.Plan.RemoveAt(2) }, "plan", "never comes"),
        new("ward left out and value kept", one => one with { Plan = one.Plan.RemoveAt(1) }, "value", "6"),
        new("lines in another order", one => one with { Plan = [one.Plan[1], one.Plan[0], .. one.Plan.Skip(2)] }, "plan[1]", "by start, then code"),
        new("limit raised", one => one with { Scenario = Limited(one, 2024, year => year with { Capital = 200 }) }, "bound", ""),
        new("limit lowered", one => one with { Scenario = Limited(one, 2025, year => year with { Guidance = 1 }) }, "plan", "gets what it needs"),
        new("opening raised", one => one with { Scenario = one.Scenario with { Opening = new Opening(1, 0) } }, "bound", ""),
        new("carry-over raised", one => one with { Scenario = one.Scenario with { CarryOver = 1 } }, "bound", ""),
        new("inflation lowered", one => one with { Scenario = one.Scenario with { Inflation = -0.5m } }, "bound", ""),
        new("milestone raised", one => one with { Scenario = one.Scenario with { Milestones = [new Milestone(2025, 0.7m)] } }, "plan", "scenario.milestones[0]"),
        new("district floor raised", one => one with { Scenario = one.Scenario with { DistrictFloors = [new DistrictFloor("D", 2024, 0.5m)] } }, "plan", "scenario.districtFloors[0]"),
        new("pin taken away", one => one with { Scenario = one.Scenario with { Pins = one.Scenario.Pins.RemoveAt(0) } }, "bound", ""),
        new("other objective", one => one with { Scenario = one.Scenario with { Objective = Objective.Count } }, "value", "7"),
        new("other policy", one => one with { Scenario = one.Scenario with { Policy = Policy.Readiness } }, "scenario.policy", "optimal"),
        new("scenario without a year", one => one with { Scenario = one.Scenario with { Limits = one.Scenario.Limits.RemoveAt(2) } }, "scenario.limits", "every year"),
        new("other catalogue version", one => one with { Scenario = one.Scenario with { CatalogueVersion = "v2" } }, "scenario.catalogueVersion", "tiny"),
        new("no catalogue version", one => one with { Scenario = one.Scenario with { CatalogueVersion = null } }, "scenario.catalogueVersion", "tiny"),
        new("hash changed", one => one with { DataHash = new string('0', 64) }, "dataHash", CertificateData.HashOf(Data)),
        new("format", one => one with { Format = 2 }, "format", "1"),
        new("engine version", one => one with { EngineVersion = "0" }, "engineVersion", Outcome.CurrentEngine),
        new("own data differ", one => one with { Data = Data with { Wards = Data.Wards.RemoveAt(0) } }, "data", "hash"),
        new("ward's needs lowered", one => one, "dataHash", "", data => Warded(data, 1, ward => ward with { Needs = ward.Needs with { EquipmentCost = 19 } })),
        new("ward's people raised", one => one, "dataHash", "", data => Warded(data, 0, ward => ward with { Population = 11 })),
        new("threshold lowered", one => one, "dataHash", "", data => data with
        {
            Catalogue = data.Catalogue with { Criteria = [data.Catalogue.Criteria[0] with { Threshold = new Level(7_999) }, .. data.Catalogue.Criteria.Skip(1)] },
        }),
        new("ward of the data twice", one => one, "data.wards[1].code", "once", data => Warded(data, 1, ward => ward with { Code = "A" })),
        new("ward of the data without levels", one => one, "data.wards[0].levels.P", "a level", data => Warded(data, 0, ward => ward with { Levels = Levels.None })),
        new("data without wards' needs", one => one, "data.wards", "needs", data => Warded(data, 0, ward => ward with { Needs = null! })),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(tampering => tampering.Name)];

    [Fact]
    public void Certificate_AsItWasMade_IsValid()
    {
        var check = CertificateVerifier.Verify(Right, Data, TestContext.Current.CancellationToken);
        check.Faults.ShouldBeEmpty();
        (check.Value, check.Count).ShouldBe((8, 7));
        check.Bound.ShouldBe(Right.Bound);
        CertificateVerifier.Verify(Right with { Data = Data with { Wards = [.. Data.Wards] } }, Data, TestContext.Current.CancellationToken).Valid.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Certificate_TamperedWith_IsRefusedByAFaultThatNamesItAndSaysWhatIsRight(string name)
    {
        var tampering = All.Single(one => one.Name == name);
        var check = CertificateVerifier.Verify(tampering.Certificate(Right), tampering.Data?.Invoke(Data) ?? Data, TestContext.Current.CancellationToken);
        check.Valid.ShouldBeFalse();
        check.Faults.ShouldContain(fault => fault.Path == tampering.Path && fault.Allowed.Contains(tampering.Allowed, StringComparison.Ordinal),
            string.Join("; ", check.Faults));
    }

    /// <summary>
    /// A in 2024 for 60, E for 5 and X's 30; in 2025 A's 40 + 10, X's 20, B and P: 95 of 100 + 5; in 2026 C, since B is recognized.
    /// At the end of 2024 hold R and E, of 2025 A, B, P and X too: 2 + 6 ward-years; C makes it 7 wards.
    /// </summary>
    private static Certificate Make()
    {
        var year = Year(capital: 100, upkeep: 10, officers: 1, floorArea: 10, guidance: 2);
        var scenario = From(2024, year, year, year) with
        {
            CarryOver = 0.5m,
            Objective = Objective.WardYears,
            Milestones = [new Milestone(2025, 0.4m)],
            DistrictFloors = [new DistrictFloor("D", 2026, 0.5m)],
            Pins = [new Pin { Ward = "N", Never = true }, new Pin { Ward = "P", Start = 2025 }],
            Precedence = [new Precedence("C", "B"), new Precedence("X", "B")],
            Exclusions = [new Exclusion(["E", "F"])],
        };
        var certificate = Certificates.Of(
            Register, scenario, [("A", 2024), ("E", 2024), ("B", 2025), ("P", 2025), ("C", 2026)],
            [("capital/2024", 0.01m), ("capital/2025", 0.02m), ("guidance/2024", 0.1m)], [("capital/2026", 0.001m)]);
        return certificate.Stating(certificate.Check(Register));
    }

    private static ImmutableArray<RowPrice> Priced(Certificate one, int place, decimal price) =>
        one.Prices.SetItem(place, one.Prices[place] with { Price = price });

    private static Scenario Limited(Certificate one, int year, Func<YearLimits, YearLimits> change) =>
        one.Scenario with { Limits = [.. one.Scenario.Limits.Select(limits => limits.Year == year ? change(limits) : limits)] };

    private static CertificateData Warded(CertificateData data, int place, Func<CertificateWard, CertificateWard> change) =>
        data with { Wards = data.Wards.SetItem(place, change(data.Wards[place])) };

    private sealed record Tampering(
        string Name, Func<Certificate, Certificate> Certificate, string Path, string Allowed, Func<CertificateData, CertificateData>? Data = null);
}
