using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using ModelWard.Api.Tests.Evidence;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;
using ModelWard.Api.Tests.Tracking;
using ModelWard.Files.Registers;
using ModelWard.Files.Scenarios;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planner.Api.Evidence;
using ModelWard.Planner.Api.Progress;
using ModelWard.Planner.Api.Requests;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>Every parser on documents broken anywhere: it reads them or notes what is wrong, in bounded time, and throws nothing.</summary>
public sealed class ParserFuzzTests(ApiHost host)
{
    private const int Seed = 1;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly string[] Tables = ["programme", "districts", "register", "catalogue", "levels", "needs"];

    private static readonly string[] Parts =
    [
        "", "<", "<a/>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>", "<?xml version=\"1.0\" encoding=\"utf-16\"?><x/>",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Csv_BrokenAnywhere_IsReadOrRefused()
    {
        var samples = Tables.ToDictionary(table => table, Sample);
        Try(Size(3_000), random =>
        {
            var table = Tables[random.Next(Tables.Length)];
            var bytes = Mutation.OfBytes(samples[table], random);
            return (bytes, () => ImportReader.Read([new ImportFile(table, table, bytes)], "hcmc", null, Stop));
        });
    }

    [Fact]
    public void Xlsx_BrokenAnywhere_IsReadOrRefused()
    {
        var sample = Sheets.Workbook(("levels", ["ward", "C01"], [["26968", 50], ["27157", 60.5]]), ("needs", ["ward", "officers"], [["26968", 1]]));
        Try(Size(2_000), random =>
        {
            var bytes = random.Next(3) == 0 ? Mutation.OfBytes(sample, random) : WithBrokenPart(sample, random);
            return (bytes, () => ImportReader.Read([new ImportFile("workbook", null, bytes)], "hcmc", null, Stop));
        });
    }

    [Fact]
    public void Actuals_BrokenAnywhere_AreReadOrRefused()
    {
        const string Rows = "ward,item,on,amount,source,note\n26968,worksPaid,2024-02-01,200,city,đợt 1\n27157,worksProgress,2024-02-01,40,,\n";
        var (csv, workbook) = (Encoding.UTF8.GetBytes(Rows), Sheets.Workbook(("actuals", ["ward", "item", "on", "amount"], [["26968", "officersArrived", "2024-03-01", 1]])));
        var snapshot = City.Snapshot;
        Try(Size(3_000), random =>
        {
            var (table, bytes) = random.Next(2) == 0 ? ("actuals", Mutation.OfBytes(csv, random)) : (null, Mutation.OfBytes(workbook, random));
            return (bytes, () => ActualsTable.Read([new ImportFile("file", table, bytes)], snapshot, Stop));
        });
    }

    [Fact]
    public void Evidence_BrokenAnywhere_IsTakenOrRefused()
    {
        byte[][] samples = [SampleFile.Pdf("x"), SampleFile.Jpeg, SampleFile.Png, SampleFile.Word(), SampleFile.Sheet];
        Try(Size(5_000), random =>
        {
            var sample = samples[random.Next(samples.Length)];
            var bytes = sample[0] == (byte)'P' && random.Next(2) == 0 ? WithBrokenPart(sample, random) : Mutation.OfBytes(sample, random);
            return (bytes, () => EvidenceType.Of(new MemoryStream(bytes)).Found.ShouldNotBeEmpty());
        });
    }

    [Fact]
    public void ScenarioFile_BrokenAnywhere_IsReadOrRefusedByLine()
    {
        var samples = Directory.GetFiles(Path.Combine(Repository.Root.FullName, "data", "scenarios"), "*.yaml")
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root.FullName, "data", "samples"), "*.json")).Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        Try(Size(5_000), random =>
        {
            var (name, sample) = samples.ElementAt(random.Next(samples.Count));
            var bytes = Mutation.OfBytes(sample, random);
            return (bytes, () =>
            {
                var reading = ScenarioFile.Read(name, bytes);
                if (reading.Scenario is null) reading.Faults.ShouldNotBeEmpty();
            });
        });
    }

    [Fact]
    public async Task DecisionFile_BrokenAnywhere_IsReadOrRefused()
    {
        var decision = await host.AdoptScheme("fuzzed-file");
        var sample = (await host.Get($"/decisions/{decision}")).Text;
        Try(Size(1_000), random =>
        {
            var bytes = Broken(sample, random);
            return (bytes, () =>
            {
                try
                {
                    DecisionFile.Read(Encoding.UTF8.GetString(bytes)).Record.ShouldNotBeNull();
                }
                catch (System.Text.Json.JsonException refused)
                {
                    refused.Message.ShouldNotBeEmpty();
                }
            });
        });
    }

    [Fact]
    public void Scenario_BrokenAnywhere_IsReadOrRefused()
    {
        var samples = new[] { Documents.Scenario(), Documents.Optimal(), File.ReadAllText(Path.Combine(Repository.Root.FullName, "data", "samples", "baseline.json")) };
        Try(Size(20_000), random =>
        {
            var bytes = Broken(samples[random.Next(samples.Length)], random);
            return (bytes, () => Read(bytes, ScenarioReader.Read));
        });
    }

    [Fact]
    public async Task Certificate_BrokenAnywhere_IsReadOrRefusedAndTheVerifierFaultsNothingElse()
    {
        var sample = (await host.Post("/whatif/certificate", Documents.Optimal())).Text;
        Try(Size(1_000), random =>
        {
            var bytes = Broken(sample, random);
            return (bytes, () => Read(bytes, CertificateReader.Read));
        });
        for (var number = 0; number < Size(100); number++)
        {
            var bytes = Broken(sample, new Random(unchecked((Seed * 1_000_003) + number)));
            using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
            var reply = await host.Send(HttpMethod.Post, "/certificates/verify", content);
            FuzzCheck.Of("POST", reply).ShouldBeNull($"case {number}: {reply.Text}");
        }
    }

    /// <summary>eng/bench.sh fuzz makes ten times as many.</summary>
    private static int Size(int cases) => Environment.GetEnvironmentVariable("MODELWARD_FUZZ_REQUESTS") is { Length: > 0 } ? 10 * cases : cases;

    private static void Try(int cases, Func<Random, (byte[] Document, Action Parse)> draw)
    {
        for (var number = 0; number < cases; number++)
        {
            var (document, parse) = draw(new Random(unchecked((Seed * 1_000_003) + number)));
            var began = Stopwatch.GetTimestamp();
            try
            {
                parse();
            }
            catch (Exception thrown)
            {
                Assert.Fail($"case {number}: {thrown}\n{Convert.ToBase64String(document)}");
            }
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(Longest, $"case {number}");
        }
    }

    // The reader's way from bytes on, as an endpoint goes it.
    private static void Read<T>(byte[] bytes, Func<System.Text.Json.JsonElement, FaultList, T?> read)
        where T : class
    {
        var context = new DefaultHttpContext();
        (context.Request.Body, context.Request.ContentType) = (new MemoryStream(bytes), "application/json");
        var (value, refusal) = JsonBody.Read(context.Request, read, Stop).GetAwaiter().GetResult();
        if (value is null) refusal.ShouldNotBeNull().Errors.ShouldNotBeEmpty();
    }

    private static byte[] Broken(string document, Random random)
    {
        if (random.Next(3) == 0) return Mutation.OfBytes(Encoding.UTF8.GetBytes(document), random);
        var node = System.Text.Json.Nodes.JsonNode.Parse(document);
        for (var left = random.Next(1, 5); left > 0; left--) node = Mutation.OfJson(node, random);
        return Mutation.Bytes(node);
    }

    private static byte[] Sample(string table)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root.FullName, "data", "hcmc", table + ".csv"));
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Take(12)));
    }

    private static byte[] WithBrokenPart(byte[] workbook, Random random)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[random.Next(archive.Entries.Count)];
            var (name, text) = (entry.FullName, Content(entry));
            entry.Delete();
            if (random.Next(10) == 0) return bytes.ToArray();
            using var part = archive.CreateEntry(name).Open();
            part.Write(random.Next(4) == 0 ? Encoding.UTF8.GetBytes(Parts[random.Next(Parts.Length)]) : Mutation.OfBytes(text, random));
        }
        return bytes.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
