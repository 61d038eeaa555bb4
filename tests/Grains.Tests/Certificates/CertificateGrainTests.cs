using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Certificates;

[Collection(OneCluster.Name)]
public sealed class CertificateGrainTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Verify_CertificateOfAnOptimalPlan_IsValidWithAndWithoutItsData()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var certificate = await Certificate(code);

        foreach (var one in new[] { certificate, certificate with { Data = null } })
        {
            var answer = await Verify(one);
            answer.Check!.Faults.ShouldBeEmpty();
            answer.Check.Valid.ShouldBeTrue();
            (answer.Check.Value, answer.Check.Count).ShouldBe((certificate.Value, certificate.Count));
            answer.SameAsRegister.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Verify_AfterTheRegisterChanged_RestsOnTheDataCarriedOrIsStale()
    {
        var code = await cluster.Import("W1", "W2");
        var certificate = await Certificate(code);
        var changed = await cluster.Ward(code, "W1").ChangeNeeds(new ChangeNeeds(Example.Header("b"), Example.Needs with { WorksCost = 901 }), Stop);
        await cluster.Programme(code).WardChanged(changed.View!, Stop);

        var carried = await Verify(certificate);
        var bare = await Verify(certificate with { Data = null });

        (carried.Check!.Valid, carried.SameAsRegister).ShouldBe((true, false));
        (bare.Status, bare.Check).ShouldBe((CommandStatus.Stale, null));
    }

    [Fact]
    public async Task Verify_TamperedCertificate_NamesWhatIsWrong()
    {
        var code = await cluster.Import("W1", "W2");
        var certificate = await Certificate(code);

        (await Verify(certificate with { Value = certificate.Value + 1 })).Check!.Faults.ShouldContain(fault => fault.Path == "value");
        (await Verify(certificate with { CountBound = certificate.CountBound - 1 })).Check!.Faults.ShouldContain(fault => fault.Path == "countBound");
        (await Verify(certificate with { DataHash = new string('0', 64) })).Check!.Faults.ShouldContain(fault => fault.Path == "dataHash");
    }

    [Fact]
    public async Task Verify_OfAProgrammeThatIsNotHere_NeedsItsData()
    {
        var code = await cluster.Import("W1");
        var certificate = await Certificate(code);
        var elsewhere = certificate with { Scenario = certificate.Scenario with { Programme = "elsewhere" } };

        (await Verify(elsewhere with { Data = null })).Status.ShouldBe(CommandStatus.NotFound);
        var answer = await Verify(elsewhere);
        (answer.Check!.Valid, answer.SameAsRegister).ShouldBe((true, false));
        (await Verify(certificate with { Data = null, Scenario = certificate.Scenario with { Programme = "" } })).Status.ShouldBe(CommandStatus.NotFound);
    }

    private async Task<Certificate> Certificate(string programme) =>
        (await cluster.Planner(GrainKeys.WhatIf(programme)).WhatIf(Example.Optimal(programme), new PlanRequest(2, Data: true), Stop)).Outcome!.Proof!.Certificate!;

    private Task<CertificateAnswer> Verify(Certificate certificate) =>
        cluster.Grains.GetGrain<ICertificateGrain>(ICertificateGrain.Any).Verify(certificate, Stop);
}
