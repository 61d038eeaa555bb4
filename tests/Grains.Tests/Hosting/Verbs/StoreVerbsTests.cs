using Microsoft.Data.Sqlite;
using ModelWard.Grains.Tests.Hosting.Storage.Fixtures;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;
using ModelWard.Hosting.Verbs;

namespace ModelWard.Grains.Tests.Hosting.Verbs;

/// <summary>The verbs on the store that is kept of this version's schema.</summary>
public sealed class StoreVerbsTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DataDirectory Data => new(_directory.Path);

    private string Setting => $"--{DataDirectory.Key}={_directory.Path}";

    [Theory]
    [InlineData("serve", false)]
    [InlineData("--urls", false)]
    [InlineData("check", true)]
    [InlineData("backup", true)]
    public void Are_FirstWord_TellsVerbsFromServing(string word, bool verb) => StoreVerbs.Are([word]).ShouldBe(verb);

    [Fact]
    public async Task Check_OfAConsistentStore_SaysSo()
    {
        Keep(SqliteMigration.Scripts[^1].Name);

        (await Run("check", Setting)).ShouldBe(StoreVerbs.Done);

        _said.ToString().ShouldContain($"{Data.Database} is consistent: 3 wards, 14 events, 2 imports, 1 scenarios, 8 events of scenarios, 2 of settings, 1 decisions, 1 forecasts, 2 seals, 1 runs, 0 files of evidence; 3 states will be folded");
    }

    [Fact]
    public async Task Check_OfAFaultyStore_PrintsEachFindingAndEndsWithOne()
    {
        Keep(SqliteMigration.Scripts[^1].Name);
        Sql("UPDATE ward_event SET actor = 'nobody' WHERE ward = 'p/W1' AND version = 4");

        (await Run("check", Setting)).ShouldBe(StoreVerbs.Faulty);

        _said.ToString().ShouldContain("ward p/W1 version 4: the hash is that of the row and all before it. Expected ");
        _said.ToString().ShouldContain("is NOT consistent, 1 finding:");
    }

    [Fact]
    public async Task Check_WithASealThatWasNotedDown_LooksForIt()
    {
        Keep(SqliteMigration.Scripts[^1].Name);
        var seal = (string)Sql("SELECT hash FROM audit_seal")!;

        (await Run("check", Setting, $"--seal={seal}")).ShouldBe(StoreVerbs.Done);
        (await Run("check", Setting, $"--seal={new string('a', 64)}")).ShouldBe(StoreVerbs.Faulty);

        _said.ToString().ShouldContain($"{seal} is seal 1 of p.");
        _said.ToString().ShouldContain("is NO seal of this store");
    }

    [Fact]
    public async Task Check_OfAnOlderSchema_AsksForMigrateWhichIsDoneOnce()
    {
        Keep("0002_events");

        (await Run("check", Setting)).ShouldBe(StoreVerbs.Refused);
        (await Run("migrate", Setting)).ShouldBe(StoreVerbs.Done);
        (await Run("migrate", Setting)).ShouldBe(StoreVerbs.Done);
        (await Run("check", Setting)).ShouldBe(StoreVerbs.Done);

        _complained.ToString().ShouldContain($"is at schema 0002_events, this version's is {SqliteMigration.Scripts[^1].Name}; bring it there with the verb migrate.");
        _said.ToString().ShouldContain($"was brought to schema {SqliteMigration.Scripts[^1].Name}.");
        _said.ToString().ShouldContain($"is at schema {SqliteMigration.Scripts[^1].Name}.");
    }

    [Fact]
    public async Task BackupAndRestore_OfAStore_HoldTheSame()
    {
        Keep(SqliteMigration.Scripts[^1].Name);
        using var elsewhere = new TemporaryDirectory();
        var file = Path.Combine(elsewhere.Path, "b.db");

        (await Run("backup", file, Setting)).ShouldBe(StoreVerbs.Done);
        (await Run("backup", file, Setting)).ShouldBe(StoreVerbs.Refused);
        (await Run("restore", file, Setting)).ShouldBe(StoreVerbs.Refused);
        (await Run("restore", file, $"--{DataDirectory.Key}={elsewhere.Path}/new")).ShouldBe(StoreVerbs.Done);

        Directory.GetFiles(elsewhere.Path).ShouldBe([file]);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await Digests(Path.Combine(elsewhere.Path, "new", "modelward.db"))).ShouldBe(await Digests(Data.Database));
    }

    [Fact]
    public async Task Restore_OfABackupFromAnOlderVersion_BringsItToThisSchema()
    {
        (await Run("restore", FixtureFolder.Store("sqlite", "0002_events"), Setting)).ShouldBe(StoreVerbs.Done);

        (await Run("check", Setting)).ShouldBe(StoreVerbs.Done);
    }

    [Fact]
    public async Task Restore_OfAFileThatIsNoDatabase_LeavesNothing()
    {
        using var elsewhere = new TemporaryDirectory();
        var file = Path.Combine(elsewhere.Path, "junk.db");
        await File.WriteAllTextAsync(file, new string('x', 10_000), Stop);

        (await Run("restore", file, Setting)).ShouldBe(StoreVerbs.Refused);

        Directory.GetFiles(_directory.Path, "*.db*").ShouldBeEmpty();
        _complained.ToString().ShouldContain("cannot be copied");
    }

    [Fact]
    public async Task Verbs_OnADirectoryInUse_AreRefusedWhereTheyWrite()
    {
        Keep(SqliteMigration.Scripts[^1].Name);
        using var held = Data;
        held.Claim();

        (await Run("migrate", Setting)).ShouldBe(StoreVerbs.Refused);
        (await Run("check", Setting)).ShouldBe(StoreVerbs.Done, "it only reads");

        _complained.ToString().ShouldContain("is in use by another ModelWard");
    }

    [Theory]
    [InlineData("check", "There is no database")]
    [InlineData("check loose", "check does not take loose; settings are written --NAME=VALUE")]
    [InlineData("check --loose", "check does not take --loose")]
    [InlineData("backup", "backup needs a file")]
    [InlineData("restore", "restore needs a file")]
    [InlineData("restore /nowhere/b.db", "There is no file /nowhere/b.db")]
    [InlineData("copy --to=Host=db;Password=geheim", "--to stands on the command line with a password")]
    [InlineData("copy", "copy needs a database to copy to")]
    public async Task Verbs_BadWords_AreRefusedInOneLine(string line, string why)
    {
        (await Run([.. line.Split(' '), Setting])).ShouldBe(StoreVerbs.Refused);

        _complained.ToString().ShouldContain(why);
        _complained.ToString().Trim().ShouldNotContain('\n');
    }

    public void Dispose()
    {
        _directory.Dispose();
        _said.Dispose();
        _complained.Dispose();
    }

    private Task<int> Run(params string[] words) => StoreVerbs.Run(words, _said, _complained, Stop);

    private void Keep(string script) => File.Copy(FixtureFolder.Store("sqlite", script), Data.Database);

    private object? Sql(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Data.Database, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static async Task<StoreDigest[]> Digests(string file)
    {
        using var turn = new WriteTurn();
        using var database = new SqliteDatabase(file, turn);
        return await database.ReadSnapshot(async (connection, moment) => (await StoreDigest.Of(database, connection, moment, Stop)).ToArray(), Stop);
    }
}
