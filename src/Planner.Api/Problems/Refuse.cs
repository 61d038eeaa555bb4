using ModelWard.Documents.Pictures;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Problems;

/// <summary>The refusals of the API, one for each kind.</summary>
internal static class Refuse
{
    /// <summary>400: the document or the query has faults.</summary>
    public static ProblemAnswer Faults(IReadOnlyList<Fault> faults) =>
        new(StatusCodes.Status400BadRequest, "invalid", "Something in the request is not allowed", faults);

    /// <summary>400: one thing is wrong.</summary>
    public static ProblemAnswer Fault(string path, object? value, string allowed) => Faults([Model.Fault.Of(path, value, allowed)]);

    /// <summary>400: the body is no JSON.</summary>
    public static ProblemAnswer NotJson(string where, string allowed) =>
        new(StatusCodes.Status400BadRequest, "malformed", "The body is not well-formed JSON", [Model.Fault.Of("body", where, allowed)]);

    /// <summary>403: the request comes from a page of another site.</summary>
    public static ProblemAnswer OtherSite(string origin) =>
        new(StatusCodes.Status403Forbidden, "other-site", "Changes are taken from this site only", [Model.Fault.Of("Origin", origin, "the site's own address")]);

    /// <summary>403: the caller may not do this.</summary>
    public static ProblemAnswer Denied(Fault fault) =>
        new(StatusCodes.Status403Forbidden, "denied", "The caller may not do this", [fault]);

    /// <summary>404: there is no such thing.</summary>
    public static ProblemAnswer NotFound(string path, object? value, string allowed) =>
        new(StatusCodes.Status404NotFound, "not-found", "There is no such thing", [Model.Fault.Of(path, value, allowed)]);

    /// <summary>409: a certificate without data rests on other data than the register's.</summary>
    public static ProblemAnswer OtherData(string dataHash) =>
        new(StatusCodes.Status409Conflict, "other-data", "The register no longer holds the data that the certificate rests on",
            [Model.Fault.Of("dataHash", dataHash, "the hash of the register's present data, or a certificate that carries its data")]);

    /// <summary>409: it is not the turn of this step.</summary>
    public static ProblemAnswer OutOfOrder(IReadOnlyList<Fault> faults) =>
        new(StatusCodes.Status409Conflict, "out-of-order", "It is not the turn of this step", faults);

    /// <summary>412: the version is no longer the current one.</summary>
    public static ProblemAnswer Stale(string ifMatch, long current) =>
        new(StatusCodes.Status412PreconditionFailed, "stale", "It has been changed in the meantime", [Model.Fault.Of("If-Match", ifMatch, $"the present version, \"{current}\", or *")]);

    /// <summary>413: the body holds more than is taken.</summary>
    public static ProblemAnswer TooLarge(string value, long most) =>
        new(StatusCodes.Status413PayloadTooLarge, "too-large", "The body is too large", [Model.Fault.Of("body", value, $"at most {most} bytes")]);

    /// <summary>415: the file is, by its bytes, of a kind that is not taken.</summary>
    public static ProblemAnswer FileType(string found, string allowed) =>
        new(StatusCodes.Status415UnsupportedMediaType, "file-type", "The file is of a kind that is not taken here", [Model.Fault.Of("body", found, allowed)]);

    /// <summary>500: the stored bytes are not those that the hash was made of.</summary>
    public static ProblemAnswer Damaged(string hash, string found) =>
        new(StatusCodes.Status500InternalServerError, "damaged", "The stored file is damaged and is not handed out",
            [Model.Fault.Of("hash", found, $"stored bytes with the SHA-256 {hash}")]);

    /// <summary>415: the body's media type is not one of those taken.</summary>
    public static ProblemAnswer MediaType(string? value, string allowed) =>
        new(StatusCodes.Status415UnsupportedMediaType, "media-type", "The body is of a kind that is not taken here", [Model.Fault.Of("Content-Type", value, allowed)]);

    /// <summary>422: the key has been used for another command.</summary>
    public static ProblemAnswer KeyReused(string key) =>
        new(StatusCodes.Status422UnprocessableEntity, "key-reused", "The key has been used for another command",
            [Model.Fault.Of("Idempotency-Key", key, "a key that was not used before, or the same body as then")]);

    /// <summary>422: no plan keeps every limit and side condition; never called infeasible unless that is proved.</summary>
    public static ProblemAnswer NoPlan(bool proved, IReadOnlyList<Fault> faults, string detail) =>
        new(StatusCodes.Status422UnprocessableEntity, proved ? "infeasible" : "no-plan-found",
            proved ? "No plan keeps every limit and side condition" : "No plan was found that keeps every limit and side condition", faults) { Detail = detail };

    /// <summary>429: as many runs are in line and under way as there is room for.</summary>
    public static ProblemAnswer Busy(IReadOnlyList<Fault> faults) =>
        new(StatusCodes.Status429TooManyRequests, "busy", "There is no room for another run now", faults) { RetryAfterSeconds = 30 };

