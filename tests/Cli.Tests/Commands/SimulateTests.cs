using ModelWard.Instances;
using ModelWard.Planning.Simulation;

namespace ModelWard.Cli.Tests.Commands;

public sealed class SimulateTests
{
    public static TheoryData<string> Samples => [.. CommandLine.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Simulate_OfASample_HasTheFingerprintOfTheSimulatorOnTheShippedRegister(string sample)
    {
        var said = await CommandLine.Run("simulate", CommandLine.File(sample), "-o", "json");
        said.ExitCode.ShouldBe(0, said.Error);
        said.Json[0].GetProperty("outcome").GetProperty("fingerprint").GetString().ShouldBe(RolloutSimulator.Simulate(City.Snapshot, City.Sample(sample), City.Catalogue, TestContext.Current.CancellationToken).Fingerprint);
    }

    [Fact]
    public async Task Simulate_AsTable_SaysTheYearsInEitherLanguage()
    {
        var english = await CommandLine.Run("simulate", CommandLine.File("baseline"));
        english.Out.ShouldContain("Baseline (readiest first)");
        english.Out.Split('\n').Single(line => line.StartsWith("2030", StringComparison.Ordinal)).ShouldContain(" 199 ");
        english.Out.ShouldContain("Milestone 2025: 69/75 missed");
        english.Error.ShouldBeEmpty();
        (await CommandLine.Run("simulate", CommandLine.File("baseline"), "--lang", "vi")).Out.ShouldContain("Mốc 2025: 69/75 không đạt");
    }

    [Fact]
    public async Task Simulate_Strict_EndsWithOneWhenAMilestoneIsMissed()
    {
        (await CommandLine.Run("simulate", CommandLine.File("baseline"), "--strict")).ExitCode.ShouldBe(1);
        (await CommandLine.Run("simulate", CommandLine.File("plus18"), "--strict")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Simulate_BrokenFiles_NamesEveryLineAndFieldOfAll()
    {
        using var folder = new TemporaryFolder();
        var good = File.ReadAllText(CommandLine.File("baseline"));
        var one = folder.Write("one.yaml", good.Replace("carryOver: 0.3", "carryOver: 1.3").Replace("capital: 45000", "capital: -1"));
        var two = folder.Write("two.yaml", good.Replace("policy: readiness", "policy: [readiness"));
        var said = await CommandLine.Run("simulate", folder.Path);
        said.ExitCode.ShouldBe(2);
        said.Out.ShouldBeEmpty();
        var lines = said.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith($"{one}:8:18: limits[0].capital is -1; allowed: ");
        lines[1].ShouldStartWith($"{one}:16:1: carryOver is 1.3; allowed: ");
        lines[2].ShouldStartWith($"{two}:1");
        lines.Length.ShouldBe(3);
    }

    [Fact]
    public async Task Simulate_OfAWardThatIsNotInTheRegister_NamesItsLine()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("plan.yaml", File.ReadAllText(CommandLine.File("baseline")).Replace("26737", "99999"));
        var said = await CommandLine.Run("simulate", file);
        (said.ExitCode, said.Error.Split(": ")[0]).ShouldBe((2, $"{file}:20:6"));
        said.Error.ShouldContain("pins[0].ward is 99999");
    }

    [Theory]
    [InlineData("simulate")]
    [InlineData("simulate", "nowhere.yaml")]
    [InlineData("simulate", "nowhere.yaml", "--output", "xml")]
    [InlineData("futures", "nowhere.yaml", "--replications", "1")]
    [InlineData("optimize", "nowhere.yaml", "--starts", "0")]
    [InlineData("simulate", "nowhere.yaml", "--server", "here")]
    [InlineData("simulate", "nowhere.yaml", "--lang", "fr")]
    [InlineData("guess")]
    [InlineData("backup", "here.backup")]
    [InlineData("export", "scenarios", "here")]
    public async Task CommandLine_ThatCannotBeDone_EndsWithTwoAndSaysWhy(params string[] args)
    {
        var said = await CommandLine.Run(args);
        (said.ExitCode, said.Out).ShouldBe((2, ""));
        said.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Simulate_OnARegisterWithFaults_NamesTableRowAndColumn()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(RepositoryFiles.Path("data", "hcmc"))) File.Copy(file, folder[Path.GetFileName(file)]);
        var needs = File.ReadAllLines(folder["needs.csv"]);
        needs[2] = needs[2].Split(',')[0] + ",x" + needs[2][needs[2].IndexOf(',', needs[2].IndexOf(',') + 1)..];
        File.WriteAllLines(folder["needs.csv"], needs);
        var said = await CommandLine.Run("simulate", CommandLine.File("baseline"), "--register", folder.Path);
        said.ExitCode.ShouldBe(2);
        said.Error.ShouldStartWith($"{folder["needs.csv"]}:3: officers is x; allowed: a whole number");
    }

    [Fact]
    public async Task Simulate_ThatIsInterrupted_EndsAsShellsCountIt()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        (await CommandLine.RunUntil(stop.Token, "simulate", CommandLine.File("baseline"))).ExitCode.ShouldBe(130);
    }
}
