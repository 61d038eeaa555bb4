namespace ModelWard.Model;

/// <summary>Reads the <c>uncertainty</c> of a scenario document; missing fields get their defaults.</summary>
internal static class UncertaintyReader
{
    /// <summary>Reads the object; one that is missing means the defaults.</summary>
    public static Uncertainty Read(JsonFields? fields) => ReadChange(fields).On(Uncertainty.Usual);

    /// <summary>Reads the fields that are there.</summary>
    public static UncertaintyChange ReadChange(JsonFields? fields)
    {
        if (fields is null) return UncertaintyChange.None;
        var change = new UncertaintyChange
        {
            PriceDrift = Number("priceDrift", -0.2m, 0.5m),
            PriceSpread = Number("priceSpread", 0, 0.5m),
            WardCost = ReadWardCost(fields.Fields("wardCost")),
            WorksDelay = Number("worksDelay", 0, 1),
            RecruitShortfall = ReadRecruitShortfall(fields.Fields("recruitShortfall")),
            Attrition = Number("attrition", 0, 1),
            FloorAreaSpread = Number("floorAreaSpread", 0, 1),
            BudgetCut = ReadBudgetCut(fields.Fields("budgetCut")),
            PracticePace = Number("practicePace", 0, 1),
            PracticeNoise = Number("practiceNoise", 0, 50),
            AssessorNoise = Number("assessorNoise", 0, 20),
            Slip = Number("slip", 0, 1),
        };
        fields.Close();
        return change;

        decimal? Number(string name, decimal least, decimal most) => fields.Number(name, least, most, Rate.Places);
    }

    private static WardCost? ReadWardCost(JsonFields? fields)
    {
        if (fields is null) return null;
        var shape = fields.Choice<WardCostShape>("shape", required: true) ?? default;
        var spread = fields.Number("spread", 0, 1, Rate.Places);
        var cost = new WardCost
        {
            Shape = shape,
            Spread = shape == WardCostShape.Lognormal ? spread ?? WardCost.UsualSpread : spread,
            Low = Factor("low"),
            Mode = Factor("mode"),
            High = Factor("high"),
        };
        fields.Close();
        return cost;

        decimal? Factor(string name) => fields.Number(name, WardCost.LeastFactor, WardCost.MostFactor, Rate.Places);
    }

    private static RecruitShortfall? ReadRecruitShortfall(JsonFields? fields)
    {
        if (fields is null) return null;
        var usual = Uncertainty.Usual.RecruitShortfall;
        var shortfall = new RecruitShortfall(
            fields.Number("mean", 0, 1, Rate.Places) ?? usual.Mean, fields.Number("spread", 0, 1, Rate.Places) ?? usual.Spread);
        fields.Close();
        return shortfall;
    }

    private static BudgetCut? ReadBudgetCut(JsonFields? fields)
    {
        if (fields is null) return null;
        var usual = Uncertainty.Usual.BudgetCut;
        var cut = new BudgetCut(
            fields.Number("chance", 0, 1, Rate.Places) ?? usual.Chance, fields.Number("size", 0, 1, Rate.Places) ?? usual.Size);
        fields.Close();
        return cut;
    }
}
