using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>The criteria that wards have lost.</summary>
internal static class LostCriteria
{
    /// <summary>
    /// Of assessments that lowered a level, those that took it from the threshold or more to less, where the ward is still below; the last
    /// of a ward and criterion. The threshold is that of the catalogue version under which the assessment was made.
    /// </summary>
    /// <param name="lowered">The assessments, newest first.</param>
    /// <param name="programme">The programme, with its catalogues.</param>
    /// <param name="wards">The wards as they are, by code.</param>
    public static IEnumerable<LostCriterion> Of(
        IEnumerable<ProgrammeEvent> lowered, Programme programme, IReadOnlyDictionary<string, WardView> wards) => lowered
        .Select(one => Lost(one, programme)).OfType<LostCriterion>()
        .Where(lost => wards.GetValueOrDefault(lost.Ward)?.Ward.Levels[lost.Assessment.Criterion] < lost.Threshold)
        .DistinctBy(lost => (lost.Ward, lost.Assessment.Criterion));

    private static LostCriterion? Lost(ProgrammeEvent happened, Programme programme)
    {
        var after = JsonSerializer.Deserialize<Assessment>(happened.Event.After, ModelJson.Options)!;
        // What is replaced is an assessment, or the bare level of the register: both name the level.
        var before = JsonSerializer.Deserialize<CriterionLevel>(happened.Event.Before!, ModelJson.Options)!.Level;
        var threshold = programme.CatalogueVersion(after.CatalogueVersion)?.Criteria.FirstOrDefault(one => one.Code == after.Criterion)?.Threshold;
        return threshold is { } least && before >= least && after.Level < least
            ? new LostCriterion(happened.Ward, before, least, after, happened.Event.At)
            : null;
    }
}
