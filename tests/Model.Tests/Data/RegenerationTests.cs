using System.Globalization;
using ModelWard.Baseline;

namespace ModelWard.Model.Tests.Data;

public sealed class RegenerationTests
{
    [Fact]
    public void Generator_RunAgain_WritesTheShippedBytes()
    {
        using var output = new TemporaryDirectory();

        BaselineWriter.Write(Shipped.Directory, output.Path);

        ShouldHoldTheShippedFiles(output.Path);
    }

    [Fact]
    public void Generator_UnderACultureWithDecimalComma_WritesTheShippedBytes()
    {
        using var output = new TemporaryDirectory();
        var before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        commas.NumberFormat.NumberGroupSeparator = ".";
        commas.TextInfo.ListSeparator = ";";
        try
        {
            CultureInfo.CurrentCulture = commas;
            BaselineWriter.Write(Shipped.Directory, output.Path);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        ShouldHoldTheShippedFiles(output.Path);
    }

    [Fact]
    public void Generator_WithTheFactsInAnotherOrder_WritesTheShippedBytes()
    {
        using var data = new TemporaryDirectory();
        var facts = Directory.CreateDirectory(Path.Combine(data.Path, "facts")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Shipped.Directory, "facts")))
        {
            var lines = File.ReadAllLines(file);
            // The order of the criteria is the catalogue's own; every other order is by code.
            IEnumerable<string> rows = Path.GetFileName(file) == "criteria.csv" ? lines[1..] : lines[1..].Reverse();
            File.WriteAllLines(Path.Combine(facts, Path.GetFileName(file)), rows.Prepend(lines[0]));
        }

        BaselineWriter.Write(data.Path, data.Path);

        Directory.Delete(facts, recursive: true);
        ShouldHoldTheShippedFiles(data.Path);
    }

    [Fact]
    public void ShippedFiles_AllOfThem_AreUtf8WithoutMarkAndWithLineFeeds()
    {
        foreach (var file in Directory.GetFiles(Shipped.Directory, "*.*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            bytes.ShouldNotContain((byte)'\r', file);
            bytes[0].ShouldBeLessThan((byte)0x80, file);
            bytes[^1].ShouldBe((byte)'\n', file);
        }
    }

    private static void ShouldHoldTheShippedFiles(string directory)
    {
        var written = FilesUnder(directory);
        written.ShouldBe([.. FilesUnder(Shipped.Directory).Where(IsGenerated)]);
        written.Length.ShouldBe(11);
        foreach (var file in written)
        {
            var same = File.ReadAllBytes(Path.Combine(directory, file)).AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(Shipped.Directory, file)));
            same.ShouldBeTrue($"{file} differs from what the generator writes; run eng/Baseline.");
        }
    }

    private static bool IsGenerated(string file) => new[] { "hcmc", "samples", "reorganizations" }.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    private static string[] FilesUnder(string directory) =>
        [.. Directory.GetFiles(directory, "*.*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(directory, file)).Order(StringComparer.Ordinal)];
}
