using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;
using ModelWard.Documents.Words;
using ModelWard.Documents.Workbooks;
using ModelWard.Model;

namespace ModelWard.Documents.Tests.Words;

public sealed class DecisionWordsTests
{
    private static readonly PlanReport Draft = Reports.Sample("baseline").WithSources();

    [Theory]
    [InlineData(DocumentLanguage.Vietnamese, "chưa tách bạch", "Quyết định số 345/QĐ-UBND ngày 02/03/2026", "Ban hành ngày 04/05/2026 bởi Bình, hồ sơ quyết định hcmc-3.", "hồ sơ quyết định hcmc-3 · chưa tách bạch")]
    [InlineData(DocumentLanguage.English, "not separated", "No. 345/QĐ-UBND of 2026-03-02", "Adopted on 2026-05-04 by Bình, decision record hcmc-3.", "decision hcmc-3 · not separated")]
    public void Documents_OfAnAdoptedPlan_NameDecisionApprovalsAndSeparation(DocumentLanguage language, string separation, string approval, string adopted, string foot)
    {
        var report = Draft.Handled(ScenarioStage.Adopted);
        var annex = Reports.Written(stream => AnnexDocument.Write(stream, report, language, default));
        var paper = Reports.Written(stream => PaperDocument.Write(stream, new PaperOptions([report], null), language, default));
        var workbook = Reports.Written(stream => AnnexWorkbook.Write(stream, report, language, default));

        Office.FaultsOfDocument(annex).ShouldBeEmpty();
        Office.FaultsOfDocument(paper).ShouldBeEmpty();
        Office.FaultsOfWorkbook(workbook).ShouldBeEmpty();
        foreach (var text in (string[])[string.Join('\n', Office.Lines(annex)), string.Join('\n', Office.Lines(paper))])
            foreach (var said in (string[])[separation, approval, adopted, Decided.Proposal, report.Outcome.Fingerprint!]) text.ShouldContain(said);
        string.Join('\n', Office.Lines(annex)).ShouldContain(Decided.Record);
        Office.Read(annex, main => main.FooterParts.First().Footer!.InnerText).ShouldContain(foot);
        Office.Read(annex, main => main.Document!.InnerText).ShouldNotContain(language == DocumentLanguage.English ? "[title, number" : "[tên, số, ngày");
        var lines = Provenance.Lines(report, Wording.Of(language)).Select(line => line.Value).ToList();
        foreach (var said in (string[])[separation, "hcmc-3", Decided.Record, Decided.Proposal]) lines.ShouldContain(said);
    }

    [Fact]
    public void Documents_OfAPlanDecidedByOthers_SayThatTheyAreSeparated()
    {
        var lines = Provenance.Lines(Draft.Handled(ScenarioStage.Adopted, separated: true), Wording.Of(DocumentLanguage.English)).ToDictionary();

        lines["Author and deciders"].ShouldBe("separated");
        Provenance.Line(Draft.Handled(ScenarioStage.Adopted, separated: true), Wording.Of(DocumentLanguage.English)).ShouldNotContain("separated");
    }

    [Fact]
    public void Documents_OfASubmittedPlan_SayNothingOfDecidersAndLeaveTheBasisOpen()
    {
        var report = Draft.Handled(ScenarioStage.Submitted);
        var text = Office.Read(Reports.Written(stream => AnnexDocument.Write(stream, report, DocumentLanguage.Vietnamese, default)), main => main.Document!.InnerText);

        text.ShouldContain("đã trình, chờ xem xét");
        text.ShouldContain(Decided.Proposal);
        text.ShouldContain("[tên, số, ngày");
        text.ShouldNotContain("tách bạch");
    }

    [Fact]
    public void Documents_OfADraft_SayNothingOfADecision()
    {
        DecisionWords.Sentences(Draft, Wording.Of(DocumentLanguage.English)).ShouldBeNull();
        DecisionWords.Lines(Draft, Wording.Of(DocumentLanguage.English)).ShouldBeEmpty();
    }

    [Fact]
    public void Sources_OfAProposalWithoutAny_AreSaidToBeTodays()
    {
        var report = Draft.Handled(ScenarioStage.Adopted);
        var old = report with { Decision = report.Decision! with { SourcesSealed = false } };

        DecisionWords.Sources(old, Wording.Of(DocumentLanguage.Vietnamese))!.ShouldStartWith("thiết lập bản 1 của hôm nay");
        DecisionWords.Sources(report, Wording.Of(DocumentLanguage.English)).ShouldBe("settings version 1, sealed with the proposal");
        Office.Read(Reports.Written(stream => AnnexDocument.Write(stream, old, DocumentLanguage.English, default)), main => main.Document!.InnerText).ShouldContain("today's settings, version 1");
    }
}
