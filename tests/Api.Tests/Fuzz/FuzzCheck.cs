using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>What holds for every answer, whatever was asked.</summary>
internal static class FuzzCheck
{
    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static string? Of(string method, Reply reply)
    {
        var status = (int)reply.Status;
        if (status >= 500) return $"{status}";
        // The server itself refuses lines and headers that are too long, before anybody is asked; there is no body then.
        if (status < 400 || method == "HEAD" || status is 414 or 431) return Success(reply);
        if (reply.MediaType != "application/problem+json") return $"{status} with {reply.MediaType ?? "no body"}";
        try
        {
            return Problem(reply.Json, status);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return $"{status} with a malformed problem: {malformed.Message}";
        }
    }

    private static string? Success(Reply reply)
    {
        if (reply.MediaType != "application/json" || reply.Bytes.Length == 0) return null;
        try
        {
            using var document = JsonDocument.Parse(reply.Bytes);
            return null;
        }
        catch (JsonException malformed)
        {
            return $"{(int)reply.Status} with JSON that is none: {malformed.Message}";
        }
    }

    private static string? Problem(JsonElement problem, int status)
    {
        if (problem.GetProperty("status").GetInt32() != status) return $"{status} with another status in the problem";
        if (problem.GetProperty("type").GetString()?.StartsWith("urn:modelward:problem:", StringComparison.Ordinal) != true) return $"{status} without a type";
        if (string.IsNullOrEmpty(problem.GetProperty("title").GetString())) return $"{status} without a title";
        var errors = problem.GetProperty("errors").EnumerateArray().ToList();
        if (errors.Any(error => string.IsNullOrEmpty(error.GetProperty("path").GetString()) || string.IsNullOrEmpty(error.GetProperty("allowed").GetString())))
            return $"{status} with an error that names no field or nothing allowed";
        var hasDetail = problem.TryGetProperty("detail", out var detail) && !string.IsNullOrEmpty(detail.GetString());
        return errors.Count > 0 || hasDetail || status == 429 ? null : $"{status} that says nothing";
    }
}
