namespace ModelWard.Screenshots;

/// <summary>How a reader looks at a page.</summary>
/// <param name="Language">vi or en.</param>
/// <param name="Theme">light or dark.</param>
/// <param name="Width">Width of the window, px.</param>
internal sealed record Look(string Language, string Theme, int Width)
{
    /// <summary>Both languages, both themes, a desk and a phone.</summary>
    public static IEnumerable<Look> All =>
        from language in (string[])["vi", "en"]
        from theme in (string[])["light", "dark"]
        from width in (int[])[1440, 390]
        select new Look(language, theme, width);

    /// <summary>As the user guides show pages: one for each language.</summary>
    public static IEnumerable<Look> Guide => [new("vi", "light", 1440), new("en", "light", 1440)];

    /// <inheritdoc />
    public override string ToString() => $"{Language}-{Theme}-{Width}";
}
