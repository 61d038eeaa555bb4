using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

public sealed class LostCriteriaTests
{
    [Theory]
    [InlineData(8_000, 7_999, 7_999, true)]
    [InlineData(8_000, 7_999, 8_000, false)]
    [InlineData(7_999, 7_998, 7_998, false)]
    [InlineData(9_000, 8_000, 8_000, false)]
    public void Of_AroundTheThreshold_CountsWhatCrossedItAndStaysBelow(int before, int after, int now, bool lost) =>
        LostCriteria.Of([Lowered(before, after)], Example.Programme("p"), Example.Views(Example.Ward("W1") with { Levels = Example.Levels.With("C01", new Level(now)) }))
            .Count().ShouldBe(lost ? 1 : 0);

    [Fact]
    public void Of_ACatalogueNobodyKnows_CountsNothing() =>
        LostCriteria.Of([Lowered(9_000, 100, "v9")], Example.Programme("p"), Example.Views(Example.Ward("W1"))).ShouldBeEmpty();

    private static ProgrammeEvent Lowered(int before, int after, string catalogue = "v1") => new(7, "W1", Example.Imported(Example.Ward("W1"), 2, "a") with
    {
        Kind = WardEventKind.Assessed,
        Before = JsonSerializer.Serialize(new CriterionLevel("C01", new Level(before)), ModelJson.Options),
        After = JsonSerializer.Serialize(new Assessment("C01", new Level(after), new DateOnly(2026, 3, 1), "", catalogue, "officer"), ModelJson.Options),
    });
}
