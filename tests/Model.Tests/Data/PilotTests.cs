namespace ModelWard.Model.Tests.Data;

public sealed class PilotTests
{
    private static readonly string[] Named = ["26968", "27157"];

    [Fact]
    public void Pilots_Of2023_AreTwoNamedAndOneByRuleInEachDistrict()
    {
        Basis("named").ShouldBe(Named);
        Basis("rule").Count.ShouldBe(17);
        ShippedWard.All.Where(ward => ward.Register["pilot_basis"] == "rule").Select(ward => ward.District).Distinct().Count().ShouldBe(17);
        ShippedWard.All.Count(ward => ward.Register["pilot_year"] == "2023").ShouldBe(19);
        ShippedWard.All.ShouldAllBe(ward => (ward.Register["pilot_year"] == "") == (ward.Register["pilot_basis"] == ""));
    }

    [Fact]
    public void PilotsByRule_AgainstEveryOtherWardOfTheirDistrict_ComeFirst()
    {
        foreach (var pilot in ShippedWard.All.Where(ward => ward.Register["pilot_basis"] == "rule"))
        {
            var others = ShippedWard.All.Where(ward => ward.District == pilot.District && ward != pilot && !Named.Contains(ward.Code));
            others.ShouldAllBe(other => Key(pilot).CompareTo(Key(other)) < 0);
        }
    }

    private static (int Unmet, long Cost, int Code) Key(ShippedWard ward) => (ward.Unmet, ward.Cost, int.Parse(ward.Code));

    private static List<string> Basis(string basis) =>
        [.. ShippedWard.All.Where(ward => ward.Register["pilot_basis"] == basis).Select(ward => ward.Code)];
}
