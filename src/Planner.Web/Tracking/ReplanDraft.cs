using System.Globalization;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>The conditions of a correction as they are typed. Belongs to one circuit.</summary>
public sealed class ReplanDraft(Texts texts)
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    /// <summary>Whether this year is closed with what was recorded.</summary>
    public bool Closed { get; set; }

    /// <summary>Wards promised to start up to this year keep their start; empty is the year in question.</summary>
    public string Through { get; set; } = "";

    /// <summary>Codes of further wards that keep theirs.</summary>
    public string Protected { get; set; } = "";

    /// <summary>Whether those that cannot keep it are released.</summary>
    public bool Release { get; set; }

    /// <summary>What it weighs to move a ward.</summary>
    public string Weight { get; set; } = texts.Number.Rounded(ReplanRequest.UsualWeight, Rate.Places);

    /// <summary>The weight in plain words; null while none can be read or it is too large.</summary>
    public string? WeightWords => texts.Number.Read(Weight) switch
    {
        null or > ReplanRequest.MostWeight => null,
        0 => texts[Phrases.WeightNothing],
        var weight => texts.Say(Phrases.WeightWorth, texts.Number.Rounded(1 / weight.Value)),
    };

    /// <summary>Reads what is typed.</summary>
    /// <param name="today">Today.</param>
    /// <param name="faults">What cannot be read; empty otherwise.</param>
    public ReplanRequest Read(DateOnly today, out IReadOnlyList<Fault> faults)
    {
        var wrong = new List<Fault>();
        int? through = null;
        if (Through.Trim() is { Length: > 0 } typed)
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) through = year;
            else wrong.Add(new Fault("protectThrough", typed, ""));
        }
        if (texts.Number.Read(Weight) is not { } weight)
        {
            wrong.Add(new Fault("weight", Weight, ""));
            weight = ReplanRequest.UsualWeight;
        }
        faults = wrong;
        var codes = Protected.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ReplanRequest(Closed ? today.Year + 1 : null, through, codes.Length == 0 ? null : [.. codes.Distinct(StringComparer.Ordinal)], weight, Release: Release);
    }

    /// <summary>What is wrong with a field, in words; null when nothing is.</summary>
    public string? FaultOf(string field, IEnumerable<Fault> faults)
    {
        var words = faults.Where(fault => ReplanWords.Plain(fault.Path) == field)
            .Select(fault => FieldFault.Of(fault.Path, fault.Value, ReplanWords.Allowed(fault, texts), texts).Text).ToList();
        return words.Count == 0 ? null : string.Join(" ", words);
    }
}
