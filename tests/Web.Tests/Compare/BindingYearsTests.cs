using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Compare;

public sealed class BindingYearsTests
{
    [Fact]
    public void Of_YearsInARow_AreASpan()
    {
        var plan = Compared.Plan(0, City.Sample("baseline"), outcome => outcome with
        {
            Years =
            [
                .. outcome.Years.Select(year => year with
                {
                    Binding = year.Year switch { 2023 or 2024 or 2026 => [Resource.Capital], 2030 => [Resource.Officers], _ => [] },
                }),
            ],
        });
        BindingYears.Of(plan.View, Texts.In(Language.English)).ShouldBe("Capital 2023–2024, 2026; Officers 2030");
    }

    [Fact]
    public void Of_NothingShortOrOptimal_SaysSo()
    {
        var plan = Compared.Plan(0, City.Sample("baseline"), outcome => outcome with { Years = [.. outcome.Years.Select(year => year with { Binding = [] })] });
        BindingYears.Of(plan.View, Texts.In(Language.English)).ShouldBe("–");
        BindingYears.Of(Plans.Optimal, Texts.In(Language.English)).ShouldBe("an optimal plan refuses no ward");
    }
}
