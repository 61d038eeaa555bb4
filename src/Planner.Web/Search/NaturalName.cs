using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ModelWard.Planner.Web.Search;

/// <summary>
/// The place of a name in a list: numbers by value (Phường 2 before Phường 10), letters in the order of the Vietnamese
/// alphabet (d before đ, o before ô before ơ), tones only between names that are otherwise equal.
/// </summary>
internal sealed class NaturalName : IComparable<NaturalName>
{
    private const int DigitWeight = 1;
    private static readonly FrozenDictionary<char, (int Letter, int Tone)> Weights = LetterWeights();

    private readonly ImmutableArray<long> _letters;
    private readonly ImmutableArray<int> _tones;
    private readonly string _name;

    private NaturalName(string name, ImmutableArray<long> letters, ImmutableArray<int> tones) =>
        (_name, _letters, _tones) = (name, letters, tones);

    /// <summary>The place of a name. Numbers of more than 18 digits are compared by their first 18.</summary>
    public static NaturalName Of(string name)
    {
        var letters = ImmutableArray.CreateBuilder<long>(name.Length);
        var tones = ImmutableArray.CreateBuilder<int>(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i]))
            {
                var end = i;
                while (end < name.Length && char.IsAsciiDigit(name[end])) end++;
                letters.Add(DigitWeight);
                letters.Add(long.Parse(name.AsSpan(i, Math.Min(18, end - i))));
                i = end - 1;
                continue;
            }
            var (letter, tone) = Weight(char.ToLowerInvariant(name[i]));
            letters.Add(letter);
            tones.Add(tone);
        }
        return new NaturalName(name, letters.ToImmutable(), tones.ToImmutable());
    }

    /// <inheritdoc />
    public int CompareTo(NaturalName? other)
    {
        if (other is null) return 1;
        var order = _letters.AsSpan().SequenceCompareTo(other._letters.AsSpan());
        if (order == 0) order = _tones.AsSpan().SequenceCompareTo(other._tones.AsSpan());
        return order == 0 ? string.CompareOrdinal(_name, other._name) : order;
    }

    /// <summary>The places of names among each other: equal names have equal places, counted from 0.</summary>
    public static IReadOnlyDictionary<string, int> Places(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(Of).Select((name, place) => (name, place))
            .ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    private static (int Letter, int Tone) Weight(char letter) =>
        Weights.TryGetValue(letter, out var weight) ? weight : char.IsWhiteSpace(letter) ? (0, 0) : (letter * 8, 0);

    private static FrozenDictionary<char, (int, int)> LetterWeights()
    {
        var weights = new Dictionary<char, (int, int)>();
        var rank = 0;
        foreach (var (letter, tones) in VietnameseLetters.Families.Select(family => (family.Base, family.Letters)))
        {
            rank = weights.ContainsKey(letter) ? rank + 1 : 0;
            for (var tone = 0; tone < tones.Length; tone++) weights[tones[tone]] = (letter * 8 + rank, tone);
        }
        return weights.ToFrozenDictionary();
    }
}
