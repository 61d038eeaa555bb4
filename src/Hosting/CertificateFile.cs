using System.Security.Cryptography.X509Certificates;

namespace ModelWard.Hosting;

/// <summary>A file with a certificate and its private key.</summary>
internal static class CertificateFile
{
    /// <summary>Reads it: PKCS#12 without a password where the name ends in .pfx or .p12, PEM otherwise.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It holds neither.</exception>
    public static X509Certificate2 Load(string path)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".PFX" or ".P12") return X509CertificateLoader.LoadPkcs12FromFile(path, null);
        // A key that came from PEM does not serve SslStream on every system until it has been stored once.
        using var pem = X509Certificate2.CreateFromPemFile(path);
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
    }
}
