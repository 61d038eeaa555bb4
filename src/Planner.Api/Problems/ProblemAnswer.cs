using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Problems;

/// <summary>An answer that says what is wrong: application/problem+json (RFC 9457), every error with its path, value and what is allowed.</summary>
internal sealed record ProblemAnswer(int Status, string Kind, string Title, IReadOnlyList<Fault> Errors) : IResult
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The most errors of one answer; it says how many more there are.</summary>
    public const int MostErrors = 1_000;

    /// <summary>More in words; null for nothing more.</summary>
    public string? Detail { get; init; }

    /// <summary>After how many seconds to try again; null for never.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The body.</summary>
    public ProblemDocument Document => new(
        "urn:modelward:problem:" + Kind, Title, Status, Detail,
        Errors.Count > MostErrors ? [.. Errors.Take(MostErrors)] : Errors,
        Errors.Count > MostErrors ? Errors.Count - MostErrors : null);

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (RetryAfterSeconds is { } seconds) response.Headers.RetryAfter = seconds.ToString();
        await response.WriteAsJsonAsync(Document, ModelJson.Options, MediaType, httpContext.RequestAborted);
    }
}

/// <summary>The body of a problem.</summary>
/// <param name="Type">What kind of problem, as a URN that stays the same.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">More in words.</param>
/// <param name="Errors">What is wrong where.</param>
/// <param name="MoreErrors">How many errors were left out.</param>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    IReadOnlyList<Fault> Errors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MoreErrors);
