using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>The criteria that wards have lost.</summary>
internal static class LostCriteria
{
    /// <summary>
    /// Of assessments, inspections and reviews that lowered a level, those that took it from the threshold or more to less, where the ward is still below; the last
    /// of a ward and criterion. The threshold is that of the catalogue version under which the level was found.
    /// </summary>
    /// <param name="lowered">What may have lowered a level, newest first.</param>
    /// <param name="programme">The programme, with its catalogues.</param>
    /// <param name="wards">The wards as they are, by code.</param>
    public static IEnumerable<LostCriterion> Of(
        IEnumerable<ProgrammeEvent> lowered, Programme programme, IReadOnlyDictionary<string, WardView> wards) => lowered
        .SelectMany(one => Lost(one, programme))
        .Where(lost => wards.GetValueOrDefault(lost.Ward)?.Ward.Levels[lost.Assessment.Criterion] < lost.Threshold)
        .DistinctBy(lost => (lost.Ward, lost.Assessment.Criterion));

    private static IEnumerable<LostCriterion> Lost(ProgrammeEvent happened, Programme programme) =>
        from found in Found(happened.Event)
        let threshold = programme.CatalogueVersion(found.After.CatalogueVersion)?.Criteria.FirstOrDefault(one => one.Code == found.After.Criterion)?.Threshold
        where threshold is { } least && found.Before >= least && found.After.Level < least
        select new LostCriterion(happened.Ward, found.Before!.Value, threshold!.Value, found.After, happened.Event.At);

    // The levels found, each with the one it replaced; an inspection or a review is several.
    private static IEnumerable<(Level? Before, Assessment After)> Found(WardEvent happened) => happened.Kind switch
    {
        WardEventKind.Inspected when RecognitionFold.Read<Inspection>(happened) is var visit => Found(happened, visit.Findings, visit.On, visit.Standard.CatalogueVersion, visit.Actor),
        WardEventKind.Reviewed when RecognitionFold.Read<YearlyReview>(happened) is var review => Found(happened, review.Findings, review.On, review.CatalogueVersion, review.Actor),
        // What is replaced is an assessment, or the bare level of the register: both name the level.
        _ => [(JsonSerializer.Deserialize<CriterionLevel>(happened.Before!, ModelJson.Options).Level, JsonSerializer.Deserialize<Assessment>(happened.After, ModelJson.Options)!)],
    };

    private static IEnumerable<(Level? Before, Assessment After)> Found(WardEvent happened, IEnumerable<CriterionFinding> findings, DateOnly on, string catalogueVersion, string actor)
    {
        var before = JsonSerializer.Deserialize<RecognitionBefore>(happened.Before!, ModelJson.Options)!.Levels;
        return RecognitionFold.Assessments(findings, on, catalogueVersion, actor).Select(found => (before[found.Criterion], found));
    }
}
