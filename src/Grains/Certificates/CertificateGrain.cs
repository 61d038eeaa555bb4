using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Verification;
using Orleans.Concurrency;

namespace ModelWard.Grains.Certificates;

/// <summary>Checks certificates on <see cref="WorkPool"/>. It keeps nothing.</summary>
[GrainType("certificate"), StatelessWorker]
internal sealed class CertificateGrain(WorkPool pool) : Grain, ICertificateGrain
{
    /// <inheritdoc />
    public async Task<CertificateAnswer> Verify(Certificate certificate, CancellationToken cancellationToken)
    {
        var snapshot = await Register(certificate.Scenario.Programme, cancellationToken);
        return await pool.Run(token => Check(certificate, snapshot, token), cancellationToken);
    }

    private async Task<Snapshot?> Register(string programme, CancellationToken cancellationToken) => Code.IsValid(programme)
        ? (await GrainFactory.GetGrain<IProgrammeGrain>(programme).GetSnapshot(-1, cancellationToken)).Newer
        : null;

    private static CertificateAnswer Check(Certificate certificate, Snapshot? snapshot, CancellationToken cancellationToken)
    {
        var register = DataOf(certificate.Scenario, snapshot);
        var same = register is not null && CertificateData.HashOf(register) == certificate.DataHash;
        if ((certificate.Data ?? (same ? register : null)) is not { } data)
            return new CertificateAnswer(register is null ? CommandStatus.NotFound : CommandStatus.Stale, null, SameAsRegister: false);
        return new CertificateAnswer(CommandStatus.Done, CertificateVerifier.Verify(certificate, data, cancellationToken), same);
    }

    private static CertificateData? DataOf(Scenario scenario, Snapshot? snapshot) =>
        snapshot is not null && scenario.CatalogueVersion is { } version && snapshot.Programme.CatalogueVersion(version) is { } catalogue
            ? CertificateData.Of(snapshot, catalogue)
            : null;
}
