using ModelWard.Model;

namespace ModelWard.Planner.Api.Requests;

/// <summary>Answers in the model's JSON.</summary>
internal static class Answer
{
    /// <summary>The value as JSON.</summary>
    public static IResult Json<T>(T value, int status = StatusCodes.Status200OK) => Results.Json(value, ModelJson.Options, statusCode: status);

    /// <summary>The value as JSON with its version as ETag.</summary>
    public static IResult Json<T>(HttpResponse response, long version, T value, int status = StatusCodes.Status200OK)
    {
        SetVersion(response, version);
        return Json(value, status);
    }

    /// <summary>Sets the ETag.</summary>
    public static void SetVersion(HttpResponse response, long version) => response.Headers.ETag = $"\"{version}\"";
}
