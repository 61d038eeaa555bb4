using CsCheck;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check must find of chains and seals.</summary>
public abstract partial class StoreCheckContract
{
    private const string ChainRule = "the hash is that of the row and all before it";

    private static readonly DateTimeOffset Sealing = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Sealed = ["ward_event", "scenario_event", "settings_event", "programme_import", "audit_seal"];

    [Fact]
    public async Task Check_OfASealedStore_IsConsistentAndTellsTheLastSeal()
    {
        await Seal();
        var seal = (await Audit.Seal("p", new DateOnly(2100, 1, 1), Sealing, Sealing, Stop)).ShouldNotBeNull();

        var report = await Check();

        report.Findings.ShouldBeEmpty();
        report.Seals.ShouldBe(2);
        report.LastSeals.ShouldBe([new StoreSeal("p", 2, "2100-01-01", seal.Hash)]);
    }

    [Fact]
    public async Task Check_AnyTextChangedByOneBit_FindsTheRow()
    {
        await Seal();
        await Audit.Seal("p", new DateOnly(2100, 1, 1), Sealing, Sealing, Stop);
        var cells = await Cells();
        cells.Count.ShouldBeGreaterThan(150);

        await Gen.Select(Gen.Int[0, cells.Count - 1], Gen.Int[0, 1_000_000]).SampleAsync(
            async (cell, place) =>
            {
                var flipped = cells[cell].Flipped(place);
                if (!await Update(cells[cell], flipped)) return;
                var report = await Check();
                (await Update(flipped, cells[cell])).ShouldBeTrue();
                report.Findings.Any(finding => cells[cell].IsNamedBy(finding) || flipped.IsNamedBy(finding)).ShouldBeTrue($"{cells[cell]} became {flipped.Value}");
            },
            iter: 300,
            threads: 1);
        (await Check()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_AnyColumnOfAnImportChangedByOneBit_FindsTheRow()
    {
        var table = StoreTable.All.Single(table => table.Name == "programme_import");
        var cells = (await Cells(table, _ => true)).ToList();
        cells.Select(cell => cell.Column).Distinct().Count().ShouldBe(table.Columns.Length);

        var changed = 0;
        foreach (var cell in cells)
            foreach (var place in new[] { 0, 1, 29, $"{cell.Value}".Length - 1 })
            {
                var flipped = cell.Flipped(place);
                if (!await Update(cell, flipped)) continue;
                var report = await Check();
                (await Update(flipped, cell)).ShouldBeTrue();
                report.Findings.Select(finding => finding.Key).ShouldContain($"programme {flipped.Key} import {flipped.Number}", $"{cell} became {flipped.Value}");
                changed++;
            }

        // A few the database itself refuses, as the number of another import.
        changed.ShouldBeGreaterThan(cells.Count * 3);
        (await Check()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_ImportsHashedAnew_AreFoundOnceTheyWereSealed()
    {
        await Seal();
        await Plant("UPDATE programme_import SET actor = 'somebody else' WHERE number = 1");

        (await Check()).Findings.Select(finding => (finding.Key, finding.What)).ShouldBe([("import p version 2", "the row is the one that seal 1 of p sealed")]);
    }

    [Fact]
    public async Task Check_RowChangedAndNotHashedAnew_NamesItAlone()
    {
        await Sql("UPDATE ward_event SET evidence = 'file 8' WHERE ward = 'p/W1' AND version = 3");

        (await Check()).Findings.Select(finding => (finding.Key, finding.What)).ShouldBe([("ward p/W1 version 3", ChainRule)]);
    }

    [Fact]
    public async Task Check_LastRowTakenAwayWithItsState_IsFoundOnceItWasSealed()
    {
        await Sql("DELETE FROM OrleansStorage WHERE GrainTypeString = 'ward' AND GrainIdExtensionString = 'p/W1'");
        await Seal();
        var hash = (await new WardEventHashes(Database).Of("p/W1", Stop))[^1];
        await Sql("DELETE FROM ward_event WHERE ward = 'p/W1' AND version = 4");

        await Finds(new("ward p/W1 version 4", "a row that seal 1 of p sealed is there", hash, "nothing"));

        await Sql("DELETE FROM audit_seal");
        (await Check()).Consistent.ShouldBeTrue("without the seal nobody could know");
    }

    [Fact]
    public async Task Check_RowChangedAndAllHashedAnew_IsFoundOnceItWasSealed()
    {
        await Seal();
        await Plant("UPDATE ward_event SET evidence = 'file 8' WHERE ward = 'p/W1' AND version = 3");

        (await Check()).Findings.Select(finding => (finding.Key, finding.What)).ShouldBe([("ward p/W1 version 4", "the row is the one that seal 1 of p sealed")]);
    }

    [Fact]
    public async Task Check_SealTakenAwayFromTheMiddle_FindsTheGap()
    {
        for (var i = 0; i < 3; i++) await Seal();
        await Sql("DELETE FROM audit_seal WHERE number = 2");

        (await Check()).Findings.Select(finding => finding.What).ShouldBe(["seals are numbered from 1 without a gap", "a seal names the one before it"]);
    }

    private AuditStore Audit => new(Database);

    private async Task Seal() => await Audit.Seal("p", null, Sealing, Sealing, Stop);

    // Changes something and makes all hashes right again, as one would who can write to the database.
    private async Task Plant(string sql)
    {
        await Sql(sql);
        await new WardEventHashes(Database).MakeAnew(Stop);
    }

    private async Task<List<Cell>> Cells()
    {
        var cells = new List<Cell>();
        foreach (var table in StoreTable.All.Where(table => Sealed.Contains(table.Name))) cells.AddRange(await Cells(table, column => column.Kind == ColumnKind.Text));
        return cells;
    }

    private async Task<IEnumerable<Cell>> Cells(StoreTable table, Func<StoreColumn, bool> which) =>
        (await Database.Rows(table.InOrder(Database), reader => Enumerable.Range(0, table.Columns.Length)
            .Where(i => which(table.Columns[i]) && table.Columns[i].Read(reader, i) is not null and not "")
            .Select(i => new Cell(table, table.Columns[0].Read(reader, 0)!, (long)table.Columns[1].Read(reader, 1)!, i, table.Columns[i].Read(reader, i)!)).ToList(), Stop)).SelectMany(row => row);

    // False when the database itself does not allow it.
    private async Task<bool> Update(Cell from, Cell to)
    {
        try
        {
            return await Database.Write(
                "p",
                async (connection, transaction) =>
                {
                    await using var command = connection.Command(
                        transaction,
                        $"UPDATE {from.Table.Name} SET {from.Table.Columns[from.Column].Name} = @value WHERE {from.Table.Columns[0].Name} = @key AND {from.Table.Columns[1].Name} = @number",
                        ("value", to.Value), ("key", from.Key), ("number", from.Number));
                    (await command.ExecuteNonQueryAsync(Stop)).ShouldBe(1);
                    return (true, true);
                },
                Stop);
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private sealed record Cell(StoreTable Table, object Key, long Number, int Column, object Value)
    {
        // Of a text one bit of a character, of a number one of its low bits, of a flag the only one.
        public Cell Flipped(int place)
        {
            object value = Value switch
            {
                string text => text[..(place % text.Length)] + (char)(text[place % text.Length] ^ 1) + text[((place % text.Length) + 1)..],
                long number => number ^ (1L << place),
                int number => number ^ (1 << place),
                bool flag => !flag,
                _ => throw new InvalidOperationException($"Nothing to flip in {this}."),
            };
            return this with { Value = value, Key = Column == 0 ? value : Key, Number = Column == 1 && value is long other ? other : Number };
        }

        public bool IsNamedBy(StoreFinding finding) => finding.Key.Contains($"{Key}", StringComparison.Ordinal);

        public override string ToString() => $"{Table.Name} {Key} {Number} {Table.Columns[Column].Name} {Value}";
    }
}
