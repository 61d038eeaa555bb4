using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Problems;
using ModelWard.Hosting.Evidence;

namespace ModelWard.Api.Tests.Evidence;

public sealed class EvidenceTests(ApiHost host)
{
    private const long Most = 20 * 1024 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Taken => ["pdf", "jpeg", "png", "docx", "xlsx"];

    public static TheoryData<string> Refused =>
        ["exe", "elf", "script", "html", "svg", "xml", "text", "json", "macros by type", "macros by part", "activeX", "ole", "zip", "broken zip", "long list", "old office", "pptx", "gif", "late pdf", "main part missing", "doctype"];

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task Post_AFileOfAKindThatIsTaken_IsKeptOnceAndComesBack(string kind)
    {
        var (bytes, mediaType) = kind switch
        {
            "pdf" => (SampleFile.Pdf("taken"), "application/pdf"),
            "jpeg" => (SampleFile.Jpeg, "image/jpeg"),
            "png" => (SampleFile.Png, "image/png"),
            "docx" => (SampleFile.Word(), SampleFile.Docx),
            _ => (SampleFile.Sheet, SampleFile.Xlsx),
        };
        // What the sender says of it counts for nothing.
        var first = (await host.Bring(bytes, "text/html", SampleFile.Digest(bytes))).Expect(HttpStatusCode.Created);
        var again = (await host.Bring(bytes)).Expect(HttpStatusCode.OK);

        var hash = SampleFile.Hash(bytes);
        first.Text.ShouldBe($$"""{"hash":"{{hash}}","mediaType":"{{mediaType}}","size":{{bytes.Length}}}""");
        again.Text.ShouldBe(first.Text);
        first.Headers["Location"].ShouldBe($"/api/v1/evidence/{hash}");
        var read = (await host.Get($"/evidence/{hash}")).Expect(HttpStatusCode.OK);
        read.Bytes.ShouldBe(bytes);
        read.MediaType.ShouldBe(mediaType);
        read.Headers["Content-Disposition"].ShouldStartWith("attachment");
        read.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        read.Headers["Content-Digest"].ShouldBe(SampleFile.Digest(bytes));
        using var head = await host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{Asking.Api}/evidence/{hash}"), Stop);
        (head.StatusCode, head.Content.Headers.ContentLength, head.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.OK, bytes.Length, mediaType));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_AFileOfAnotherKind_IsRefusedByWhatItIsAndNotKept(string kind)
    {
        var (bytes, found) = kind switch
        {
            "exe" => ([.. "MZ"u8, 0x90, 0], "a Windows program"),
            "elf" => ([0x7F, .. "ELF"u8, 2, 1, 1], "a Linux program"),
            "script" => ("#!/bin/sh\n"u8.ToArray(), "a script"),
            "html" => ("\n<!DOCTYPE HTML><html>"u8.ToArray(), "an HTML page"),
            "svg" => ("<?xml version=\"1.0\"?><svg onload=\"x\"/>"u8.ToArray(), "an SVG picture, which may hold scripts"),
            "xml" => ("<?xml version=\"1.0\"?><a/>"u8.ToArray(), "an XML file"),
            "text" => ("Biên bản"u8.ToArray(), "a text"),
            "json" => ("{}"u8.ToArray(), "a text"),
            "macros by type" => (SampleFile.Office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml"), "an Office file with macros"),
            "macros by part" => (SampleFile.Word(("word/vbaProject.bin", null)), "an Office file with macros"),
            "activeX" => (SampleFile.Word(("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml")), "an Office file with embedded objects"),
            "ole" => (SampleFile.Word(("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject")), "an Office file with embedded objects"),
            "zip" => (SampleFile.Zip(("a.txt", "a")), "a ZIP archive that is no Office file"),
            "broken zip" => (SampleFile.Word()[..^30], "a ZIP archive that is no Office file"),
            "long list" => (SampleFile.Zip([.. Enumerable.Range(0, 12_000).Select(i => ($"{new string('n', 60)}{i}", ""))]), "a ZIP archive that is no Office file"),
            "old office" => ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a file of an old Office version, which may hold macros"),
            "pptx" => (SampleFile.Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "ppt/presentation.xml"), "an Office file of another kind"),
            "gif" => ("GIF89a"u8.ToArray(), "a GIF picture"),
            "late pdf" => ([0, .. SampleFile.Pdf("late")], "a file of another kind, which begins with the bytes 00255044462D312E"),
            "main part missing" => (SampleFile.Zip(("[Content_Types].xml", $"""<Types><Override PartName="/word/document.xml" ContentType="{SampleFile.Docx}.main+xml"/></Types>""")), "an Office file of another kind"),
            _ => ((byte[], string))(SampleFile.Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><Types/>")), "a damaged ZIP archive"),
        };

        var answer = (await host.Bring(bytes, "application/pdf")).ExpectProblem(415, "body");

        answer.Json.GetProperty("errors")[0].GetProperty("value").GetString().ShouldBe(found.Length > 100 ? found[..100] + "…" : found);
        (await host.Get($"/evidence/{SampleFile.Hash(bytes)}")).ExpectProblem(404, "hash");
    }

    [Fact]
    public async Task Post_AnEmptyFile_IsRefused()
    {
        (await host.Bring([])).ExpectProblem(400, "body");
        (await Form([("file", "a.pdf", [])])).ExpectProblem(400, "body");
    }

    [Fact]
    public async Task Post_AtTheLimit_IsTakenAndOneByteMoreIsNot()
    {
        var bytes = new byte[Most];
        SampleFile.Pdf("limit").CopyTo(bytes, 0);
        (await host.Bring(bytes)).Expect(HttpStatusCode.Created);
        byte[] more = [.. bytes, 0];

        foreach (var answer in new[] { await host.Bring(more), await Form([("file", "a.pdf", more)]) })
            answer.ExpectProblem(413, "body").Json.GetProperty("errors")[0].GetProperty("allowed").GetString().ShouldBe($"at most {Most} bytes");
        (await host.Get($"/evidence/{SampleFile.Hash(more)}")).ExpectProblem(404, "hash");
    }

    [Fact]
    public async Task Post_TwoGigabytesOfUnknownLength_Is413WithoutBeingReadToTheEnd()
    {
        const int most = 256 * 1024 * 1024;
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(host.Http.BaseAddress!.Host, host.Http.BaseAddress.Port, Stop);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"POST {Asking.Api}/evidence HTTP/1.1\r\nHost: {host.Http.BaseAddress.Authority}\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n"), Stop);
        byte[] chunk = [.. System.Text.Encoding.ASCII.GetBytes("10000\r\n"), .. "%PDF-1.7"u8, .. new byte[0x10000 - 8], (byte)'\r', (byte)'\n'];
        var sent = 0;
        var text = "";
        try
        {
            while (client.Available == 0 && sent < most)
            {
                await stream.WriteAsync(chunk, Stop);
                sent += chunk.Length;
            }
            var answer = new byte[4_096];
            text = System.Text.Encoding.UTF8.GetString(answer, 0, await stream.ReadAsync(answer, Stop));
        }
        catch (IOException)
        {
            // Whoever writes on meets a connection that is closed, and may lose the answer with it.
        }

