using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Replanning;

/// <summary>Says everything that is wrong with a request to correct a scheme.</summary>
public static class ReplanValidation
{
    /// <summary>Checks a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="scheme">The scheme in force.</param>
    /// <param name="snapshot">The wards today.</param>
    /// <param name="today">Today.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(ReplanRequest request, Scheme scheme, Snapshot snapshot, DateOnly today, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(faults);
        if (request.From is { } from) faults.Range("from", from, today.Year, today.Year + 1);
        if (request.ProtectThrough is { } through) faults.Range("protectThrough", through, scheme.Scenario.FirstYear - 1, scheme.Scenario.LastYear);
        faults.RateRange("weight", request.Weight, 0, ReplanRequest.MostWeight);
        faults.Range("starts", request.Starts, 1, OptimizerOptions.MostStarts);
        var named = request.Protected ?? [];
        for (var i = 0; i < named.Length; i++)
            faults.Require(snapshot.Find(named[i]) is { } ward && scheme.IsToCome(ward), $"protected[{i}]", named[i], $"the code of a ward that {scheme.Record.Id} plans and that has not begun");
        var accepted = request.Accepted ?? [];
        for (var i = 0; i < accepted.Length; i++) faults.Require(snapshot.IndexOf(accepted[i]) >= 0, $"accepted[{i}]", accepted[i], "the code of a ward that a change is proposed for");
    }
}
