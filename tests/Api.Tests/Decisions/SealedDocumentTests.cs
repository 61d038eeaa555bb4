using System.IO.Compression;
using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Tracking;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Decisions;

/// <summary>The documents of a scenario that was handed in say what was handed in, for ever, and who decided.</summary>
public sealed class SealedDocumentTests(ApiHost host)
{
    private const string Word = "word/document.xml";

    private static readonly string[] Documents = ["annex.docx", "annex.docx?lang=en", "annex.xlsx", "annex.csv", "paper.docx", "paper.docx?lang=en"];

    [Fact]
    public async Task Documents_OfAnAdoptedScheme_AreTheRecordsWhateverBecomesOfTheWards()
    {
        const string Code = "sealedannex";
        var file = await Adopted(Code);
        var (id, proposal) = (file.Record.Scenario, Proposal.Read(file.Proposal));
        var before = await All(id);

        await Practice(Code);

        var live = (await host.Get($"/scenarios/{id}/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("snapshotVersion").GetInt64();
        live.ShouldNotBe(proposal.Snapshot.Version);
        var after = await All(id);
        for (var i = 0; i < Documents.Length; i++) after[i].ShouldBe(before[i], Documents[i]);
        foreach (var docx in (byte[][])[after[0], after[1], after[4], after[5]])
        {
            Part(docx, Word).ShouldContain(proposal.Results.Outcome.Fingerprint!);
            Part(docx, "docProps/custom.xml").ShouldContain(proposal.Results.Futures.Fingerprint);
        }
        Part(after[0], Word).ShouldContain($"{proposal.Replications}, niêm phong cùng hồ sơ trình");
        Cells(after[2]).ShouldContain(proposal.Results.Outcome.Fingerprint!);
        Cells(after[2]).ShouldContain(proposal.Results.Futures.Fingerprint);
    }

    [Fact]
    public async Task Documents_OfAnAdoptedScheme_NameDecisionApprovalsAndThatNobodyWasSeparated()
    {
        var file = await Adopted("saidannex");
        var all = await All(file.Record.Scenario);

        file.Record.Separated.ShouldBeFalse();
        file.Record.Approvals.Length.ShouldBe(2);
        foreach (var vietnamese in (string[])[Part(all[0], Word), string.Join('\n', Cells(all[2])), Part(all[4], Word)]) Says(vietnamese, "chưa tách bạch", approval => approval.Document.Vi);
        foreach (var english in (string[])[Part(all[1], Word), Part(all[5], Word)]) Says(english, "not separated", approval => approval.Document.En);
        Part(all[0], "word/footer.xml").ShouldContain($"hồ sơ quyết định {file.Record.Id} · chưa tách bạch");
        Part(all[0], Word).ShouldNotContain("[tên, số, ngày của các văn bản làm căn cứ]");
        Part(all[0], Word).ShouldContain(file.Record.Hash);
        var csv = await host.Get($"/scenarios/{file.Record.Scenario}/annex.csv?lang=en");
        csv.Text.ShouldContain("not separated");
        csv.Text.ShouldContain(file.Record.Id);
        var fingerprint = Proposal.Read(file.Proposal).Results.Outcome.Fingerprint!;
        (csv.Headers["X-ModelWard-Fingerprint"], csv.Headers["X-ModelWard-Seed"]).ShouldBe((fingerprint, "0"));
        csv.Headers["Content-Disposition"].ShouldContain(fingerprint[..12]);

        void Says(string text, string separation, Func<Approval, string> document)
        {
            text.ShouldContain(separation);
            text.ShouldContain(file.Record.Id);
            text.ShouldContain(file.Record.Proposal);
            foreach (var approval in file.Record.Approvals) text.ShouldContain(document(approval));
            text.ShouldContain(file.Record.Approvals[0].Number);
        }
    }

    [Fact]
    public async Task Paper_BetweenSubmissionAndApproval_IsOfTheProposalAlsoBesideAnotherOption()
    {
        const string Code = "votedpaper";
        await host.ImportScheme(Code);
        var (id, other) = (await Draft(Code), await Draft(Code));
        (await host.Post($"/scenarios/{id}/submission", $$"""{"replications":100,"options":["{{other}}"]}""", "*")).Expect(HttpStatusCode.OK);
        var paper = $"/scenarios/{id}/paper.docx?with={other}";
        var before = (await host.Get(paper)).Expect(HttpStatusCode.OK).Bytes;

        await Practice(Code);

        (await host.Get(paper)).Expect(HttpStatusCode.OK).Bytes.ShouldBe(before);
        var review = (await host.Get($"/scenarios/{id}/review")).Json.GetProperty("review").GetProperty("submission").GetProperty("proposal");
        Part(before, Word).ShouldContain(review.GetProperty("hash").GetString()!);
        Part(before, Word).ShouldContain("đã trình, chờ xem xét");
        Part(before, Word).ShouldNotContain("tách bạch");
    }

    [Fact]
    public async Task Sources_OfAScheme_AreThoseOfTheDayItWasHandedIn()
    {
        const string Code = "sealedsources";
        var file = await Adopted(Code);
        var before = await All(file.Record.Scenario);
        var settings = (await host.Get($"/programmes/{Code}/settings")).Expect(HttpStatusCode.OK);
        var changed = System.Text.Json.Nodes.JsonNode.Parse(settings.Text)!;
        changed["sources"]!.AsArray().RemoveAt(0);

        (await host.Send(HttpMethod.Put, $"/programmes/{Code}/settings", changed, "*")).Expect(HttpStatusCode.OK);

        (await All(file.Record.Scenario))[0].ShouldBe(before[0]);
        Proposal.Read(file.Proposal).Money!.Sources.ShouldContain(source => source.Code == "city");
        (await host.Post($"/decisions/{file.Record.Id}/replay", "{}", "*")).Expect(HttpStatusCode.OK).Json.GetProperty("identical").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("wards")]
    [InlineData("warnings")]
    [InlineData("visits")]
    public async Task TrackTable_AsCsv_NamesItsFigures(string table)
    {
        var code = "printed" + table;
        await host.AdoptScheme(code);

        var csv = (await host.Get($"/programmes/{code}/track/{table}?format=csv")).Expect(HttpStatusCode.OK);

        var fingerprint = (await host.Get($"/programmes/{code}/track")).Json.GetProperty("track").GetProperty("fingerprint").GetString()!;
        (csv.Headers["X-ModelWard-Fingerprint"], csv.Headers["X-ModelWard-Seed"]).ShouldBe((fingerprint, "0"));
        csv.Headers["Content-Disposition"].ShouldContain(fingerprint[..12]);
    }

    /// <summary>A part of a file of Office Open XML.</summary>
    internal static string Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static List<string> Cells(byte[] workbook) => [.. Workbook.Of(workbook).Values.SelectMany(rows => rows).SelectMany(row => row).Select(cell => $"{cell}")];

    private async Task<string> Draft(string code) =>
        (await host.Post("/scenarios", AdoptedScheme.Scenario(code, host.Today().Year))).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;

    private async Task<DecisionFile> Adopted(string code)
    {
        var decision = await host.AdoptScheme(code);
        return DecisionFile.Read((await host.Get($"/decisions/{decision}")).Expect(HttpStatusCode.OK).Text);
    }

    private async Task<List<byte[]>> All(string id)
    {
        var all = new List<byte[]>();
        foreach (var document in Documents) all.Add((await host.Get($"/scenarios/{id}/{document}")).Expect(HttpStatusCode.OK).Bytes);
        return all;
    }

    // One actual and one assessment: the needs and levels that a plan would now start from are others.
    private async Task Practice(string code)
    {
        var on = $"{host.Today():yyyy-MM-dd}";
        await host.Command(code, "00001", "actuals", new { item = "equipmentPaid", on, amount = 150 });
        await host.Command(code, "00002", "assessments", new { criterion = "A1", level = 75, on });
    }
}
