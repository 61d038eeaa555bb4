using System.Text.RegularExpressions;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Web.Tests.WardMap;

/// <summary>The colors of page.css: what is written must be readable on what it is written on, in light and in dark.</summary>
public partial class TokenContrastTests
{
    private static readonly Dictionary<string, (Color Light, Color Dark)> Tokens =
        Token().Matches(File.ReadAllText(RepositoryFiles.Path("src", "Planner.Web", "wwwroot", "page.css")))
            .ToDictionary(match => match.Groups[1].Value, match => (Color.Parse(match.Groups[2].Value), Color.Parse(match.Groups[3].Value)));

    [Theory]
    [InlineData("ink", "page", 7)]
    [InlineData("ink", "card", 7)]
    [InlineData("ink", "accent-soft", 7)]
    [InlineData("ink", "bad-soft", 7)]
    [InlineData("ink", "tile-none", 7)]
    [InlineData("mute", "page", 4.5)]
    [InlineData("mute", "card", 4.5)]
    [InlineData("accent", "card", 4.5)]
    [InlineData("accent", "accent-soft", 4.5)]
    [InlineData("target", "card", 4.5)]
    [InlineData("bad", "card", 4.5)]
    [InlineData("bad", "bad-soft", 4.5)]
    [InlineData("card", "bad", 4.5)]
    [InlineData("good", "card", 4.5)]
    [InlineData("warn-ink", "warn-soft", 4.5)]
    [InlineData("mute", "warn-soft", 4.5)]
    [InlineData("page", "ink", 7)]
    public void Text_OnItsGround_IsReadable(string text, string ground, double least)
    {
        Color.Contrast(Tokens[text].Light, Tokens[ground].Light).ShouldBeGreaterThanOrEqualTo(least, "light");
        Color.Contrast(Tokens[text].Dark, Tokens[ground].Dark).ShouldBeGreaterThanOrEqualTo(least, "dark");
    }

    [Theory]
    [InlineData("spend-capital", "card")]
    [InlineData("accent", "card")]
    [InlineData("target", "card")]
    [InlineData("accent", "fan-half")]
    [InlineData("ink", "fan-half")]
    public void Marks_OnTheirGround_StandOut(string mark, string ground)
    {
        Color.Contrast(Tokens[mark].Light, Tokens[ground].Light).ShouldBeGreaterThanOrEqualTo(3, "light");
        Color.Contrast(Tokens[mark].Dark, Tokens[ground].Dark).ShouldBeGreaterThanOrEqualTo(3, "dark");
    }

    [Theory]
    [InlineData(Sight.Full)]
    [InlineData(Sight.Protanopia)]
    [InlineData(Sight.Deuteranopia)]
    [InlineData(Sight.Tritanopia)]
    public void SpendColors_SideBySide_DifferInEverySight(Sight sight)
    {
        ColorSight.Distance(Tokens["spend-capital"].Light, Tokens["spend-upkeep"].Light, sight).ShouldBeGreaterThan(15);
        ColorSight.Distance(Tokens["spend-capital"].Dark, Tokens["spend-upkeep"].Dark, sight).ShouldBeGreaterThan(15);
    }

    /// <summary>Options bear their letters; their colors differ for every reader all the same.</summary>
    [Theory]
    [InlineData(Sight.Full, 18)]
    [InlineData(Sight.Protanopia, 14)]
    [InlineData(Sight.Deuteranopia, 14)]
    [InlineData(Sight.Tritanopia, 14)]
    public void OptionColors_SideBySide_DifferInEverySight(Sight sight, double least)
    {
        string[] options = ["option-a", "option-b", "option-c", "option-d", "option-e", "option-f"];
        foreach (var one in options)
        {
            Color.Contrast(Tokens[one].Light, Tokens["card"].Light).ShouldBeGreaterThanOrEqualTo(4.5, one);
            Color.Contrast(Tokens[one].Dark, Tokens["card"].Dark).ShouldBeGreaterThanOrEqualTo(4.5, one);
            foreach (var other in options.Where(other => string.CompareOrdinal(one, other) < 0))
            {
                ColorSight.Distance(Tokens[one].Light, Tokens[other].Light, sight).ShouldBeGreaterThan(least, $"{one} {other} light");
                ColorSight.Distance(Tokens[one].Dark, Tokens[other].Dark, sight).ShouldBeGreaterThan(least, $"{one} {other} dark");
            }
        }
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Token();
}
