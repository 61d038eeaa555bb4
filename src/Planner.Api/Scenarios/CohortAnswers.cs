using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>The wards that start in a year, as they are answered.</summary>
internal sealed record CohortDocument(string Scenario, int Year, IReadOnlyList<CohortItem> Items);

/// <summary>A ward of a cohort and the reason why it is in.</summary>
internal sealed record CohortItem(
    string Code,
    Names Names,
    string District,
    long Population,
    int Start,
    int? Recognized,
    CohortReason Reason,
    int? Rank,
    int Unmet)
{
    /// <summary>The item for a member.</summary>
    public static CohortItem Of(CohortMember member) => new(
        member.Ward.Code, member.Ward.Names, member.Ward.District, member.Ward.Population,
        member.Start, member.Recognized, member.Reason, member.Rank, member.Unmet);

    /// <summary>The cohort as a table.</summary>
    public static Table<CohortItem> Table { get; } = new("cohort",
    [
        new(Column.Code("code"), row => row.Code),
        new(Column.Text("name_vi", 1, 200), row => row.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => row.Names.En),
        new(Column.Code("district"), row => row.District),
        new(Column.Whole("population", 0, Ward.MostPeople), row => row.Population),
        new(Column.Year("start"), row => (long)row.Start),
        new(Column.Year("recognized").Optional(), row => (long?)row.Recognized),
        new(Column.Choice<CohortReason>("reason"), row => EnumNames.Of(row.Reason)),
        new(Column.Whole("rank", 1, int.MaxValue).Optional(), row => (long?)row.Rank),
        new(Column.Whole("unmet", 0, Catalogue.MostCriteria), row => (long)row.Unmet),
    ]);
}
