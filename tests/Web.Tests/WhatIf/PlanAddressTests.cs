using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.WhatIf;

public class PlanAddressTests
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly PlanInputs Own = PlanInputs.Of("baseline", Sample);

    private static readonly Gen<OwnLimit[]> Limits = Gen.Select(
        Gen.OneOfConst(Enum.GetValues<Resource>()), Gen.Int[Sample.FirstYear, Sample.LastYear], Gen.OneOf(Gen.Long[0, 300], Gen.Long[0, YearLimits.Most]), Gen.Bool,
        (resource, year, amount, none) => new OwnLimit(resource, year, none && LimitAmounts.IsCeiling(resource) ? null : amount)).Array[0, 12];

    private static readonly Gen<PinChange[]> Pins = Gen.Select(
        Gen.OneOf(Gen.OneOfConst([.. Sample.Pins.Select(pin => pin.Ward)]), Gen.Int[26000, 28000].Select(code => $"{code}"), Gen.OneOfConst("a.b", "never.2026", "x-_y")),
        Gen.Int[0, 3], Gen.Int[ScenarioValidation.LeastYear, ScenarioValidation.MostYear],
        (ward, kind, year) => new PinChange(ward, kind switch
        {
            0 => null,
            1 => new Pin { Ward = ward, Start = year },
            2 => new Pin { Ward = ward, NotBefore = year },
            _ => new Pin { Ward = ward, Never = true },
        }, null)).Array[0, 12];

    [Fact]
    public void Write_Unchanged_SaysNothing() => PlanAddress.Write(Own, Own, sampleIsFirst: true, ward: null).ShouldBe("");

    [Fact]
    public void Write_Changed_SaysOnlyWhatDiffers() =>
        PlanAddress.Write(Own.WithCapital(0, 60_000) with { Officers = 120, Policy = Policy.PeoplePerVnd }, Own, sampleIsFirst: false, ward: "26968")
            .ShouldBe("?s=baseline&p=peoplePerVnd&c=60000,75000,95000,110000,130000,130000,115000,60000&o=120&w=26968");

    [Fact]
    public void Write_OptimalWithLimitsOfSingleYears_SaysObjectiveAndLimits()
    {
        var inputs = (Own with { Policy = Policy.Optimal, Objective = Objective.PeopleYears })
            .WithLimit(Sample, Resource.FloorArea, 2027, 1_000).WithLimit(Sample, Resource.Officers, 2026, 10).WithLimit(Sample, Resource.Works, 2026, 0);
        var query = PlanAddress.Write(inputs, Own, sampleIsFirst: true, ward: null);
        query.ShouldBe("?p=optimal&a=peopleYears&l=works.2026.0,officers.2026.10,floorArea.2027.1000");
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((inputs, false));
    }

    [Fact]
    public void Write_CeilingOfTheSampleTakenAway_SaysSo()
    {
        var sample = Sample with { Limits = [.. Sample.Limits.Select(limits => limits with { Works = 900 })] };
        var own = PlanInputs.Of("baseline", sample);
        var inputs = own.WithLimit(sample, Resource.Works, 2026, null);
        var query = PlanAddress.Write(inputs, own, sampleIsFirst: true, ward: null);
        query.ShouldBe("?l=works.2026.-");
        PlanAddress.Read(query).Inputs(own, sample).ShouldBe((inputs, false));
    }

    [Fact]
    public void Write_Pins_SaysThoseThatDifferFromTheSample()
    {
        var inputs = Own.WithPin(new Pin { Ward = "27157", Start = 2026 }).WithPin(new Pin { Ward = "26734", NotBefore = 2027 })
            .WithPin(new Pin { Ward = "a.b", Never = true }).WithoutPin("26968");
        var query = PlanAddress.Write(inputs, Own, sampleIsFirst: true, ward: null);
        query.ShouldBe("?n=26734.from2027,26968.free,27157.2026,a.b.never");
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((inputs, false));
    }

    [Fact]
    public void Pin_OfAWardWithADay_StandsInTheAddressAndIsReadBack()
    {
        var inputs = Own.WithPin(new Pin { Ward = "26740@2025-07-01", Start = 2026 });

        var query = PlanAddress.Write(inputs, Own, sampleIsFirst: true, ward: "26740@2025-07-01");

        Uri.UnescapeDataString(query).ShouldBe("?n=26740@2025-07-01.2026&w=26740@2025-07-01");
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((inputs, false));
        PlanAddress.Read(query).Ward.ShouldBe("26740@2025-07-01");
    }

    [Fact]
    public void Factors_ThatDifferFromTheSample_StandInTheAddress()
    {
        var inputs = Own with { Factors = new NormFactors { WorksCost = 1.1m, Upkeep = 0.95m } };

        var query = PlanAddress.Write(inputs, Own, sampleIsFirst: true, ward: null);

        query.ShouldBe("?k=worksCost.1.1,upkeep.0.95");
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((inputs, false));
        var dearer = Sample with { NormFactors = new NormFactors { WorksCost = 1.1m } };
        var own = PlanInputs.Of("baseline", dearer);
        PlanAddress.Write(own, own, sampleIsFirst: true, ward: null).ShouldBe("");
        var back = own with { Factors = null };
        PlanAddress.Write(back, own, sampleIsFirst: true, ward: null).ShouldBe("?k=-");
        PlanAddress.Read("?k=-").Inputs(own, dearer).ShouldBe((back, false));
        back.Apply(dearer).NormFactors.ShouldBeNull();
    }

    [Theory]
    [InlineData("?k=works.1.1")]
    [InlineData("?k=worksCost")]
    [InlineData("?k=worksCost.0")]
    [InlineData("?k=worksCost.10.5")]
    [InlineData("?k=worksCost.1.0000001")]
    [InlineData("?k=worksCost.1.1,worksCost.1.2")]
    public void Factors_NotAllowedInTheAddress_AreIgnoredAndSaidSo(string query) => PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((Own, true));

    [Fact]
    public void Inputs_OfAnyWrittenQuery_AreTheSame() =>
        Gen.Select(Gen.Long[0, YearLimits.Most].Array[Own.Capital.Length], Gen.Int[0, PlanInputs.MostPercent].Array[4], Gen.OneOfConst([.. PlanInputs.Choices(Sample)]), Limits, Pins)
            .Sample((capital, percent, policy, limits, pins) =>
            {
                var inputs = Own with
                {
                    Capital = [.. capital],
                    Policy = policy,
                    Officers = percent[0],
                    FloorArea = percent[1],
                    Upkeep = percent[2],
                    Guidance = percent[3],
                };
                inputs = limits.Aggregate(inputs, (set, own) => set.WithLimit(Sample, own.Resource, own.Year, own.Amount));
                inputs = pins.Aggregate(inputs, (set, change) => change.Apply(set));
                var address = PlanAddress.Read(PlanAddress.Write(inputs, Own, sampleIsFirst: false, ward: "26968"));
                return address.Sample == "baseline" && address.Ward == "26968" && address.Inputs(Own, Sample) == (inputs, false);
            });

    [Theory]
    [InlineData("?p=manual")]
    [InlineData("?p=unknown")]
    [InlineData("?a=weights")]
    [InlineData("?l=capital.2026.10")]
    [InlineData("?l=officers.2031.10")]
    [InlineData("?l=officers.2026.-")]
    [InlineData("?l=officers.2026.1000000000001")]
    [InlineData("?l=officers.2026")]
    [InlineData("?l=")]
    [InlineData("?n=")]
    [InlineData("?n=27157")]
    [InlineData("?n=27157.")]
    [InlineData("?n=27157.0")]
    [InlineData("?n=27157.9999")]
    [InlineData("?n=27157.from")]
    [InlineData("?n=.2026")]
    [InlineData("?n=27157.2026,27157.never")]
    [InlineData("?l=officers.2026.5,officers.2026.5")]
    [InlineData("?c=1,2,3")]
    [InlineData("?c=60000,75000,95000,110000,130000,130000,115000,-1")]
    [InlineData("?c=60000,75000,95000,110000,130000,130000,115000,1e3")]
    [InlineData("?c=60000,75000,95000,110000,130000,130000,115000,99999999999999999999")]
    [InlineData("?c=60000,75000,95000,110000,130000,130000,115000,1000000000001")]
    [InlineData("?o=201")]
    [InlineData("?o=-5")]
    [InlineData("?f=NaN")]
    [InlineData("?u=")]
    [InlineData("?g=%3Cscript%3E")]
    public void Inputs_WhatCannotBeRead_IsTheSamplesAndSaidSo(string query) =>
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((Own, true));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?unknown=1&&=&%")]
    [InlineData("?w=&s=")]
    public void Read_EmptyOrForeignQuery_IsTheSample(string query)
    {
        var address = PlanAddress.Read(query);
        (address.Sample, address.Ward).ShouldBe((null, null));
        address.Inputs(Own, Sample).ShouldBe((Own, false));
    }
}
