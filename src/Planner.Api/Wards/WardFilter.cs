using System.Globalization;
using System.Text;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>Which wards of a list are asked for.</summary>
/// <param name="District">Code of the district; null for all.</param>
/// <param name="Stage">Stage; null for all.</param>
/// <param name="Text">Part of the code or of a name, without regard to case and marks (d finds đ); null for all.</param>
internal sealed record WardFilter(string? District, Stage? Stage, string? Text)
{
    private readonly string? _plain = Text is null ? null : Plain(Text);

    /// <summary>Whether the ward is asked for.</summary>
    public bool Takes(Ward ward) =>
        (District is null || ward.District == District)
        && (Stage is null || ward.Stage == Stage)
        && (_plain is null || Holds(ward.Code) || Holds(ward.Names.Vi) || Holds(ward.Names.En));

    private bool Holds(string text) => Plain(text).Contains(_plain!, StringComparison.Ordinal);

    /// <summary>The text in lower case without marks.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        return plain.ToString().Trim();
    }
}
