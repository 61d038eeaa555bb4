using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Tests.Evidence;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Hosting.Evidence;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check must find of recognition and of the files that it names.</summary>
public abstract partial class StoreCheckContract
{
    private static readonly byte[] Scan = EvidenceStoreContract.Bytes(100);

    private static string FileHash => EvidenceStoreContract.Note(Scan).Hash;

    [Fact]
    public async Task Check_OfARecognitionWithItsFile_IsConsistentAndCountsTheFile()
    {
        await KeepFile();
        await SelfAssess();

        var report = await Check();

        report.Findings.ShouldBeEmpty();
        (report.Evidence, report.StatesBehind).ShouldBe((1L, 1L));
    }

    [Fact]
    public async Task Check_FileThatAWardNamesMissing_FindsIt()
    {
        await SelfAssess();

        await Finds(new StoreFinding("ward p/W1", "every file that is named is there", $"evidence {FileHash}", "nothing"));
    }

    [Fact]
    public async Task Check_FileChanged_FindsIt()
    {
        await KeepFile();
        await Sql("UPDATE evidence SET size = 99");

        await Finds(new StoreFinding($"evidence {FileHash}", "the size is that of the bytes", "100", "99"));
    }

    [Fact]
    public async Task Check_BytesOfAFileChanged_FindsIt()
    {
        await KeepFile();
        var other = EvidenceStoreContract.Note(EvidenceStoreContract.Bytes(101)[1..]);
        await Database.Write(
            "p",
            async (connection, transaction) =>
            {
                await using var command = connection.Command(transaction, "UPDATE evidence SET content = @content", ("content", EvidenceStoreContract.Bytes(101)[1..]));
                return (await command.ExecuteNonQueryAsync(Stop), true);
            },
            Stop);

        await Finds(new StoreFinding($"evidence {FileHash}", "the bytes are those of the hash", FileHash, other.Hash));
    }

    [Fact]
    public async Task Check_BeforeOfAnInspectionThatWasNotThere_FindsIt()
    {
        await KeepFile();
        await SelfAssess();
        await Inspect();
        await Plant("UPDATE ward_event SET before = replace(before, '\"NotStarted\"', '\"Declined\"') WHERE ward = 'p/W1' AND kind = 'inspected'");

        (await Check()).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Key.ShouldBe("ward p/W1 version 6"), one => one.What.ShouldBe("before is what was there"), one => one.Found.ShouldContain("Declined"));
    }

    private async Task KeepFile()
    {
        using var turns = new EvidenceTurns();
        await new EvidenceStore(Database, turns).Keep(EvidenceStoreContract.Note(Scan), new MemoryStream(Scan), Stop);
    }

    private Task SelfAssess() => Append(new SelfAssessCommand(new SelfAssessWard(Example.Header("self"), Day, Findings(), "", Standard.Of(Example.Catalogue)), Day));

    private Task Inspect() => Append(new InspectCommand(
        new InspectWard(Example.Header("visit", actor: "inspector"), Day, "City", Findings(), [], Standard.Of(Example.Catalogue)), Day));

    private static DateOnly Day => new(2026, 3, 1);

    private static ImmutableArray<CriterionFinding> Findings() =>
        [new() { Criterion = "C01", Level = Level.Full, Evidence = [FileHash] }, new() { Criterion = "C02", Level = Level.Full }];

    private async Task Append(WardCommand command)
    {
        var store = new WardEventStore(Database);
        var state = WardFold.Fold(new WardState(), await store.After("p/W1", 0, Stop));
        var verdict = WardDecision.Decide(state, command, null, Example.Noon);
        verdict.Faults.ShouldBeEmpty();
        (await store.Append("p/W1", verdict.Event!, Stop)).ShouldBe(AppendStatus.Appended);
    }
}
