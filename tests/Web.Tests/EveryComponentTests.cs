using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using ModelWard.Planner.Web;
using ModelWard.Planner.Web.Help;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests;

/// <summary>What holds for every component in both languages. A component that no scene shows fails, so that a new one is looked at, too.</summary>
public sealed partial class EveryComponentTests
{
    private static readonly Lazy<ILookup<Type, Sight>> Seen = new(() => ComponentScenes.All.SelectMany(scene => Look(scene.Key)).ToLookup(sight => sight.Component));

    // The innermost first: a fault is reported of the component that is to blame, not of the page around it.
    private static IEnumerable<Sight> Sights => Seen.Value.SelectMany(sights => sights).OrderBy(sight => sight.English.Markup.Length);

    private static readonly IReadOnlyList<Type> Components =
    [
        .. typeof(Routes).Assembly.GetTypes().Where(type => typeof(ComponentBase).IsAssignableFrom(type) && !type.IsAbstract),
    ];

    [Fact]
    public void Components_All_AreShownInBothLanguages()
    {
        Components.Count.ShouldBeGreaterThan(100);
        Components.Where(component => !Seen.Value[component].Any(sight => sight.Vietnamese.Markup.Length > 0 && sight.English.Markup.Length > 0))
            .Select(component => component.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Components_InBothLanguages_LeaveNoPlaceOrNameUnfilled() =>
        Each((sight, page) => Unfilled().Match(page.Words).Value.ShouldBeEmpty($"{sight}"));

    [Fact]
    public void Components_InEnglish_HaveNoVietnameseLetters()
    {
        foreach (var sight in Sights)
            VietnameseWord().Matches(sight.English.Words).Select(word => word.Value).ShouldBeEmpty($"{sight}");
    }

    [Fact]
    public void Components_ThatAreGivenTexts_SayThemInTheReadersLanguage() =>
        Components.Where(component => component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(property => property.PropertyType == typeof(Texts)))
            .Where(component => Seen.Value[component].All(sight => sight.Vietnamese.Words == sight.English.Words))
            .Select(component => component.Name).ShouldBeEmpty();

    [Fact]
    public void Components_InBothLanguages_WriteNumbersInTheLanguagesWay()
    {
        var numbers = 0;
        foreach (var sight in Sights)
        {
            foreach (var number in sight.Vietnamese.Numbers) VietnameseNumber().IsMatch(number).ShouldBeTrue($"{sight}: {number} in Vietnamese");
            foreach (var number in sight.English.Numbers) EnglishNumber().IsMatch(number).ShouldBeTrue($"{sight}: {number} in English");
            numbers += sight.English.Numbers.Count;
        }
        numbers.ShouldBeGreaterThan(1_000);
    }

    /// <summary>A number that one language writes the other writes, too, with points for commas.</summary>
    [Fact]
    public void Components_InBothLanguages_SayTheSameNumbers()
    {
        foreach (var sight in Sights.Where(sight => !sight.Vietnamese.InOrderOfNames))
        {
            var english = sight.English.Numbers.ToList();
            foreach (var number in sight.Vietnamese.Numbers)
                english.Remove(number.Replace('.', ';').Replace(',', '.').Replace(';', ',')).ShouldBeTrue($"{sight}: in Vietnamese only {number}: {sight.Vietnamese.Lines(number)}");
            english.ShouldBeEmpty($"{sight}: in English only {string.Join("; ", english.Select(sight.English.Lines))}");
        }
    }

    /// <summary>The scenes are played under a culture with commas, which would end a coordinate.</summary>
    [Fact]
    public void Components_InBothLanguages_PlaceDrawingsByNumbersWithPoints()
    {
        Seen.Value[typeof(IslandMap)].ShouldAllBe(sight => Coordinate().Count(sight.Vietnamese.Markup) > 249);
        Each((sight, page) => Coordinate().Matches(page.Markup).Select(match => match.Value).Where(value => NoNumber().IsMatch(value)).ShouldBeEmpty($"{sight}"));
    }

    [Fact]
    public void Terms_All_HaveAMarkOnAPageThatStandsInNoLabel()
    {
        var pages = Seen.Value[typeof(Routes)].ToList();
        Term.All.Where(term => !pages.Any(page => page.English.Markup.Contains($"popovertarget=\"term-{term.Key}-", StringComparison.Ordinal))).Select(term => term.Key).ShouldBeEmpty();
        Each((sight, page) => ButtonInLabel().IsMatch(page.Markup).ShouldBeFalse($"{sight}"));
        foreach (var page in pages)
            Id().Matches(page.English.Markup).Select(id => id.Groups[1].Value).ShouldBeUnique($"{page}");
    }

    private static void Each(Action<Sight, Page> check)
    {
        foreach (var sight in Sights)
        {
            check(sight, sight.Vietnamese);
            check(sight, sight.English);
        }
    }

    private static IEnumerable<Sight> Look(string scene)
    {
        using var culture = new CommaCulture();
        var (vietnamese, english) = (Play(scene, Language.Vietnamese), Play(scene, Language.English));
        vietnamese.Keys.Select(component => component.Name).ShouldBe(english.Keys.Select(component => component.Name), ignoreOrder: true, customMessage: scene);
        return vietnamese.Select(page => new Sight(scene, page.Key, page.Value, english[page.Key]));
    }

    // The first of each kind of component on the page.
    private static Dictionary<Type, Page> Play(string scene, Language language)
    {
        using var stage = new ComponentStage();
        var page = ComponentScenes.All[scene](stage, language);
        // On the page's own thread, so that all is of one moment.
        var found = new Dictionary<Type, Page>();
        page.InvokeAsync(() =>
        {
            foreach (var component in stage.Met.Where(component => component.Assembly == typeof(Routes).Assembly))
                if (First(page, component, language) is { } first) found.TryAdd(Open(component), first);
        }).Ended().GetAwaiter().GetResult();
        return found;
    }

    private static Page? First(IRenderedComponent<IComponent> page, Type component, Language language) =>
        (Page?)typeof(EveryComponentTests).GetMethod(nameof(FirstOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(component).Invoke(null, [page, language]);

    private static Page? FirstOf<T>(IRenderedComponent<IComponent> page, Language language)
        where T : IComponent =>
        (page is IRenderedComponent<T> self ? [self] : page.FindComponents<T>()) is [var first, ..] ? new Page(first.Markup.Trim(), Words(first.Nodes, LanguageCode.Of(language))) : null;

    private static Type Open(Type component) => component.IsGenericType ? component.GetGenericTypeDefinition() : component;

    // Texts and labels, one a line; what is marked as of another language is left out.
    private static string Words(INodeList nodes, string language) => string.Join('\n', nodes.SelectMany(node => node.GetDescendantsAndSelf())
        .Where(node => node.Ancestors<IElement>().Append(node as IElement).All(element => (element?.GetAttribute("lang") ?? language) == language))
        .SelectMany(node => node switch
        {
            IText text => [text.Data.Trim()],
            IElement element => ((string[])["aria-label", "aria-valuetext", "title", "placeholder", "alt"]).Select(name => element.GetAttribute(name) ?? ""),
            _ => [],
        }).Where(text => text.Length > 0));

    [GeneratedRegex(@"<label[^>]*>((?!</label>).)*<button", RegexOptions.Singleline)]
    private static partial Regex ButtonInLabel();

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{\d\}|\w+ \{ |\b(ModelWard|System|Microsoft)\.\w+")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"\S*[À-ÖØ-öø-ỹ]\S*")]
    private static partial Regex VietnameseWord();

    [GeneratedRegex("""\s(style|d|points|viewBox|transform|[xy][12]?|[cdr][xy]|r|width|height|offset)="[^"]*""")]
    private static partial Regex Coordinate();

    [GeneratedRegex(@"\d,\d|NaN|Infinity|∞")]
    private static partial Regex NoNumber();

    // Not within a version or an address, nor a time taken, another each time.
    [GeneratedRegex(@"(?<![\w.,:-])\d+([.,]\d+)+(?![\w:-]|[.,]\d| ms)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})*(,\d*[1-9])?$")]
    private static partial Regex VietnameseNumber();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})*(\.\d*[1-9])?$")]
    private static partial Regex EnglishNumber();

    /// <param name="Markup">As it was rendered.</param>
    /// <param name="Words">Its texts and labels.</param>
    private sealed record Page(string Markup, string Words)
    {
        /// <summary>The numbers with a point or a comma.</summary>
        public IReadOnlyList<string> Numbers { get; } = [.. Number().Matches(Words).Select(number => number.Value)];

        /// <summary>The texts that hold a number.</summary>
        public string Lines(string number) => string.Join(" | ", Words.Split('\n').Where(line => line.Contains(number, StringComparison.Ordinal)));

        /// <summary>Whether it holds a page of the table of wards, which stand in another order in each language.</summary>
        public bool InOrderOfNames { get; } = Markup.Contains("class=\"pages\"", StringComparison.Ordinal);
    }

    private sealed record Sight(string Scene, Type Component, Page Vietnamese, Page English)
    {
        public override string ToString() => $"{Component.Name} in {Scene}";
    }
}
