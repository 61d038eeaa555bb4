using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Checks certificates; nothing is solved. Key: <see cref="Any"/>, whoever is free answers.</summary>
[Alias("ModelWard.ICertificateGrain"), Requires(Permission.Read)]
public interface ICertificateGrain : IGrainWithIntegerKey
{
    /// <summary>The one key.</summary>
    const long Any = 0;

    /// <summary>Checks a certificate against the data it carries, or else against the present register if that is what it rests on.</summary>
    [Alias("Verify"), ResponseTimeout("00:02:00")] Task<CertificateAnswer> Verify(Certificate certificate, CancellationToken cancellationToken);
}

/// <summary>What the check of a certificate found, or why there was none.</summary>
/// <param name="Status">Done; or of a certificate without data NotFound: the register does not hold its programme under its catalogue
/// version; Stale: the register holds other data.</param>
/// <param name="Check">What was found; null unless done.</param>
/// <param name="SameAsRegister">Whether the certificate rests on the data that the register holds now.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CertificateAnswer")]
public sealed record CertificateAnswer(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] CertificateCheck? Check,
    [property: Id(2)] bool SameAsRegister);
