using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Tracking;

/// <summary>The body that asks for a scheme to be corrected; all of it may be missing.</summary>
internal static class ReplanBody
{
    /// <summary>Reads the body of a request.</summary>
    public static Task<(ReplanRequest? Asked, ProblemAnswer? Refusal)> Read(HttpRequest request, CancellationToken cancellationToken) =>
        JsonBody.Read(request, new ReplanRequest(), Read, cancellationToken);

    /// <summary>Reads {from, protectThrough, protected, weight, accepted, starts, release}.</summary>
    public static ReplanRequest? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var request = new ReplanRequest(
            fields.Year("from"),
            fields.Year("protectThrough"),
            Codes("protected"),
            fields.Number("weight", 0, ReplanRequest.MostWeight, Rate.Places) ?? ReplanRequest.UsualWeight,
            Codes("accepted"),
            (int)(fields.Whole("starts", 1, PlanQuery.MostStarts) ?? ReplanRequest.UsualStarts),
            fields.Flag("release") ?? false);
        fields.Close();
        return faults.None ? request : null;

        ImmutableArray<string>? Codes(string name) => fields.List(name, (entry, path) => JsonFields.UnitOf(entry, path, faults) ?? "");
    }
}
