using System.Collections.Frozen;
using System.Text;

namespace ModelWard.Planner.Web.Search;

/// <summary>
/// Text without case and marks, so that "tan binh" finds "Tân Bình" and d finds đ. Own table: the runtime carries no
/// Unicode decomposition. Letters written as base plus combining marks fold alike.
/// </summary>
public static class FoldedText
{
    private static readonly FrozenDictionary<char, char> Base = BaseLetters();

    /// <summary>The text in small letters without marks; runs of white space become one blank.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is >= '\u0300' and <= '\u036f') continue;
            var plain = char.ToLowerInvariant(letter);
            if (Base.TryGetValue(plain, out var bare)) plain = bare;
            if (!char.IsWhiteSpace(plain)) folded.Append(plain);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    private static FrozenDictionary<char, char> BaseLetters()
    {
        var letters = new Dictionary<char, char>();
        foreach (var family in VietnameseLetters.Families)
            foreach (var letter in family.Letters)
                letters[letter] = family.Base;
        return letters.ToFrozenDictionary();
    }
}
