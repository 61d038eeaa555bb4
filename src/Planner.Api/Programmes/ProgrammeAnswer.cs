using ModelWard.Model;

namespace ModelWard.Planner.Api.Programmes;

/// <summary>A programme as it is answered.</summary>
internal sealed record ProgrammeAnswer(
    string Code,
    string Name,
    Names Names,
    int FirstYear,
    int LastYear,
    int WardCount,
    int CriterionCount,
    string CatalogueVersion,
    long SnapshotVersion,
    bool Illustrative)
{
    /// <summary>The programme of a snapshot; criteria are counted in the catalogue version in force on a day.</summary>
    public static ProgrammeAnswer Of(Snapshot snapshot, DateOnly today)
    {
        var programme = snapshot.Programme;
        var catalogue = programme.CatalogueOn(today);
        return new ProgrammeAnswer(
            programme.Code, programme.Names.Vi, programme.Names, programme.FirstYear, programme.LastYear,
            snapshot.Wards.Length, catalogue.Criteria.Length, catalogue.Version, snapshot.Version, programme.Illustrative);
    }
}

/// <summary>A criterion as it is answered.</summary>
internal sealed record CriterionAnswer(string Code, string Group, CriterionKind Kind, Names Names, Level Threshold, Level GuidedGain, string Version)
{
    /// <summary>The criteria of a catalogue version.</summary>
    public static IReadOnlyList<CriterionAnswer> Of(Catalogue catalogue) =>
    [
        .. catalogue.Criteria.Select(criterion => new CriterionAnswer(
            criterion.Code, criterion.Group, criterion.Kind, criterion.Names, criterion.Threshold, criterion.GuidedGain, catalogue.Version)),
    ];
}
