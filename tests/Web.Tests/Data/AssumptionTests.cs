using ModelWard.Model;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Data;

public sealed class AssumptionTests
{
    private static readonly Scenario Baseline = City.Sample("baseline") with { Uncertainty = Uncertainty.Usual };

    /// <summary>A new field of the uncertainty must get its words: each of them changes what is said.</summary>
    [Fact]
    public void Of_EveryFieldOfTheUncertainty_IsSaid()
    {
        var usual = Says(Baseline);
        foreach (var group in Enum.GetValues<FactorGroup>())
        {
            var without = Baseline.Uncertainty.Without(group);
            if (without != Baseline.Uncertainty) Says(Baseline with { Uncertainty = without }).ShouldNotBe(usual, $"{group}");
        }
        typeof(Uncertainty).GetProperties().Count(property => property.GetMethod is { IsStatic: false } && property.Name != "EqualityContract").ShouldBe(12);
    }

    [Fact]
    public void Of_Pert_NamesItsThreeFactors() =>
        Assumption.Of(Baseline with { Uncertainty = Uncertainty.Usual with { WardCost = WardCost.Pert(0.9m, 1, 1.5m) } }, Texts.In(Language.Vietnamese))
            .ShouldContain(new Assumption("Chi phí xây dựng của từng phường", "Nhân một hệ số PERT từ 0,9 qua 1 đến 1,5"));

    [Theory]
    [InlineData(Language.Vietnamese, "Mỗi năm một phường đã đạt có khả năng 1,5% bị tụt chuẩn")]
    [InlineData(Language.English, "A recognized ward declines with a chance of 1.5% a year")]
    public void Of_Chances_AreSharesInTheLanguage(Language language, string slip) => Says(Baseline, language).ShouldContain(slip);

    private static IReadOnlyList<string> Says(Scenario scenario, Language language = Language.English) =>
        [.. Assumption.Of(scenario, Texts.In(language)).Select(assumption => assumption.Says)];
}
