using System.Globalization;
using ModelWard.Product;

namespace ModelWard.Cli.Tests.Commands;

public sealed class CompareTests
{
    private static readonly string[] Files = [.. CommandLine.Samples.Select(CommandLine.File)];

    [Fact]
    public async Task Compare_OfTheThreeSamples_PrintsInUnderTwoSeconds()
    {
        var (seconds, processor) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 5 && seconds >= 2; i++)
        {
            var said = await CommandLine.Process("bash", "-c", $"TIMEFORMAT='%R %U %S'; time dotnet '{Repository.Built("Cli")}' compare data/scenarios/*.yaml");
            said.ExitCode.ShouldBe(0, said.Error);
            said.Out.Split('\n').Count(line => CommandLine.Samples.Any(sample => line.StartsWith(sample + " ", StringComparison.Ordinal) && !line.Contains("differs", StringComparison.Ordinal))).ShouldBe(3);
            var took = said.Error.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
            (seconds, processor) = (Math.Min(seconds, took[0]), Math.Min(processor, took[1] + took[2]));
        }
        // Where others want the same processors, waiting for them is no time of ours.
        var busy = double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) > Environment.ProcessorCount;
        (busy ? Math.Min(seconds, processor) : seconds).ShouldBeLessThan(2);
    }

    [Fact]
    public async Task Compare_OfAFolder_SaysWhereOptionsDifferFromTheFirst()
    {
        var said = await CommandLine.Run("compare", Path.GetDirectoryName(Files[0])!);
        said.ExitCode.ShouldBe(0, said.Error);
        said.Out.ShouldContain("+25");
        said.Out.ShouldContain("plus18 differs from baseline:\n  limits.2023.capital: 45000 → 53100\n");
    }

    [Fact]
    public async Task Compare_OfPinsInAnotherOrder_NamesOnlyTheWardsThatDiffer()
    {
        using var folder = new TemporaryFolder();
        var pin = "  - {ward: \"26737\", start: 2023}\n";
        var text = File.ReadAllText(Files[0]);
        var other = folder.Write("other.yaml", text.Replace(pin, "").Replace("milestones:", "  - {ward: \"26737\", start: 2024}\nmilestones:"));
        var said = await CommandLine.Run("compare", Files[0], other, "-o", "json");
        said.Json.GetProperty("differences").EnumerateArray().Select(one => one.GetProperty("path").GetString()).ShouldBe(["pins.26737.start"]);
    }

    [Fact]
    public async Task Compare_AgainstRecordedFigures_EndsWithOneOnlyWhenTheyDiffer()
    {
        using var folder = new TemporaryFolder();
        var recorded = folder.Write("figures.json", (await CommandLine.Run(["compare", .. Files, "-o", "json"])).Out);
        (await CommandLine.Run(["compare", .. Files, "--against", recorded])).ExitCode.ShouldBe(0);
        var changed = folder.Write("baseline.yaml", File.ReadAllText(Files[0]).Replace("capital: 45000", "capital: 44000"));
        var said = await CommandLine.Run("compare", changed, Files[1], Files[2], "--against", recorded);
        said.ExitCode.ShouldBe(1);
        said.Error.ShouldContain("baseline.fingerprint was recorded as ");
        (await CommandLine.Run("compare", Files[0], Files[1], "--against", recorded)).Error.ShouldContain("front-loaded was recorded as ");
        (await CommandLine.Run("compare", Files[0], "--against", folder.Write("none.json", "{}"))).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Compare_OnFutures_SaysTheDifferenceWithItsInterval()
    {
        var said = await CommandLine.Run(["compare", .. Files, "--replications", "200"]);
        said.ExitCode.ShouldBe(0, said.Error);
        said.Out.ShouldContain("95% interval");
        said.Out.ShouldContain(" … ");
    }

    [Fact]
    public async Task Compare_OfFilesOfOneName_IsRefused()
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("compare", Files[0], folder.Write("baseline.yaml", File.ReadAllText(Files[0])))).ExitCode.ShouldBe(2);
    }
}
