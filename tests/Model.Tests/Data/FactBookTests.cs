using ModelWard.Baseline.Facts;

namespace ModelWard.Model.Tests.Data;

public sealed class FactBookTests
{
    [Theory]
    [InlineData("islands.csv", "26968,", "Ward 26968 has no tile on the island map.")]
    [InlineData("island_labels.csv", "766,", "District 766 has no label on the island map.")]
    [InlineData("wards.csv", "26968,", "District 766 has 14 wards, its line says 15.")]
    [InlineData("districts.csv", "766,", "A ward belongs to no listed district.")]
    public void FactBook_WithALineMissing_NamesTheFault(string file, string lineStart, string fault)
    {
        using var data = new TemporaryDirectory();
        var facts = Directory.CreateDirectory(Path.Combine(data.Path, "facts")).FullName;
        foreach (var source in Directory.GetFiles(Path.Combine(Shipped.Directory, "facts")))
            File.Copy(source, Path.Combine(facts, Path.GetFileName(source)));
        var changed = Path.Combine(facts, file);
        File.WriteAllLines(changed, File.ReadAllLines(changed).Where(line => !line.StartsWith(lineStart, StringComparison.Ordinal)));

        Should.Throw<InvalidDataException>(() => FactBook.Read(data.Path)).Message.ShouldBe(fault);
    }
}
