using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>A ward in the list of recognitions.</summary>
/// <param name="Ward">The ward.</param>
/// <param name="District">Its district; null when the programme does not know it.</param>
/// <param name="Standing">Where it stands.</param>
public sealed record ListedRecognition(Ward Ward, District? District, RecognitionStanding Standing)
{
    /// <summary>The wards that are asked for, by code.</summary>
    public static ImmutableArray<ListedRecognition> Find(ProgrammeView programme, ImmutableArray<WardRecognition> standings, RecognitionsAddress asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(asked);
        var known = standings.ToDictionary(one => one.Ward, one => one.Standing, StringComparer.Ordinal);
        return
        [
            .. programme.Snapshot.Wards.Where(ward => known.ContainsKey(ward.Code) && (asked.District is null || ward.District == asked.District))
                .Select(ward => new ListedRecognition(ward, programme.Snapshot.Programme.FindDistrict(ward.District), known[ward.Code]))
                .Where(row => (asked.State is null || row.Standing.State == asked.State) && (!asked.Due || row.IsDue(today))),
        ];
    }

    /// <summary>Whether a yearly review is due or a remedy is overdue.</summary>
    public bool IsDue(DateOnly today) => Standing.IsReviewDue(today) || Standing.Overdue(today) > 0;
}
