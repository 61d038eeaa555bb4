using Microsoft.Extensions.Configuration;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Hosting.Storage;

public sealed class DataDirectoryTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}");

    [Fact]
    public void Claim_DirectoryInUse_IsRefusedInOneLineThatNamesTheHolder()
    {
        using var first = new DataDirectory(_path);
        first.Claim();
        using var second = new DataDirectory(_path);

        var refused = Should.Throw<StartRefusedException>(second.Claim);

        refused.Message.ShouldBe($"The data directory {_path} is in use by another ModelWard (process {Environment.ProcessId}). Stop it, or name another directory with --ModelWard:DataDirectory=PATH.");
    }

    [Fact]
    public void Claim_AfterTheHolderIsGone_Succeeds()
    {
        using (var first = new DataDirectory(_path)) first.Claim();
        using var second = new DataDirectory(_path);

        second.Claim();
        second.Claim();
    }

    [Fact]
    public void Claim_PathThatIsAFile_IsRefusedInOneLine()
    {
        File.WriteAllText(_path, "a file");
        using var directory = new DataDirectory(_path);

        var refused = Should.Throw<StartRefusedException>(directory.Claim);

        refused.Message.ShouldStartWith($"The data directory {_path} cannot be used:");
        refused.Message.ShouldNotContain("\n");
        File.Delete(_path);
    }

    [Fact]
    public void Claim_NewDirectory_IsTheUsersOwn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        using var directory = new DataDirectory(Path.Combine(_path, "deeper"));

        directory.Claim();

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(directory.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void From_Configuration_NamesTheDirectoryOrTheUsersOwn()
    {
        using var named = DataDirectory.From(Configuration(new() { [DataDirectory.Key] = _path }));
        using var fallback = DataDirectory.From(Configuration([]));

        named.Path.ShouldBe(_path);
        fallback.Path.ShouldBe(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "modelward"));
        named.Database.ShouldBe(Path.Combine(_path, "modelward.db"));
    }

    public void Dispose()
    {
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }

    private static IConfiguration Configuration(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();
}
