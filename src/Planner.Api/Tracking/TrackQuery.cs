using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Tracking;

/// <summary>Reads how plan and practice are to be compared, see <see cref="TrackRequest"/>.</summary>
internal static class TrackQuery
{
    /// <summary><c>from</c>, <c>replications</c>, <c>risk</c> and <c>visitsAMonth</c>.</summary>
    public static TrackRequest Track(this Query query, DateOnly today) => new(
        query.WholeOrNone("from", today.Year, today.Year + 1),
        query.Whole("replications", TrackRequest.UsualReplications, TrackRequest.FewestReplications, TrackRequest.MostReplications),
        query.Rate("risk", TrackRequest.UsualRisk, 0, 1),
        query.Whole("visitsAMonth", TrackRequest.UsualVisits, 1, TrackRequest.MostVisits));

    /// <summary>Says that the endpoint compares plan and practice.</summary>
    public static RouteHandlerBuilder TakesTrack(this RouteHandlerBuilder endpoint) => endpoint
        .Takes("from", "the year with which the scheme goes on: this year, or the next, so that this one is closed with what was recorded; this year when missing")
        .Takes("replications", $"how many futures, {TrackRequest.FewestReplications} to {TrackRequest.MostReplications}; {TrackRequest.UsualReplications} when missing")
        .Takes("risk", FormattableString.Invariant($"wards whose chance lies below are at risk, 0 to 1; {TrackRequest.UsualRisk} when missing"))
        .Takes("visitsAMonth", $"how many visits inspectors can make in a month, 1 to {TrackRequest.MostVisits}; {TrackRequest.UsualVisits} when missing");
}
