using System.Globalization;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Words;

/// <summary>All that the screen says, in one language.</summary>
public sealed class Texts
{
    private Texts(Language language)
    {
        Language = language;
        Number = NumberFormat.Of(language);
    }

    private static readonly Texts Vietnamese = new(Language.Vietnamese);
    private static readonly Texts English = new(Language.English);

    /// <summary>The texts of a language.</summary>
    public static Texts In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How numbers are written in it.</summary>
    public NumberFormat Number { get; }

    /// <summary>A phrase.</summary>
    public string this[Phrase phrase] => Language == Language.English ? phrase.En : phrase.Vi;

    /// <summary>A phrase with its values in place; values are texts already, years and numbers being written differently.</summary>
    public string Say(Phrase phrase, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[phrase], values);

    /// <summary>A name in the language.</summary>
    public string this[Names names] => Language == Language.English ? names.En : names.Vi;

    /// <summary>A number of wards with its noun.</summary>
    public string Wards(long count) =>
        Say(count == 1 ? Phrases.OneWard : Phrases.ManyWards, Number.Whole(count));

    /// <summary>An amount of a resource with its unit; of money in billions or millions.</summary>
    public string Amount(Resource resource, long amount) => resource switch
    {
        Resource.Officers => Say(amount == 1 ? Phrases.OneOfficer : Phrases.OfficersAmount, Number.Whole(amount)),
        Resource.FloorArea => $"{Number.Whole(amount)} m²",
        Resource.Guidance => Say(amount == 1 ? Phrases.OneGuidance : Phrases.GuidanceAmount, Number.Whole(amount)),
        _ => Number.Money(amount),
    };

    /// <summary>Texts in a row, with the language's "and" before the last.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + this[Phrases.And] + items[^1],
    };

    /// <summary>A district's name as short as a map label can be: Q.1 or Gò Vấp, D1 or Go Vap.</summary>
    public string ShortDistrict(Names names) => DistrictLabel.Of(this[names], Language);

    /// <summary>A ward with its district; the district is left out when the register does not know it.</summary>
    public string Place(Ward ward, District? district) =>
        district is null ? this[ward.Names] : $"{this[ward.Names]}, {this[district.Names]}";
}
