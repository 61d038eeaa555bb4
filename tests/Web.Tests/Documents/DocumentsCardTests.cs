using Bunit;
using Microsoft.AspNetCore.Components;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Documents;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Documents;

public sealed class DocumentsCardTests : PageContext
{
    private static readonly DocumentSubject Baseline = new("baseline", "Baseline", ["plus18", "front-loaded"]);

    private readonly BunitJSModuleInterop _script;

    public DocumentsCardTests() => _script = JSInterop.SetupModule(invocation => invocation.Identifier == "import" && ((string)invocation.Arguments[0]!).Contains("documents.js", StringComparison.Ordinal));

    [Fact]
    public void Card_NotConnected_LinksEveryDocumentInTheLanguageOfTheScreen()
    {
        Card(live: false, Language.English).FindAll("a.button").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "api/v1/scenarios/baseline/annex.docx?lang=en", "api/v1/scenarios/baseline/annex.xlsx?lang=en", "api/v1/scenarios/baseline/annex.csv?lang=en",
            "api/v1/scenarios/baseline/paper.docx?lang=en&with=plus18,front-loaded",
        ]);
        Card(live: false).Find("a.button").GetAttribute("href").ShouldBe("api/v1/scenarios/baseline/annex.docx?lang=vi");
    }

    [Fact]
    public void Card_DocumentPressed_ShowsProgressUntilTheFileIsThere()
    {
        var taking = _script.Setup<DocumentTaking?>("take", _ => true);
        _script.SetupVoid("stop").SetVoidResult();
        var card = Card();

        card.FindAll("button")[0].Click();
        card.WaitForAssertion(() => card.Find("progress").GetAttribute("aria-label").ShouldBe("Tải phụ lục (DOCX): đang lập tài liệu…"));
        card.FindAll(".document-row button").ShouldAllBe(button => button.HasAttribute("disabled"));
        card.Find(".document-progress button").Click();
        taking.SetResult(new DocumentTaking(true, false, null));
        card.WaitForAssertion(() => card.Find(".document-says").TextContent.ShouldBe("Tải phụ lục (DOCX): đã tải về."));
        card.FindAll("progress").ShouldBeEmpty();
        _script.Invocations["take"].Single().Arguments[0].ShouldBe("api/v1/scenarios/baseline/annex.docx?lang=vi");
        _script.VerifyInvoke("stop");
    }

    [Theory]
    [InlineData(false, true, null, "[role=status]", "Tải phụ lục (DOCX): đã dừng.")]
    [InlineData(false, false, "The font X has no glyph.", "[role=alert]", "Tải phụ lục (DOCX): không lập được. The font X has no glyph.")]
    [InlineData(false, false, null, "[role=alert]", "Tải phụ lục (DOCX): chưa tải được. Kiểm tra kết nối rồi thử lại.")]
    public void Card_DocumentThatDoesNotCome_SaysWhy(bool done, bool stopped, string? problem, string where, string says)
    {
        _script.Setup<DocumentTaking?>("take", _ => true).SetResult(new DocumentTaking(done, stopped, problem));
        var card = Card();

        card.FindAll("button")[0].Click();
        card.WaitForAssertion(() => card.Find(where).TextContent.ShouldBe(says));
    }

    [Fact]
    public void Card_OfUnsavedChanges_OffersNothingAndSaysWhy()
    {
        var card = Render<DocumentsCard>(parameters => parameters.Add(one => one.Subjects, [Baseline]).Add(one => one.Unsaved, true).Add(one => one.Live, true).Add(one => one.Texts, Texts.In(Language.Vietnamese)));

        card.FindAll("button, a").ShouldBeEmpty();
        card.Find(".notice").TextContent.ShouldContain("Hãy lưu các thay đổi");
    }

    [Fact]
    public void Card_OfAViewer_OffersWhatRestsOnNoFutures()
    {
        var viewer = new Reader(Principal.Of("An", ["viewer"], null, null));
        var card = Render<CascadingValue<Reader>>(parameters => parameters.Add(value => value.Value, viewer).AddChildContent<DocumentsCard>(
            inner => inner.Add(one => one.Subjects, [Baseline]).Add(one => one.Live, false).Add(one => one.Texts, Texts.In(Language.English))));

        card.FindAll("a.button").Select(link => link.TextContent).ShouldBe(["Download the workbook (XLSX)", "Download the list of wards (CSV)"]);
    }

    private IRenderedComponent<DocumentsCard> Card(bool live = true, Language language = Language.Vietnamese) => Render<DocumentsCard>(parameters => parameters
        .Add(card => card.Subjects, [Baseline]).Add(card => card.Live, live).Add(card => card.Texts, Texts.In(language)));
}
