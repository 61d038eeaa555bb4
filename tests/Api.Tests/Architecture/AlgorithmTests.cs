using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ModelWard.Api.Tests.Architecture;

/// <summary>Which hashes, ciphers and sources of randomness the assemblies of the product call.</summary>
public sealed class AlgorithmTests
{
    private static readonly string[] Assemblies =
    [
        "Model", "Planning", "Files", "Documents", "Grains.Abstractions", "Grains", "Hosting", "Silo", "Planner.Web", "Planner.Api",
    ];

    // What System.Security.Cryptography has beside these is not for hashing or encrypting by the product itself.
    private static readonly string[] Weak =
    [
        "MD5", "SHA1", "HMACMD5", "HMACSHA1", "MD5CryptoServiceProvider", "SHA1CryptoServiceProvider", "SHA1Managed", "DES", "TripleDES", "RC2", "DSA", "RijndaelManaged", "PasswordDeriveBytes",
    ];

    private static readonly string[] WeakNames = ["get_MD5", "get_SHA1"];

    [Fact]
    public void Hashes_OfTheProduct_AreApprovedOnes()
    {
        var called = Assemblies.SelectMany(Called).ToList();

        called.ShouldContain(one => one.Type == "System.Security.Cryptography.SHA256");
        called.Where(one => Weak.Any(weak => one.Type == $"System.Security.Cryptography.{weak}")).ShouldBeEmpty();
        called.Where(one => one.Type == "System.Security.Cryptography.HashAlgorithmName" && WeakNames.Contains(one.Member)).ShouldBeEmpty();
    }

    [Fact]
    public void Ciphers_OfTheProduct_AreThoseOfDataProtectionAlone()
    {
        string[] own = ["Aes", "AesGcm", "AesCcm", "AesManaged", "ChaCha20Poly1305", "SymmetricAlgorithm"];

        Assemblies.SelectMany(Called).Where(one => own.Any(cipher => one.Type == $"System.Security.Cryptography.{cipher}")).ShouldBeEmpty();
    }

    [Fact]
    public void Randomness_OfTheDoor_IsTheSystemsGenerator()
    {
        string[] door = ["Hosting", "Silo", "Planner.Web", "Planner.Api"];
        var called = door.SelectMany(Called).ToList();

        called.ShouldContain(one => one.Type == "System.Security.Cryptography.RandomNumberGenerator");
        called.Where(one => one.Type == "System.Random").ShouldBeEmpty();
    }

    // The members of other assemblies that an assembly's code names.
    private static IEnumerable<(string Assembly, string Type, string Member)> Called(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"ModelWard.{assembly}.dll")));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => (assembly, Name(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent)), metadata.GetString(member.Name))),
        ];
    }

    private static string Name(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
