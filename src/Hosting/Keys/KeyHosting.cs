using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;

namespace ModelWard.Hosting.Keys;

/// <summary>
/// Where the keys lie that encrypt cookies and the tokens of forms, so that whoever is signed in stays so over a restart: in the data directory, or
/// in the database of the cluster, where all its processes read each other's cookies. A client of a silo on the same machine has neither and leaves
/// them where .NET keeps them, with the user.
/// </summary>
internal static class KeyHosting
{
    /// <summary>The key of a file with the certificate that encrypts the keys at rest: PEM, or PKCS#12 without a password; RSA.</summary>
    public const string CertificateKey = "Keys:Certificate";

    /// <summary>Adds them.</summary>
    /// <exception cref="StartRefusedException">The certificate cannot be used.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, ClusterMode mode, string? cluster)
    {
        // Otherwise each installation path has keys of its own.
        var keys = services.AddDataProtection().SetApplicationName("modelward");
        if (Certificate(configuration) is { } certificate) keys.ProtectKeysWithCertificate(certificate);
        var options = services.AddOptions<KeyManagementOptions>();
        if (cluster is not null) options.Configure<PostgresDatabase>((management, database) => management.XmlRepository = new PostgresKeys(database));
        else if (mode != ClusterMode.Client)
            options.Configure<DataDirectory, ILoggerFactory>((management, directory, log) => management.XmlRepository = new FileSystemXmlRepository(directory.MakeKeys(), log));
    }

    private static X509Certificate2? Certificate(IConfiguration configuration)
    {
        if (configuration[CertificateKey] is not { Length: > 0 } path) return null;
        try
        {
            var certificate = CertificateFile.Load(path);
            using var key = certificate.GetRSAPrivateKey();
            return key is not null ? certificate : throw new StartRefusedException($"{CertificateKey} is {path}, which holds no private RSA key.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartRefusedException($"{CertificateKey} is {path}, which cannot be used: {failure.Message}", failure);
        }
    }
}
