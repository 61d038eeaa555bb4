using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.WhatIf;

public class PlanAddressTests
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly PlanInputs Own = PlanInputs.Of("baseline", Sample);

    [Fact]
    public void Write_Unchanged_SaysNothing() => PlanAddress.Write(Own, Own, sampleIsFirst: true, ward: null).ShouldBe("");

    [Fact]
    public void Write_Changed_SaysOnlyWhatDiffers() =>
        PlanAddress.Write(Own.WithCapital(0, 60_000) with { Officers = 120, Policy = Policy.PeoplePerVnd }, Own, sampleIsFirst: false, ward: "26968")
            .ShouldBe("?s=baseline&p=peoplePerVnd&c=60000,75000,95000,110000,130000,130000,115000,60000&o=120&w=26968");

    [Fact]
    public void Write_OptimalWithMoreOfSingleLimits_SaysObjectiveAndSteps()
    {
        var inputs = (Own with { Policy = Policy.Optimal, Objective = Objective.PeopleYears })
            .Added(Sample.FirstYear, new LimitStep(Resource.FloorArea, 2027, 1_000)).Added(Sample.FirstYear, new LimitStep(Resource.Officers, 2026, 10));
        var query = PlanAddress.Write(inputs, Own, sampleIsFirst: true, ward: null);
        query.ShouldBe("?p=optimal&a=peopleYears&x=officers.2026.10,floorArea.2027.1000");
        PlanAddress.Read(query).Inputs(Own, Sample).ShouldBe((inputs, false));
    }

    [Fact]
    public void Inputs_OfAnyWrittenQuery_AreTheSame() =>
        Gen.Select(Gen.Long[0, YearLimits.Most].Array[Own.Capital.Length], Gen.Int[0, PlanInputs.MostPercent].Array[4], Gen.OneOfConst([.. PlanInputs.Choices(Sample)]))
            .Sample((capital, percent, policy) =>
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
                var address = PlanAddress.Read(PlanAddress.Write(inputs, Own, sampleIsFirst: false, ward: "26968"));
                return address.Sample == "baseline" && address.Ward == "26968" && address.Inputs(Own, Sample) == (inputs, false);
            });

    [Theory]
    [InlineData("?p=manual")]
    [InlineData("?p=unknown")]
    [InlineData("?a=weights")]
    [InlineData("?x=capital.2026.10")]
    [InlineData("?x=officers.2031.10")]
    [InlineData("?x=officers.2026.0")]
    [InlineData("?x=officers.2026")]
    [InlineData("?x=officers.2026.5,officers.2026.5")]
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
