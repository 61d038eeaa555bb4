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

    [Fact]
    public void Of_AReviewOfSeveralCriteria_CountsEachThatItFindsLost()
    {
        var review = new YearlyReview
        {
            On = new DateOnly(2026, 3, 1), Result = ReviewResult.Kept, CatalogueVersion = "v1", Text = "As seen.", Actor = "officer",
            Findings = [new CriterionFinding { Criterion = "C01", Level = new Level(7_000), Evidence = ["hash"] }, new CriterionFinding { Criterion = "C02", Level = new Level(10_000) }],
        };
        var happened = new ProgrammeEvent(7, "W1", Example.Imported(Example.Ward("W1"), 2, "a") with
        {
            Kind = WardEventKind.Reviewed,
            Before = """{"stage":"Recognized","started":2024,"recognized":2025,"levels":{"C01":90,"C02":100}}""",
            After = JsonSerializer.Serialize(review, ModelJson.Options),
        });

        var lost = LostCriteria.Of([happened], Example.Programme("p"), Example.Views(Example.Ward("W1") with { Levels = Example.Levels.With("C01", new Level(7_000)) })).ShouldHaveSingleItem();

        (lost.Ward, lost.Before, lost.Assessment.Criterion, lost.Assessment.Level, lost.Assessment.Evidence, lost.Assessment.On)
            .ShouldBe(("W1", new Level(9_000), "C01", new Level(7_000), "hash", new DateOnly(2026, 3, 1)));
    }

    private static ProgrammeEvent Lowered(int before, int after, string catalogue = "v1") => new(7, "W1", Example.Imported(Example.Ward("W1"), 2, "a") with
    {
        Kind = WardEventKind.Assessed,
        Before = JsonSerializer.Serialize(new CriterionLevel("C01", new Level(before)), ModelJson.Options),
        After = JsonSerializer.Serialize(new Assessment("C01", new Level(after), new DateOnly(2026, 3, 1), "", catalogue, "officer"), ModelJson.Options),
    });
}