        sent.ShouldBeLessThan(most);
        if (text.Length > 0) text.ShouldStartWith("HTTP/1.1 413 ");
    }

    [Fact]
    public async Task Post_TwoGigabytes_Is413WithoutBeingReadToTheEnd()
    {
        const long size = 2L * 1024 * 1024 * 1024;
        var body = new Endless(size);
        using var content = new StreamContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/pdf");
        content.Headers.ContentLength = size;
        using var request = new HttpRequestMessage(HttpMethod.Post, Asking.Api + "/evidence") { Content = content };
        request.Headers.ExpectContinue = true;
        var before = GC.GetTotalAllocatedBytes();

        // The tests' common client keeps whole bodies, so as to send them again where it is led elsewhere.
        using var http = new HttpClient { BaseAddress = host.Http.BaseAddress };
        using var answer = await http.SendAsync(request, Stop);

        var refused = (await Reply.Of(answer)).ExpectProblem(413, "body");
        refused.Json.GetProperty("errors")[0].GetProperty("allowed").GetString().ShouldBe($"at most {Most} bytes");
        body.Position.ShouldBeLessThan(size / 8);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(size / 8);
    }

    [Fact]
    public async Task Post_ADigestThatDiffers_IsRefusedNamingBoth()
    {
        var (bytes, other) = (SampleFile.Pdf("digest"), SampleFile.Pdf("another"));

        foreach (var answer in new[] { await host.Bring(bytes, digest: SampleFile.Digest(other)), await Form([("file", "a.pdf", bytes)], SampleFile.Hash(other)) })
        {
            var error = answer.ExpectProblem(400, "sha256").Json.GetProperty("errors")[0];
            error.GetProperty("value").GetString().ShouldBe(SampleFile.Hash(other));
            error.GetProperty("allowed").GetString()!.ShouldContain(SampleFile.Hash(bytes));
        }
        (await host.Get($"/evidence/{SampleFile.Hash(bytes)}")).ExpectProblem(404, "hash");
    }

    [Theory]
    [InlineData("sha-256=:AAAA:", "Content-Digest")]
    [InlineData("sha-256=abc", "Content-Digest")]
    public async Task Post_ADigestThatIsNone_IsRefused(string digest, string path) => (await host.Bring(SampleFile.Pdf("bad digest"), digest: digest)).ExpectProblem(400, path);

    [Fact]
    public async Task Post_AForm_IsReadWithItsHashBeforeOrAfterTheFile()
    {
        var bytes = SampleFile.Pdf("form");
        (await Form([("file", "Biên bản.pdf", bytes)], SampleFile.Hash(bytes).ToUpperInvariant())).Expect(HttpStatusCode.Created);
        (await Form([("anything", "a.pdf", bytes)], SampleFile.Hash(bytes), hashFirst: false)).Expect(HttpStatusCode.OK);
        (await Form([("file", "a.pdf", bytes), ("file", "b.pdf", bytes)])).ExpectProblem(400, "body");
        (await Form([], SampleFile.Hash(bytes))).ExpectProblem(400, "body");
        (await Form([("file", "a.pdf", bytes)], "no hash")).ExpectProblem(400, "sha256");
    }

    [Fact]
    public async Task Get_ARowThatWasChanged_IsRefusedAndTheCheckFindsIt()
    {
        await using var own = new ApiHost();
        await own.InitializeAsync();
        var hash = await own.Kept(SampleFile.Pdf("changed"));
        var store = own.Services.GetRequiredService<IEvidenceStore>();
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(own.Data, "modelward.db")}"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE evidence SET content = zeroblob(size)";
            (await command.ExecuteNonQueryAsync(Stop)).ShouldBe(1);
        }

        (await own.Get($"/evidence/{hash}")).ExpectProblem(500, "hash").Json.GetProperty("type").GetString().ShouldBe("urn:modelward:problem:damaged");
        (await store.Find(hash, Stop)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task Get_WhatIsNoHash_Is404(string hash) => (await host.Get($"/evidence/{hash}")).Expect(HttpStatusCode.NotFound);

    private async Task<Reply> Form(IEnumerable<(string Part, string Name, byte[] Bytes)> files, string? hash = null, bool hashFirst = true)
    {
        using var form = new MultipartFormDataContent();
        if (hash is not null && hashFirst) form.Add(new StringContent(hash, Encoding.UTF8), "sha256");
        foreach (var (part, name, bytes) in files) form.Add(new ByteArrayContent(bytes), part, name);
        if (hash is not null && !hashFirst) form.Add(new StringContent(hash, Encoding.UTF8), "sha256");
        return await host.Send(HttpMethod.Post, "/evidence", form);
    }
}
