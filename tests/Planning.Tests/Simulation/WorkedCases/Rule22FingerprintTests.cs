using System.Security.Cryptography;
using System.Text;
using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 22: the fingerprint of a programme whose canonical JSON is written out by hand.</summary>
public sealed class Rule22FingerprintTests
{
    private const string CanonicalJson =
        """{"districtFloors":[{"district":"D","met":true,"reached":1,"target":1,"year":2024}],"milestones":[{"met":false,"reached":1,"target":2,"year":2024}],"nextYear":{"upkeep":1},"wards":[{"code":"A","recognized":2020,"refusedBy":[],"slips":0,"start":2020,"tooLarge":false},{"code":"B","recognized":null,"refusedBy":[{"resource":"capital","year":2024},{"resource":"officers","year":2024}],"slips":0,"start":null,"tooLarge":true}],"years":[{"binding":["capital","officers"],"declined":0,"recognized":1,"resources":{"capital":{"closing":5,"granted":10,"lapsed":5,"opening":0,"used":0},"equipment":{"closing":0,"granted":11,"lapsed":11,"opening":0,"used":0},"floorArea":{"closing":0,"granted":3,"lapsed":3,"opening":0,"used":0},"guidance":{"closing":0,"granted":4,"lapsed":4,"opening":0,"used":0},"officers":{"closing":3,"granted":2,"lapsed":0,"opening":1,"used":0},"upkeep":{"closing":0,"granted":1,"lapsed":0,"opening":0,"used":1}},"started":0,"underWay":0,"year":2024}]}""";

    [Fact]
    public void Fingerprint_OfTwoWardsInOneYear_IsTheHashOfTheJsonWrittenByHand()
    {
        var snapshot = Of(Ward("A", upkeep: 1).RecognizedIn(2020), Ward("B", equipmentCost: 11, officers: 4));
        var scenario = From(2024, Year(10, 1, 2, 3, 4, equipment: 11)) with
        {
            CarryOver = 0.5m,
            Opening = new Opening(0, 1),
            Milestones = [new Milestone(2024, 0.51m)],
            DistrictFloors = [new DistrictFloor("D", 2024, 0.5m)],
        };
        Simulator.Simulate(snapshot, scenario).Fingerprint.ShouldBe(Hash(CanonicalJson));
    }

    [Fact]
    public void Hash_OfTheJsonWrittenByHand_IsTheOneOtherToolsGive() =>
        Hash(CanonicalJson).ShouldBe("53ad42f53461afe5a899d44756c9b2c5e833540b559a14b86d0205b7f04fc77f");

    private static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
