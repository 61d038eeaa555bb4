using ModelWard.Instances;

namespace ModelWard.Cli.Tests.Commands;

/// <summary>What <c>import</c> and <c>export</c> do without a service.</summary>
public sealed class FileTests
{
    [Fact]
    public async Task Export_OfTheSamples_IsWhatTheRepositoryShips()
    {
        using var folder = new TemporaryFolder();
        var said = await CommandLine.Run(["export", "scenarios", folder.Path, .. CommandLine.Samples.Select(sample => RepositoryFiles.Path("data", "samples", sample + ".json"))]);
        said.ExitCode.ShouldBe(0, said.Error);
        foreach (var file in Directory.GetFiles(RepositoryFiles.Path("data", "scenarios"))) File.ReadAllText(folder[Path.GetFileName(file)]).ShouldBe(File.ReadAllText(file));
        (await CommandLine.Run("export", "schema")).Out.ShouldBe(File.ReadAllText(RepositoryFiles.Path("data", "scenarios", "scenario.schema.json")));
    }

    [Theory]
    [InlineData("register")]
    [InlineData("register.xlsx")]
    public async Task Register_ExportedAndUsed_GivesTheSameFigures(string target)
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("export", "register", folder[target])).ExitCode.ShouldBe(0);
        var (own, bundled) = (await CommandLine.Run("compare", CommandLine.File("baseline"), "--register", folder[target]), await CommandLine.Run("compare", CommandLine.File("baseline")));
        (own.ExitCode, own.Out).ShouldBe((0, bundled.Out));
        (await CommandLine.Run("import", folder[target])).Out.ShouldContain("249 wards");
    }

    [Fact]
    public async Task Import_WithoutAService_ChecksScenariosAgainstTheRegister()
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("import", CommandLine.File("baseline"))).Out.ShouldContain("without faults");
        var file = folder.Write("plan.yaml", File.ReadAllText(CommandLine.File("baseline")).Replace("26737", "99999"));
        var said = await CommandLine.Run("import", file);
        (said.ExitCode, said.Error.Contains($"{file}:20:6: pins[0].ward is 99999", StringComparison.Ordinal)).ShouldBe((2, true), said.Error);
    }
}
