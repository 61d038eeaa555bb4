using System.Text;
using ModelWard.Planner.Web.Search;

namespace ModelWard.Planner.Web.Charts;

/// <summary>Names of files, which every system can keep.</summary>
public static class FileName
{
    /// <summary>A title without marks, in small letters, its words joined by hyphens.</summary>
    public static string Of(string title)
    {
        var name = new StringBuilder();
        foreach (var c in FoldedText.Of(title))
        {
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        return name.ToString().Trim('-');
    }
}
