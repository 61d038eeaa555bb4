using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class PinFormTests : BunitContext
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly PlanInputs Own = PlanInputs.Of("baseline", Sample);
    private static readonly Ward Free = City.Snapshot.Find("26740")!;
    private readonly List<PlanInputs> _told = [];

    [Theory]
    [InlineData("Start", 2026, null, false)]
    [InlineData("NotBefore", null, 2026, false)]
    [InlineData("Never", null, null, true)]
    public void Form_KindAndYearChosen_TellThePinOnceItIsSet(string kind, int? start, int? notBefore, bool never)
    {
        var form = Form(Free, Own);
        form.Find("#pin-kind").Change(kind);
        if (!never) form.Find("#pin-year").Change("2026");
        form.FindAll("#pin-year").Count.ShouldBe(never ? 0 : 1);
        _told.ShouldBeEmpty();
        form.Find("#pin-set").Click();
        _told.Single().PinOf(Free.Code).ShouldBe(new Pin { Ward = Free.Code, Start = start, NotBefore = notBefore, Never = never });
    }

    [Fact]
    public void Form_PinnedWard_ShowsThePinAndUnpins()
    {
        var form = Form(Free, Own.WithPin(new Pin { Ward = Free.Code, NotBefore = 2027 }));
        form.Find("#pin-kind").GetAttribute("value").ShouldBe("NotBefore");
        form.Find("#pin-year").GetAttribute("value").ShouldBe("2027");
        form.Find("#pin-kind").Change("Free");
        form.Find("#pin-set").TextContent.ShouldBe("Bỏ ghim");
        form.Find("#pin-set").Click();
        _told.Single().ShouldBe(Own);
    }

    [Fact]
    public void Form_PinOutsideTheYears_IsShownAsItIs()
    {
        var form = Form(Free, Own.WithPin(new Pin { Ward = Free.Code, Start = 2019 }));
        form.Find("#pin-year").GetAttribute("value").ShouldBe("2019");
        form.FindAll("#pin-year option").Select(option => option.TextContent).ShouldBe(["2019", .. Enumerable.Range(2023, 8).Select(year => $"{year}")]);
    }

    [Fact]
    public void Form_SetWithoutAChange_TellsNothing()
    {
        Form(Free, Own).Find("#pin-set").Click();
        _told.ShouldBeEmpty();
    }

    [Fact]
    public void Form_OtherChangesMeanwhile_KeepWhatIsBeingChosen()
    {
        var form = Form(Free, Own);
        form.Find("#pin-kind").Change("Start");
        form.Render(parameters => parameters.Add(pin => pin.Inputs, Own.WithPercent(Resource.Officers, 120)));
        form.Find("#pin-kind").GetAttribute("value").ShouldBe("Start");
        form.Render(parameters => parameters.Add(pin => pin.Ward, City.Snapshot.Find("26734")!));
        form.Find("#pin-kind").GetAttribute("value").ShouldBe("Free");
    }

    [Fact]
    public void Form_StartPin_SaysWhatItMeansUnderThePolicy()
    {
        var start = Own.WithPin(new Pin { Ward = Free.Code, Start = 2026 });
        Form(Free, start, Language.English).Find(".note").TextContent.ShouldStartWith("From that year on looked at before all other wards");
        Form(Free, start with { Policy = Policy.Optimal }, Language.English).Find(".note").TextContent.ShouldStartWith("Starts in exactly that year");
    }

    [Fact]
    public void Form_WardUnderWay_SaysThatAPinHasNoEffect()
    {
        var ward = Free with { Stage = Stage.UnderWay, Started = 2022 };
        var form = Form(ward, Own);
        form.Find(".note").TextContent.ShouldContain("ghim không có tác dụng");
        form.FindAll("select, button:not(.term)").ShouldBeEmpty();
        Form(ward, Own.WithPin(new Pin { Ward = ward.Code, Never = true })).Find("#pin-set").ShouldNotBeNull();
    }

    private IRenderedComponent<PinForm> Form(Ward ward, PlanInputs inputs, Language language = Language.Vietnamese) =>
        Render<PinForm>(parameters => parameters
            .Add(pin => pin.Ward, ward).Add(pin => pin.Inputs, inputs).Add(pin => pin.Sample, Sample)
            .Add(pin => pin.Enabled, true).Add(pin => pin.Texts, Texts.In(language)).Add(pin => pin.OnChange, _told.Add));
}
