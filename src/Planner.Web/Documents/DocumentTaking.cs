namespace ModelWard.Planner.Web.Documents;

/// <summary>How the taking of a document came out, as the script tells it.</summary>
/// <param name="Done">Whether the file is the reader's.</param>
/// <param name="Stopped">Whether the reader called it off.</param>
/// <param name="Problem">What the server says is wrong; null where it said nothing.</param>
public sealed record DocumentTaking(bool Done, bool Stopped, string? Problem);
