namespace ModelWard.Model;

/// <summary>Codes of programmes, districts, wards, criteria, catalogue versions and scenarios.</summary>
public static class Code
{
    /// <summary>The most characters of a code.</summary>
    public const int MostCharacters = 32;

    /// <summary>What a code looks like, in words.</summary>
    public const string Allowed = "1 to 32 characters of A-Z a-z 0-9 - _ . that begin with a letter or digit";

    /// <summary>Whether the text is a code.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MostCharacters }
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
