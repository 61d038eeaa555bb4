using ModelWard.Model;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>An outcome's lists as tables to download.</summary>
internal static class OutcomeTables
{
    /// <summary>The years: counts, then opening, granted, used, lapsed and closing of every resource (blank where it has no ceiling).</summary>
    public static Table<YearOutcome> Years { get; } = new("years",
    [
        new(Column.Year("year"), row => (long)row.Year),
        new(Count("started"), row => (long)row.Started),
        new(Count("under_way"), row => (long)row.UnderWay),
        new(Count("recognized"), row => (long)row.Recognized),
        new(Count("declined"), row => (long)row.Declined),
        .. Enum.GetValues<Resource>().SelectMany(Ledgers),
        new(Column.Text("binding", 0, 200), row => string.Join(' ', row.Binding.Select(EnumNames.Of))),
    ]);

    /// <summary>The milestones.</summary>
    public static Table<MilestoneOutcome> Milestones { get; } = new("milestones",
    [
        new(Column.Year("year"), row => (long)row.Year),
        new(Count("target"), row => row.Target),
        new(Count("reached"), row => row.Reached),
        new(Column.Flag("met"), row => row.Met),
    ]);

    /// <summary>The district floors.</summary>
    public static Table<DistrictFloorOutcome> DistrictFloors { get; } = new("district_floors",
    [
        new(Column.Code("district"), row => row.District),
        new(Column.Year("year"), row => (long)row.Year),
        new(Count("target"), row => row.Target),
        new(Count("reached"), row => row.Reached),
        new(Column.Flag("met"), row => row.Met),
    ]);

    /// <summary>The wards, with their names and districts from the snapshot.</summary>
    public static Table<WardOutcome> Wards(Snapshot snapshot) => new("wards",
    [
        new(Column.Code("code"), row => row.Code),
        new(Column.Text("name_vi", 1, 200), row => snapshot.Find(row.Code)?.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => snapshot.Find(row.Code)?.Names.En),
        new(Column.Code("district"), row => snapshot.Find(row.Code)?.District),
        new(Column.Year("start").Optional(), row => (long?)row.Start),
        new(Column.Year("recognized").Optional(), row => (long?)row.Recognized),
        new(Count("slips"), row => (long)row.Slips),
        new(Column.Flag("too_large"), row => row.TooLarge),
        new(Column.Text("refused_by", 0, int.MaxValue), row => string.Join("; ", row.RefusedBy.Select(refusal => $"{refusal.Year} {EnumNames.Of(refusal.Resource)}"))),
    ]);

    private static IEnumerable<TableColumn<YearOutcome>> Ledgers(Resource resource)
    {
        var name = string.Concat(EnumNames.Of(resource).Select(c => char.IsAsciiLetterUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
        return
        [
            Part("opening", ledger => ledger.Opening),
            Part("granted", ledger => ledger.Granted),
            Part("used", ledger => ledger.Used),
            Part("lapsed", ledger => ledger.Lapsed),
            Part("closing", ledger => ledger.Closing),
        ];

        TableColumn<YearOutcome> Part(string part, Func<Ledger, long> value) =>
            new(Count($"{name}_{part}").Optional(), row => row.Resources[resource] is { } ledger ? value(ledger) : null);
    }

    private static Column Count(string name) => Column.Whole(name, 0, long.MaxValue);
}
