using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class LimitTableTests : BunitContext
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private readonly List<PlanInputs> _told = [];
    private PlanInputs _inputs = PlanInputs.Of("baseline", Sample);

    [Fact]
    public void Table_Opened_HasAFieldForEveryLimitOfEveryYear()
    {
        var table = Table(Language.Vietnamese);
        table.FindAll("input").Count.ShouldBe(Sample.YearCount * Enum.GetValues<Resource>().Length);
        table.FindAll("tbody th[scope=row]").Select(cell => cell.TextContent).ShouldBe(Enumerable.Range(Sample.FirstYear, Sample.YearCount).Select(year => $"{year}"));
        table.FindAll(".own").ShouldBeEmpty();
        table.Find("#limit-capital-2024").GetAttribute("value").ShouldBe("75");
        table.Find("#limit-works-2024").GetAttribute("value").ShouldBe("");
        table.Find("#limit-officers-2026").GetAttribute("aria-label").ShouldBe("Cán bộ bổ sung năm 2026 (người)");
    }

    [Fact]
    public void Table_OfficersOfOneYearTyped_TellsThatLimitAloneAndMarksIt()
    {
        var table = Table(Language.Vietnamese);
        table.Find("#limit-officers-2026").Change("1.234");
        _told.Single().Own.ShouldBe([new OwnLimit(Resource.Officers, 2026, 1_234)]);
        var cell = table.Find(".own input");
        cell.Id.ShouldBe("limit-officers-2026");
        cell.GetAttribute("value").ShouldBe("1.234");
        cell.GetAttribute("aria-label").ShouldBe("Cán bộ bổ sung năm 2026 (người), giá trị riêng");
        table.Find(".own i").TextContent.ShouldBe("•");
    }

    [Fact]
    public void Table_CapitalTyped_MovesTheSameAmountAsTheSlider()
    {
        Table(Language.English).Find("#limit-capital-2024").Change("80.5");
        _told.Single().ShouldBe(PlanInputs.Of("baseline", Sample).WithCapital(1, 80_500));
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Cán bộ bổ sung năm 2026: “nhiều” không dùng được. Cần: số nguyên từ 0 đến 1.000.000.000.000.")]
    [InlineData(Language.English, "New officers, 2026: “nhiều” cannot be taken. Allowed: a whole number from 0 to 1,000,000,000,000.")]
    public void Table_WrongNumber_SaysFieldValueAndRangeBesideItAndKeepsWhatIsTyped(Language language, string fault)
    {
        var table = Table(language);
        table.Find("#limit-officers-2026").Change("nhiều");
        _told.ShouldBeEmpty();
        table.Find("#limit-officers-2026-fault").TextContent.ShouldBe(fault);
        var input = table.Find("#limit-officers-2026");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby").ShouldBe("limit-officers-2026-fault");
        input.GetAttribute("value").ShouldBe("nhiều");
        // Another cell does not wipe it, putting it right does.
        table.Find("#limit-guidance-2026").Change("5");
        table.Find("#limit-officers-2026-fault").ShouldNotBeNull();
        table.Find("#limit-officers-2026").Change("12");
        table.FindAll(".fault").ShouldBeEmpty();
        _told.Count.ShouldBe(2);
    }

    [Fact]
    public void Table_LimitSetInAnotherWay_ForgetsWhatWasTypedWrongly()
    {
        var table = Table(Language.English);
        table.Find("#limit-officers-2026").Change("x");
        table.Render(parameters => parameters.Add(component => component.Inputs, _inputs.WithPercent(Resource.Officers, 150)));
        table.FindAll(".fault").ShouldBeEmpty();
    }

    [Fact]
    public void Table_AnswerToTheSameInputs_IsNotDrawnAgain()
    {
        var table = Table(Language.English);
        var drawn = table.RenderCount;
        table.Render(parameters => parameters.Add(component => component.Inputs, _inputs));
        table.RenderCount.ShouldBe(drawn);
        table.Render(parameters => parameters.Add(component => component.Inputs, _inputs.WithCapital(1, 80_500)));
        table.RenderCount.ShouldBe(drawn + 1);
    }

    [Fact]
    public void Table_NotConnectedYet_CannotBeFilledIn() =>
        Table(Language.English, enabled: false).FindAll("input:not([disabled])").ShouldBeEmpty();

    private IRenderedComponent<LimitTable> Table(Language language, bool enabled = true)
    {
        IRenderedComponent<LimitTable>? table = null;
        table = Render<LimitTable>(parameters => parameters
            .Add(component => component.Inputs, _inputs)
            .Add(component => component.Sample, Sample)
            .Add(component => component.Enabled, enabled)
            .Add(component => component.Texts, Texts.In(language))
            .Add(component => component.OnChange, inputs =>
            {
                _told.Add(inputs);
                _inputs = inputs;
                table!.Render(again => again.Add(component => component.Inputs, inputs));
            }));
        return table;
    }
}
