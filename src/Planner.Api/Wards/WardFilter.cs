using System.Globalization;
using System.Text;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>Which wards of a list are asked for.</summary>
/// <param name="District">Code of the district; null for all.</param>
/// <param name="Stage">Stage; null for all.</param>
/// <param name="Text">Part of the code, of a name or of the district's name, without regard to case and marks (d finds đ); null for all.</param>
internal sealed record WardFilter(string? District, Stage? Stage, string? Text)
{
    /// <summary>The wards that are asked for, in order of their codes.</summary>
    public IEnumerable<Ward> Of(Snapshot snapshot)
    {
        var taken = snapshot.Wards.Where(ward => (District is null || ward.District == District) && (Stage is null || ward.Stage == Stage));
        if (Text is null) return taken;
        var plain = Plain(Text);
        var districts = snapshot.Programme.Districts.Where(district => Holds(district.Names)).Select(district => district.Code).ToHashSet();
        return taken.Where(ward => districts.Contains(ward.District) || Plain(ward.Code).Contains(plain, StringComparison.Ordinal) || Holds(ward.Names));

        bool Holds(Names names) =>
            Plain(names.Vi).Contains(plain, StringComparison.Ordinal) || Plain(names.En).Contains(plain, StringComparison.Ordinal);
    }

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
