namespace ModelWard.Model.Tests.Numbers;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Phương án cơ sở / Baseline", "Phương án cơ sở", "Baseline")]
    [InlineData("Plan B", "Plan B", "Plan B")]
    [InlineData("2/3 of it", "2/3 of it", "2/3 of it")]
    [InlineData("a / b / c", "a / b / c", "a / b / c")]
    public void Written_InOneOrBothLanguages_IsReadAndWrittenBack(string name, string vi, string en)
    {
        Names.Written(name).ShouldBe(new Names(vi, en));
        Names.Written(name).Both().ShouldBe(name);
    }
}
