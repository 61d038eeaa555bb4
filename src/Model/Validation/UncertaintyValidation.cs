namespace ModelWard.Model;

/// <summary>Says what is wrong with the <c>uncertainty</c> and the <c>execution</c> of a scenario.</summary>
internal static class UncertaintyValidation
{
    /// <summary>Checks both fields by themselves.</summary>
    public static void Check(Scenario scenario, FaultList faults)
    {
        faults.Require(Enum.IsDefined(scenario.Execution), "execution", scenario.Execution, EnumNames.Allowed<Execution>());
        Check(scenario.Uncertainty, faults);
    }

    /// <summary>Checks the uncertainty by itself.</summary>
    public static void Check(Uncertainty uncertainty, FaultList faults)
    {
        Rates("priceDrift", uncertainty.PriceDrift, -0.2m, 0.5m);
        Rates("priceSpread", uncertainty.PriceSpread, 0, 0.5m);
        CheckWardCost(uncertainty.WardCost, faults);
        Rates("worksDelay", uncertainty.WorksDelay, 0, 1);
        Rates("recruitShortfall.mean", uncertainty.RecruitShortfall.Mean, 0, 1);
        Rates("recruitShortfall.spread", uncertainty.RecruitShortfall.Spread, 0, 1);
        Rates("attrition", uncertainty.Attrition, 0, 1);
        Rates("floorAreaSpread", uncertainty.FloorAreaSpread, 0, 1);
        Rates("budgetCut.chance", uncertainty.BudgetCut.Chance, 0, 1);
        Rates("budgetCut.size", uncertainty.BudgetCut.Size, 0, 1);
        Rates("practicePace", uncertainty.PracticePace, 0, 1);
        Rates("practiceNoise", uncertainty.PracticeNoise, 0, 50);
        Rates("assessorNoise", uncertainty.AssessorNoise, 0, 20);
        Rates("slip", uncertainty.Slip, 0, 1);

        void Rates(string name, decimal value, decimal least, decimal most) => faults.RateRange("uncertainty." + name, value, least, most);
    }

    private static void CheckWardCost(WardCost cost, FaultList faults)
    {
        const string path = "uncertainty.wardCost";
        if (!faults.Require(Enum.IsDefined(cost.Shape), path + ".shape", cost.Shape, EnumNames.Allowed<WardCostShape>())) return;
        var pert = cost.Shape == WardCostShape.Pert;
        Given("spread", cost.Spread, !pert, 0, 1);
        var all = Given("low", cost.Low, pert, WardCost.LeastFactor, WardCost.MostFactor)
            & Given("mode", cost.Mode, pert, WardCost.LeastFactor, WardCost.MostFactor)
            & Given("high", cost.High, pert, WardCost.LeastFactor, WardCost.MostFactor);
        if (pert && all)
            faults.Require(cost.Low <= cost.Mode && cost.Mode <= cost.High, path, $"low {cost.Low}, mode {cost.Mode}, high {cost.High}", "low ≤ mode ≤ high");

        bool Given(string name, decimal? value, bool belongs, decimal least, decimal most) => belongs
            ? value is { } given
                ? faults.RateRange($"{path}.{name}", given, least, most)
                : faults.Require(false, $"{path}.{name}", null, $"required with {EnumNames.Of(cost.Shape)}: a number from {least} to {most}")
            : faults.Require(value is null, $"{path}.{name}", value, $"nothing, since the shape is {EnumNames.Of(cost.Shape)}");
    }
}
