using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Orleans.Connections.Security;

namespace ModelWard.Hosting;

/// <summary>
/// TLS between silos and clients, where the configuration has certificates: each side shows one, and takes only those that the cluster's own
/// authority has issued. What a certificate is called does not matter: whom the authority gives one belongs to the cluster.
/// </summary>
internal sealed class ClusterTls
{
    /// <summary>The key of the file with certificate and private key: PEM, or PKCS#12 without a password.</summary>
    public const string CertificateKey = "Orleans:Tls:Certificate";

    /// <summary>The key of the file with the authority's certificate, PEM.</summary>
    public const string AuthorityKey = "Orleans:Tls:Authority";

    // SslStream wants a name; nobody looks at it.
    private const string AnyName = "modelward";

    private readonly X509Certificate2 _own;
    private readonly X509Certificate2Collection _authorities = [];

    private ClusterTls(X509Certificate2 own, string authority)
    {
        _own = own;
        _authorities.ImportFromPemFile(authority);
    }

    /// <summary>What the configuration says; null where there is no TLS.</summary>
    /// <exception cref="StartRefusedException">One file is named without the other, or one cannot be used.</exception>
    public static ClusterTls? Of(IConfiguration configuration)
    {
        var (certificate, authority) = (configuration[CertificateKey], configuration[AuthorityKey]);
        if (string.IsNullOrEmpty(certificate) && string.IsNullOrEmpty(authority)) return null;
        if (string.IsNullOrEmpty(certificate) || string.IsNullOrEmpty(authority))
            throw new StartRefusedException($"{CertificateKey} and {AuthorityKey} belong together: name both files, or neither.");
        try
        {
            var tls = new ClusterTls(CertificateFile.Load(certificate), authority);
            if (tls._authorities.Count == 0) throw new StartRefusedException($"{AuthorityKey} is {authority}, which holds no certificate in PEM.");
            if (!tls._own.HasPrivateKey) throw new StartRefusedException($"{CertificateKey} is {certificate}, which holds no private key.");
            return tls;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartRefusedException($"{CertificateKey} {certificate} or {AuthorityKey} {authority} cannot be used: {failure.Message}", failure);
        }
    }

    /// <summary>Sets a side of the connections up.</summary>
    public void Apply(TlsOptions options)
    {
        options.LocalCertificate = _own;
        (options.RemoteCertificateMode, options.ClientCertificateMode) = (RemoteCertificateMode.RequireCertificate, RemoteCertificateMode.RequireCertificate);
        options.RemoteCertificateValidation = (certificate, chain, _) => IsOfTheCluster(certificate, chain);
        options.OnAuthenticateAsClient = (_, client) => client.TargetHost = AnyName;
    }

    private bool IsOfTheCluster(X509Certificate2 certificate, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (sent is not null) chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain.Build(certificate);
    }
}
