using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.WardMap;

public sealed class UnitAddressTests
{
    [Theory]
    [InlineData("first")]
    [InlineData("first.d")]
    [InlineData("2025-07-01")]
    [InlineData("2025-07-01.d")]
    [InlineData("now.d")]
    public void Address_ReadAndWritten_IsTheSame(string text) => UnitAddress.Read(text)!.Value.ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("2025-7-1")]
    [InlineData("yesterday")]
    public void Address_OfNothingElse_IsTheRegisterNow(string? text) => UnitAddress.Read(text).ShouldBeNull();

    [Fact]
    public void PlanAddress_WithUnits_KeepsThemBesideTheInputs()
    {
        var inputs = PlanInputs.Of("baseline", City.Sample("baseline"));

        var query = PlanAddress.Write(inputs, inputs, true, "26968", UnitAddress.Read("2025-07-01"));

        query.ShouldBe("?w=26968&m=2025-07-01");
        PlanAddress.Read(query).Units.ShouldBe(new UnitAddress(new DateOnly(2025, 7, 1), UnitKind.Wards));
    }
}
