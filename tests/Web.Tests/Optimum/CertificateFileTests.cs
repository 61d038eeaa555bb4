using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Optimum;

public class CertificateFileTests
{
    [Fact]
    public void Of_AnOptimalAnswer_IsItsCertificateWithTheWardsItRestsOn()
    {
        var document = JsonSerializer.Deserialize<Certificate>(CertificateFile.Of(Plans.Optimal), ModelJson.Options)!;
        document.Plan.ShouldBe(Plans.Optimal.Proof!.Certificate!.Plan);
        document.Prices.ShouldBe(Plans.Optimal.Proof.Certificate.Prices);
        CertificateData.HashOf(document.Data!).ShouldBe(document.DataHash);
        CertificateFile.NameOf(Plans.Optimal).ShouldBe($"certificate-baseline-{Plans.Optimal.Outcome.Fingerprint![..12]}.json");
    }

    [Fact]
    public void Of_AnAnswerOnOtherWards_LeavesTheirDataToTheRegister()
    {
        var ward = City.Snapshot.Wards[0];
        var moved = City.Snapshot with { Wards = City.Snapshot.Wards.SetItem(0, ward with { Population = ward.Population + 1 }) };
        var view = Plans.Optimal with { Basis = Plans.Optimal.Basis with { Snapshot = moved } };
        JsonSerializer.Deserialize<Certificate>(CertificateFile.Of(view), ModelJson.Options)!.Data.ShouldBeNull();
    }

    [Fact]
    public void Of_AnAnswerWithoutAProof_IsNothing() => CertificateFile.Of(Plans.View()).ShouldBeNull();
}
