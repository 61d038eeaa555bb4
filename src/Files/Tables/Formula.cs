namespace ModelWard.Files.Tables;

/// <summary>
/// Keeps spreadsheets from running text as a formula: a text in a CSV file that begins with = + - @ tab or CR gets an apostrophe in
/// front. One that has apostrophes there already gets one more, so that taking one off always gives back what was there.
/// </summary>
public static class Formula
{
    /// <summary>The text as it is written to a CSV file.</summary>
    public static string Defuse(string text) => LooksLikeOne(text) ? "'" + text : text;

    /// <summary>The text that <see cref="Defuse"/> was given.</summary>
    public static string Restore(string text) => text.StartsWith('\'') && LooksLikeOne(text) ? text[1..] : text;

    private static bool LooksLikeOne(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return !start.IsEmpty && start[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }
}
