namespace ModelWard.Model.Tests.Data;

/// <summary>A ward of the shipped tables, with the figures the tests ask for worked out anew.</summary>
internal sealed record ShippedWard(
    IReadOnlyDictionary<string, string> Register,
    IReadOnlyDictionary<string, string> Levels,
    IReadOnlyDictionary<string, string> Needs)
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Catalogue { get; } = Shipped.Table("hcmc", "catalogue.csv");

    public static IReadOnlyList<ShippedWard> All { get; } = ReadAll();

    public string Code => Register["code"];

    public string District => Register["district"];

    public string Works => Needs["works"];

    public int Unmet => Catalogue.Count(criterion => Gap(criterion) > 0);

    public long Cost => Need("works_cost") + Need("equipment_cost");

    /// <summary>Served years of practice: the most of ceil(gap / guided gain).</summary>
    public int PracticeYears => Of("practice").Max(criterion =>
        (int)Math.Ceiling(Math.Max(0, Gap(criterion)) / decimal.Parse(criterion["guided_gain"])));

    public int ServedYears => Math.Max(1, Math.Max(PracticeYears, (int)Need("works_years")));

    public long Need(string column) => long.Parse(Needs[column]);

    public bool IsBelow(string kind) => Of(kind).Any(criterion => Gap(criterion) > 0);

    private static IEnumerable<IReadOnlyDictionary<string, string>> Of(string kind) =>
        Catalogue.Where(criterion => criterion["kind"] == kind);

    private decimal Gap(IReadOnlyDictionary<string, string> criterion) =>
        decimal.Parse(criterion["threshold"]) - decimal.Parse(Levels[criterion["code"]]);

    private static List<ShippedWard> ReadAll()
    {
        var levels = Shipped.Table("hcmc", "levels.csv").ToDictionary(row => row["ward"]);
        var needs = Shipped.Table("hcmc", "needs.csv").ToDictionary(row => row["ward"]);
        return [.. Shipped.Table("hcmc", "register.csv").Select(row => new ShippedWard(row, levels[row["code"]], needs[row["code"]]))];
    }
}
