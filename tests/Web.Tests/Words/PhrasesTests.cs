using System.Reflection;
using System.Text.RegularExpressions;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Words;

public partial class PhrasesTests
{
    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> All =
    [
        .. typeof(Phrases).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Phrase)).Select(field => (field.Name, (Phrase)field.GetValue(null)!)),
    ];

    [Fact]
    public void Phrases_All_ExistInBothLanguages()
    {
        All.Count.ShouldBeGreaterThan(100);
        foreach (var (name, phrase) in All)
        {
            phrase.Vi.ShouldNotBeNullOrWhiteSpace(name);
            phrase.En.ShouldNotBeNullOrWhiteSpace(name);
        }
    }

    [Fact]
    public void Phrases_All_TakeTheSameValuesInBothLanguages()
    {
        foreach (var (name, phrase) in All)
            Places(phrase.En).ShouldBe(Places(phrase.Vi), name);
    }

    [Fact]
    public void Phrases_Translated_AreNotTheOtherLanguage()
    {
        // What both languages write alike: a name in its own language, a place holder, a dash.
        string[] alike = [nameof(Phrases.NoneDash), nameof(Phrases.LevelOfThreshold), nameof(Phrases.PercentUnit), nameof(Phrases.UnitArea)];
        All.Where(item => item.Phrase.Vi == item.Phrase.En).Select(item => item.Name).ShouldBe(alike, ignoreOrder: true);
        // English has no letter with a mark, but for the name of the other language.
        All.Where(item => item.Phrase.En.Any(letter => char.IsLetter(letter) && letter is >= '\u00c0' and <= '\u1ef9') && item.Name != nameof(Phrases.OtherLanguage))
            .ShouldBeEmpty();
    }

    [Fact]
    public void ModelWords_EveryNoun_HasItsWord()
    {
        foreach (var resource in Enum.GetValues<Resource>())
        {
            ModelWords.Tag(resource).ShouldNotBeNull();
            ModelWords.InSentence(resource).ShouldNotBeNull();
        }
        Enum.GetValues<Policy>().Select(ModelWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<Policy>().Length);
        Enum.GetValues<Works>().Select(ModelWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<Works>().Length);
        Enum.GetValues<Stage>().Select(ModelWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<Stage>().Length);
        Enum.GetValues<DifficultyKind>().Select(ModelWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<DifficultyKind>().Length);
        Enum.GetValues<CohortReason>().Select(ModelWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<CohortReason>().Length);
        foreach (var group in City.Catalogue.Criteria.Select(criterion => criterion.Group).Distinct())
            ModelWords.Group(group, Texts.In(Language.Vietnamese)).ShouldNotBe(group);
        Enum.GetValues<Resource>().Select(ModelWords.Tag).Distinct().Count().ShouldBe(Enum.GetValues<Resource>().Length);
    }

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
