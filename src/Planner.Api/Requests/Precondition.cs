using System.Globalization;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Requests;

/// <summary>
/// The version that a change rests on, from If-Match. A missing or malformed one is not refused at once but sent as a version that
/// never matches: a repeat of a command gets its first answer before If-Match counts, and only then is it refused.
/// </summary>
/// <param name="Version">The version; null is any.</param>
/// <param name="Refusal">The refusal that a stale answer stands for; null when If-Match was well-formed.</param>
/// <param name="Given">The header as given.</param>
internal sealed record Precondition(long? Version, ProblemAnswer? Refusal, string Given)
{
    private const long Never = -1;

    /// <summary>Reads If-Match.</summary>
    public static Precondition Of(HttpRequest request)
    {
        var values = request.Headers.IfMatch;
        var text = values.ToString();
        if (text.Length == 0) return new Precondition(Never, Refuse.NoPrecondition(), text);
        if (values.Count == 1 && text == "*") return new Precondition(null, null, text);
        if (values.Count == 1 && text.Length > 2 && text[0] == '"' && text[^1] == '"'
            && long.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, null, out var version)) return new Precondition(version, null, text);
        return new Precondition(Never, Refuse.Fault("If-Match", text, "one ETag as \"3\", or *"), text);
    }

    /// <summary>The refusal of a change that rests on another version than the present one.</summary>
    public ProblemAnswer Stale(long current) => Refusal ?? Refuse.Stale(Given, current);
}
