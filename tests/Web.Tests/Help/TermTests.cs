using Bunit;
using ModelWard.Planner.Web.Help;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Help;

public sealed class TermTests : BunitContext
{
    [Fact]
    public void All_Terms_HaveKeysOfTheirOwn() => Term.All.Select(term => term.Key).ShouldBeUnique();

    [Theory]
    [InlineData(Language.Vietnamese, "Giải thích: Phường-năm")]
    [InlineData(Language.English, "What is: Ward-years")]
    public void Mark_OfATerm_OpensItsMeaning(Language language, string label)
    {
        var help = Render<TermHelp>(parameters => parameters.Add(mark => mark.Term, Term.WardYears).Add(mark => mark.In, "x").Add(mark => mark.Texts, Texts.In(language)));
        var mark = help.Find("button");
        mark.GetAttribute("aria-label").ShouldBe(label);
        var meaning = help.Find($"#{mark.GetAttribute("popovertarget")}");
        meaning.HasAttribute("popover").ShouldBeTrue();
        meaning.TextContent.ShouldContain(Texts.In(language)[Term.WardYears.Means]);
    }

    [Fact]
    public void Glossary_ListsEveryTerm() =>
        Render<GlossaryCard>(parameters => parameters.Add(card => card.Texts, Texts.In(Language.English))).FindAll("dt").Count.ShouldBe(Term.All.Length);
}
