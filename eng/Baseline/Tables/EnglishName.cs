namespace ModelWard.Baseline.Tables;

/// <summary>English names of wards and districts, letters without marks.</summary>
internal static class EnglishName
{
    // String.Normalize decomposes nothing where globalization is invariant, so the letters are listed.
    private static readonly (char Plain, string Marked)[] Letters =
    [
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"),
        ('e', "èéẻẽẹêềếểễệ"),
        ('i', "ìíỉĩị"),
        ('o', "òóỏõọôồốổỗộơờớởỡợ"),
        ('u', "ùúủũụưừứửữự"),
        ('y', "ỳýỷỹỵ"),
        ('d', "đ"),
    ];

    private static readonly Dictionary<char, char> Plain = Letters
        .SelectMany(row => row.Marked.SelectMany(letter => new[]
        {
            KeyValuePair.Create(letter, row.Plain),
            KeyValuePair.Create(char.ToUpperInvariant(letter), char.ToUpperInvariant(row.Plain)),
        }))
        .ToDictionary();

    /// <summary>"Phường 4" → "Ward 4", "Phường Tân Định" → "Tan Dinh Ward", "Xã Bình Hưng" → "Binh Hung Commune".</summary>
    public static string OfWard(string nameVi) => Of(nameVi, ("Phường ", "Ward"), ("Xã ", "Commune"));

    /// <summary>"Quận 1" → "District 1", "Quận Gò Vấp" → "Go Vap District", "Thành phố Thủ Đức" → "Thu Duc City".</summary>
    public static string OfDistrict(string nameVi) => Of(nameVi, ("Quận ", "District"), ("Thành phố ", "City"));

    private static string Of(string nameVi, params ReadOnlySpan<(string Prefix, string English)> forms)
    {
        foreach (var (prefix, english) in forms)
        {
            if (!nameVi.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var own = nameVi[prefix.Length..];
            return own.All(char.IsAsciiDigit) ? $"{english} {own}" : $"{WithoutMarks(own)} {english}";
        }

        throw new InvalidDataException($"The name \"{nameVi}\" has no known form.");
    }

    private static string WithoutMarks(string text) => string.Concat(text.Select(letter => Plain.GetValueOrDefault(letter, letter)));
}
