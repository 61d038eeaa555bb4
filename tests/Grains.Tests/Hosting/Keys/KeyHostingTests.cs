using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Tests.Hosting.Storage.Postgres;
using ModelWard.Hosting;
using ModelWard.Hosting.Keys;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Keys;

[Collection(OnePostgres.Name)]
public sealed class KeyHostingTests(OnePostgres postgres) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelward-keys-");

    [Fact]
    public void DataDirectory_OfAnEmbeddedProcess_KeepsKeysForTheNextStartAndFromOtherUsers()
    {
        var sealedText = Protector(Embedded()).Protect("who it is");

        Protector(Embedded()).Unprotect(sealedText).ShouldBe("who it is");

        var keys = Path.Combine(_folder.FullName, "keys");
        Directory.GetFiles(keys, "key-*.xml").ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(keys).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Database_OfACluster_LetsEveryProcessReadWhatAnotherHasSealed()
    {
        var database = postgres.Fresh();

        var sealedText = Protector(Cluster(database, ClusterMode.Client)).Protect("who it is");

        Protector(Cluster(database, ClusterMode.Client)).Unprotect(sealedText).ShouldBe("who it is");
        Protector(Cluster(database, ClusterMode.Silo)).Unprotect(sealedText).ShouldBe("who it is");
        Documents(database).ShouldHaveSingleItem().ShouldContain("<masterKey");
    }

    [Fact]
    public void Certificate_Set_LeavesNoKeyInTheDatabaseThatCanBeReadWithoutIt()
    {
        var database = postgres.Fresh();
        var certificate = Certificate();

        var sealedText = Protector(Cluster(database, ClusterMode.Client, certificate)).Protect("who it is");

        Documents(database).ShouldHaveSingleItem().ShouldNotContain("<masterKey");
        Protector(Cluster(database, ClusterMode.Client, certificate)).Unprotect(sealedText).ShouldBe("who it is");
        Should.Throw<CryptographicException>(() => Protector(Cluster(database, ClusterMode.Client)).Unprotect(sealedText));
    }

    [Fact]
    public void Certificate_ThatCannotBeUsed_IsRefused()
    {
        Should.Throw<StartRefusedException>(() => Embedded("/no/such/file.pem")).Message.ShouldContain("Keys:Certificate is /no/such/file.pem, which cannot be used");
        var empty = Path.Combine(_folder.FullName, "empty.pem");
        File.WriteAllText(empty, "nothing");
        Should.Throw<StartRefusedException>(() => Embedded(empty)).Message.ShouldContain("which cannot be used");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IDataProtector Protector(IServiceProvider services) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("tests");

    private ServiceProvider Embedded(string? certificate = null)
    {
        var services = Services(certificate, ClusterMode.Embedded, null);
        services.AddSingleton(_ => new DataDirectory(_folder.FullName));
        return services.BuildServiceProvider();
    }

    private static ServiceProvider Cluster(string database, ClusterMode mode, string? certificate = null)
    {
        var services = Services(certificate, mode, database);
        services.AddSingleton(_ => new PostgresDatabase(database));
        return services.BuildServiceProvider();
    }

    private static ServiceCollection Services(string? certificate, ClusterMode mode, string? database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(KeyHosting.CertificateKey, certificate)]).Build();
        KeyHosting.Add(services, configuration, mode, database);
        return services;
    }

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddYears(1));
        var path = Path.Combine(_folder.FullName, "keys.pem");
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return path;
    }

    private static List<string> Documents(string database)
    {
        using var connection = new NpgsqlConnection(database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT document FROM protection_key";
        using var rows = command.ExecuteReader();
        var documents = new List<string>();
        while (rows.Read()) documents.Add(rows.GetString(0));
        return documents;
    }
}
