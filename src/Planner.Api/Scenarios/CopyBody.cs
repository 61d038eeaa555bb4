using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>The body of a copy, which may be missing.</summary>
/// <param name="Name">Name of the copy, at most 200 characters; null keeps the name.</param>
internal sealed record CopyBody(string? Name)
{
    /// <summary>Reads the body.</summary>
    public static Task<(CopyBody? Body, ProblemAnswer? Refusal)> Read(HttpRequest request, CancellationToken cancellationToken) => JsonBody.Read(request, new CopyBody(Name: null), (document, faults) =>
    {
        var fields = JsonFields.Of(document, "", faults);
        var name = fields.Text("name");
        fields.Close();
        if (name is not null) faults.Text("name", name, 0, 200);
        return new CopyBody(name);
    }, cancellationToken);
}
