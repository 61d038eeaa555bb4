namespace ModelWard.Planner.Web.Words;

/// <summary>A language of the screen.</summary>
public enum Language
{
    /// <summary>Vietnamese, the first and the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

/// <summary>The codes under which languages are named in cookies, addresses and <c>&lt;html lang&gt;</c>.</summary>
public static class LanguageCode
{
    /// <summary>The code of a language: vi or en.</summary>
    public static string Of(Language language) => language == Language.English ? "en" : "vi";

    /// <summary>The language with that code; null when there is none.</summary>
    public static Language? Parse(string? code) => code switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The language that a reader can switch to.</summary>
    public static Language Other(Language language) =>
        language == Language.English ? Language.Vietnamese : Language.English;
}
