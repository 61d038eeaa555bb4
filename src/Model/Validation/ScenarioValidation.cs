namespace ModelWard.Model;

/// <summary>Says everything that is wrong with a scenario (rules 2, 8, 11, 12 and 20). Used by API, files and grains alike.</summary>
public static class ScenarioValidation
{
    /// <summary>The earliest year that any field may name.</summary>
    public const int LeastYear = 1;

    /// <summary>The latest year that any field may name.</summary>
    public const int MostYear = 9998;

    /// <summary>The highest price of a single item, VND million (rule 1).</summary>
    public const long MostPrice = 100_000_000_000_000;

    /// <summary>Checks the scenario by itself.</summary>
    public static void Check(Scenario scenario, FaultList faults)
    {
        faults.Code("programme", scenario.Programme);
        if (scenario.CatalogueVersion is not null) faults.Code("catalogueVersion", scenario.CatalogueVersion);
        faults.Text("name", scenario.Name, 0, 200);
        if (scenario.Continues is { Decision: var decision })
            faults.Require(DecisionRecord.Parse(decision)?.Programme == scenario.Programme, "continues.decision", decision, $"the id of a decision of {scenario.Programme}, as {scenario.Programme}-1");
        faults.Range("seed", scenario.Seed, 0, Scenario.MostSeed);
        faults.RateRange("carryOver", scenario.CarryOver, 0, 1);
        faults.RateRange("inflation", scenario.Inflation, -0.5m, 1);
        faults.Range("opening.capital", scenario.Opening.Capital, 0, YearLimits.Most);
        faults.Range("opening.officers", scenario.Opening.Officers, 0, YearLimits.Most);
        faults.Require(Enum.IsDefined(scenario.Policy), "policy", scenario.Policy, "a policy");
        if (CheckYears(scenario, faults)) CheckLimits(scenario, faults);
        CheckLine(scenario, faults);
        CheckPins(scenario, faults);
        CheckTargets(scenario, faults);
        SideConditionValidation.Check(scenario, faults);
        UncertaintyValidation.Check(scenario, faults);
        NormFactorsValidation.Check(scenario.NormFactors, faults);
    }

    /// <summary>Checks what the scenario says of a programme's wards: names, versions, prices.</summary>
    /// <param name="scenario">A scenario in which <see cref="Check(Scenario, FaultList)"/> found no fault.</param>
    /// <param name="snapshot">The wards it is to be run on.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        faults.Require(scenario.Programme == snapshot.Programme.Code, "programme", scenario.Programme, snapshot.Programme.Code);
        if (scenario.CatalogueVersion is { } version)
            faults.Require(snapshot.Programme.CatalogueVersion(version) is not null, "catalogueVersion", version,
                "one of " + string.Join(", ", snapshot.Programme.Catalogues.Select(catalogue => catalogue.Version)));
        for (var i = 0; i < (scenario.Plan?.Length ?? 0); i++) CheckWard($"plan[{i}].ward", scenario.Plan!.Value[i].Ward);
        for (var i = 0; i < (scenario.Order?.Length ?? 0); i++) CheckWard($"order[{i}]", scenario.Order!.Value[i]);
        for (var i = 0; i < scenario.Pins.Length; i++) CheckWard($"pins[{i}].ward", scenario.Pins[i].Ward);
        SideConditionValidation.EachWard(scenario, CheckWard);
        for (var i = 0; i < scenario.DistrictFloors.Length; i++)
        {
            var code = scenario.DistrictFloors[i].District;
            faults.Require(snapshot.Programme.Districts.Any(district => district.Code == code), $"districtFloors[{i}].district", code,
                $"the code of a district of {snapshot.Programme.Code}");
        }
        NormFactorsValidation.Check(scenario.NormFactors, snapshot, faults);
        CheckPrices(scenario, snapshot, faults);