    /// <summary>429: one caller asks for more than is due to one.</summary>
    /// <param name="what">What there is too much of.</param>
    /// <param name="allowed">How much is allowed.</param>
    /// <param name="wait">After how long there is room again.</param>
    public static ProblemAnswer TooMany(string what, string allowed, TimeSpan wait) =>
        new(StatusCodes.Status429TooManyRequests, "too-many", "That is more than one caller may ask for", [Model.Fault.Of(what, "more than is allowed", allowed)])
        {
            RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        };

    /// <summary>428: a change must name the version it rests on.</summary>
    public static ProblemAnswer NoPrecondition() =>
        new(StatusCodes.Status428PreconditionRequired, "no-precondition", "A change must name the version it rests on",
            [Model.Fault.Of("If-Match", null, "the ETag of what is changed, as \"3\", or *")]);

    /// <summary>429: one solver runs at a time.</summary>
    /// <param name="seconds">After how long it is over at the latest.</param>
    public static ProblemAnswer SolverBusy(int seconds) =>
        new(StatusCodes.Status429TooManyRequests, "busy", "Another solver is running; one runs at a time", []) { RetryAfterSeconds = seconds };

    /// <summary>502: the solver in a process of its own gave no answer.</summary>
    public static ProblemAnswer SolverFailed(SolverFailure failure) =>
        new(StatusCodes.Status502BadGateway, "solver", "The solver gave no answer", [])
        {
            Detail = failure.Kind switch
            {
                SolverFailureKind.NotStarted => $"It could not be started: {failure.Detail}.",
                SolverFailureKind.TimedOut => $"It gave {failure.Detail}.",
                SolverFailureKind.Exited => $"It ended {failure.Detail}.",
                SolverFailureKind.Killed => $"It was killed {failure.Detail}.",
                SolverFailureKind.TooMuchOutput => $"It wrote {failure.Detail}.",
                _ => $"It wrote something else: {failure.Detail}",
            },
        };

    /// <summary>503: the silo does not answer.</summary>
    public static ProblemAnswer NotReady(string detail) =>
        new(StatusCodes.Status503ServiceUnavailable, "not-ready", "The service cannot answer now", []) { Detail = detail, RetryAfterSeconds = 2 };

    /// <summary>503: a picture cannot be drawn, since a font or a letter of it is missing.</summary>
    public static ProblemAnswer NoPicture(MissingGlyphException missing) =>
        new(StatusCodes.Status503ServiceUnavailable, "no-font", "The pictures of the document cannot be drawn here",
            [Model.Fault.Of("font", missing.Font, $"a font with every letter of the document, as the Debian package {MissingGlyphException.Package} brings one")])
        {
            Detail = missing.Message,
        };

    /// <summary>A refusal that has a status and nothing else yet: unknown routes, wrong methods, bodies too large.</summary>
    public static ProblemAnswer Status(int status, HttpRequest request) => status switch
    {
        StatusCodes.Status401Unauthorized => new(status, "not-signed-in", "The caller is not known",
            [Model.Fault.Of("Authorization", request.Headers.ContainsKey("Authorization") ? "a token that does not hold" : null, "a valid token, as Bearer …, or the cookie of somebody who has signed in")]),
        StatusCodes.Status403Forbidden => Denied(Model.Fault.Of("permission", null, Needed(request.HttpContext))),
        StatusCodes.Status404NotFound => NotFound("path", request.Path.Value, "a path of /openapi/v1.json"),
        StatusCodes.Status405MethodNotAllowed => new(status, "method", "The path does not take this method",
            [Model.Fault.Of("method", request.Method, Allowed(request.HttpContext.Response))]),
        StatusCodes.Status408RequestTimeout => new(status, "too-slow", "The request took too long to arrive", [Model.Fault.Of("body", null, "a body that keeps arriving")]),
        StatusCodes.Status413PayloadTooLarge => new(status, "too-large", "The body is too large",
            [Model.Fault.Of("body", request.ContentLength is { } length ? $"{length} bytes" : "too many bytes", $"at most {Requests.BodyLimits.Of(request.HttpContext)} bytes")]),
        StatusCodes.Status415UnsupportedMediaType => MediaType(request.ContentType, "application/json; charset=utf-8"),
        StatusCodes.Status504GatewayTimeout => new(status, "timeout", "The answer took too long", []) { RetryAfterSeconds = 10 },
        >= 500 => new(status, "failure", "Something went wrong here", []),
        _ => new(status, "refused", "The request was refused", [Model.Fault.Of("request", $"{request.Method} {request.Path}", "a request of /openapi/v1.json")]),
    };

    private static string Needed(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetOrderedMetadata<PermissionRequirement>() is { Count: > 0 } needed
            ? $"a role with the permission {string.Join(", and one with ", needed.Select(requirement => string.Join(" or ", requirement.AnyOf)))}"
            : "nobody";

    private static string Allowed(HttpResponse response) =>
        response.Headers.Allow.Count > 0 ? "one of " + string.Join(", ", response.Headers.Allow.ToArray()) : "another method";
}