        void CheckWard(string path, string code) =>
            faults.Require(snapshot.IndexOf(code) >= 0, path, code, $"the code of a ward of {snapshot.Programme.Code}");
    }

    private static bool CheckYears(Scenario scenario, FaultList faults)
    {
        var (first, last, basis) = (scenario.FirstYear, scenario.LastYear, scenario.BaseYear);
        var inRange = faults.Range("firstYear", first, LeastYear, MostYear)
            & faults.Range("lastYear", last, LeastYear, MostYear)
            & faults.Range("baseYear", basis, LeastYear, MostYear);
        if (!inRange) return false;
        if (!faults.Require(last >= first && last - first < Scenario.MostYears, "lastYear", last,
                $"{first} to {first + Scenario.MostYears - 1}: at most {Scenario.MostYears} years")) return false;
        return faults.Require(Math.Abs(first - basis) <= PriceIndex.MostYears && Math.Abs(last + 1 - basis) <= PriceIndex.MostYears,
            "baseYear", basis, $"within {PriceIndex.MostYears} years of {first} and of {last + 1}");
    }

    private static void CheckLimits(Scenario scenario, FaultList faults)
    {
        var named = new HashSet<int>();
        for (var i = 0; i < scenario.Limits.Length; i++)
        {
            var limits = scenario.Limits[i];
            var path = $"limits[{i}].";
            if (faults.Range($"{path}year", limits.Year, scenario.FirstYear, scenario.LastYear))
                faults.Require(named.Add(limits.Year), $"{path}year", limits.Year, "each year once");
            faults.Range($"{path}capital", limits.Capital, 0, YearLimits.Most);
            faults.Range($"{path}upkeep", limits.Upkeep, 0, YearLimits.Most);
            faults.Range($"{path}officers", limits.Officers, 0, YearLimits.Most);
            faults.Range($"{path}floorArea", limits.FloorArea, 0, YearLimits.Most);
            faults.Range($"{path}guidance", limits.Guidance, 0, YearLimits.Most);
            if (limits.Works is { } works) faults.Range($"{path}works", works, 0, YearLimits.Most);
            if (limits.Equipment is { } equipment) faults.Range($"{path}equipment", equipment, 0, YearLimits.Most);
        }
        var missing = Enumerable.Range(scenario.FirstYear, scenario.YearCount).Where(year => !named.Contains(year)).ToList();
        faults.Require(missing.Count == 0, "limits", $"without {string.Join(", ", missing)}",
            $"every year from {scenario.FirstYear} to {scenario.LastYear} once");
    }

    private static void CheckLine(Scenario scenario, FaultList faults)
    {
        var (plan, order) = (scenario.Plan ?? [], scenario.Order ?? []);
        if (scenario.Policy == Policy.Manual)
        {
            faults.Require(scenario.Plan is not null || scenario.Order is not null, "plan", null, "plan or order, since the policy is manual");
            faults.Require(plan.IsEmpty || order.IsEmpty, "order", $"{order.Length} wards", "only one of plan and order");
        }
        else
        {
            faults.Require(plan.IsEmpty, "plan", $"{plan.Length} lines", "no lines, since the policy is not manual");
            faults.Require(order.IsEmpty, "order", $"{order.Length} wards", "no wards, since the policy is not manual");
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Length; i++)
        {
            faults.Require(seen.Add(plan[i].Ward), $"plan[{i}].ward", plan[i].Ward, "each ward once");
            faults.Range($"plan[{i}].start", plan[i].Start, LeastYear, MostYear);
        }
        for (var i = 0; i < order.Length; i++)
            faults.Require(seen.Add(order[i]), $"order[{i}]", order[i], "each ward once");
    }

    private static void CheckPins(Scenario scenario, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < scenario.Pins.Length; i++)
        {
            var pin = scenario.Pins[i];
            faults.Require(seen.Add(pin.Ward), $"pins[{i}].ward", pin.Ward, "each ward once");
            var given = (pin.Start is null ? 0 : 1) + (pin.NotBefore is null ? 0 : 1) + (pin.Never ? 1 : 0);
            faults.Require(given == 1, $"pins[{i}]", $"{given} of them", "exactly one of start, notBefore and never: true");
            if (pin.Start is { } start) faults.Range($"pins[{i}].start", start, LeastYear, MostYear);
            if (pin.NotBefore is { } year) faults.Range($"pins[{i}].notBefore", year, LeastYear, MostYear);
        }
    }

    private static void CheckTargets(Scenario scenario, FaultList faults)
    {
        for (var i = 0; i < scenario.Milestones.Length; i++)
            CheckTarget($"milestones[{i}].", scenario.Milestones[i].Year, scenario.Milestones[i].Share);
        for (var i = 0; i < scenario.DistrictFloors.Length; i++)
            CheckTarget($"districtFloors[{i}].", scenario.DistrictFloors[i].Year, scenario.DistrictFloors[i].Share);

        void CheckTarget(string path, int year, decimal share)
        {
            faults.Range($"{path}year", year, scenario.FirstYear, scenario.LastYear);
            faults.RateRange($"{path}share", share, 0, 1);
        }
    }

    private static void CheckPrices(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        var prices = new PriceIndex(scenario.Inflation, scenario.BaseYear, scenario.FirstYear, scenario.LastYear + 1);
        // Prices grow or fall steadily, so the dearest year is the first or the last in which an item can be paid.
        foreach (var ward in snapshot.Wards)
        {
            var needs = scenario.NormFactors?.On(ward.Needs) ?? ward.Needs;
            CheckPrice(ward, "needs.worksCost", Instalments.Of(needs.WorksCost, needs.WorksYears).Max(), scenario.LastYear);
            CheckPrice(ward, "needs.equipmentCost", needs.EquipmentCost, scenario.LastYear);
            CheckPrice(ward, "needs.upkeep", needs.Upkeep, scenario.LastYear + 1);
        }

        void CheckPrice(Ward ward, string item, long amount, int lastYear)
        {
            var price = Math.Max(prices.Price(amount, scenario.FirstYear), prices.Price(amount, lastYear));
            // The text is made only when it is needed: three items a ward are checked before every simulation.
            if (price > MostPrice)
                faults.Add("inflation", scenario.Inflation,
                    $"low enough that no item is priced above {MostPrice} VND million; {item} of ward {ward.Code} would be {price}");
        }
    }
}
