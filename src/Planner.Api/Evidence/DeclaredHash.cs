using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>The SHA-256 that a sender says a file has.</summary>
/// <param name="Hash">Lower-case hex; null when nothing is said.</param>
/// <param name="Fault">What is wrong with what is said; null when nothing is.</param>
internal sealed record DeclaredHash(string? Hash, Fault? Fault)
{
    /// <summary>The header that may say it (RFC 9530).</summary>
    public const string Header = "Content-Digest";

    /// <summary>The field of a form that may say it.</summary>
    public const string Field = "sha256";

    private const string Member = "sha-256=";

    /// <summary>Reads the header; other algorithms that it names are passed over.</summary>
    public static DeclaredHash OfHeader(string? header)
    {
        var member = (header ?? "").Split(',').Select(one => one.Trim()).FirstOrDefault(one => one.StartsWith(Member, StringComparison.Ordinal));
        if (member is null) return new DeclaredHash(null, null);
        var value = member[Member.Length..].Split(';')[0].Trim();
        var bytes = new byte[32];
        return value.Length > 2 && value[0] == ':' && value[^1] == ':' && Convert.TryFromBase64String(value[1..^1], bytes, out var written) && written == bytes.Length
            ? new DeclaredHash(Convert.ToHexStringLower(bytes), null)
            : new DeclaredHash(null, Fault.Of(Header, header, "sha-256=:…: with the 32 bytes of a SHA-256 in base64"));
    }

    /// <summary>Reads the field.</summary>
    public static DeclaredHash OfField(string value)
    {
        var hash = value.Trim().ToLowerInvariant();
        return EvidenceHash.IsValid(hash) ? new DeclaredHash(hash, null) : new DeclaredHash(null, Fault.Of(Field, value, EvidenceHash.Allowed));
    }

    /// <summary>The header that says a file's hash.</summary>
    public static string Write(string hash) => $"{Member}:{Convert.ToBase64String(Convert.FromHexString(hash))}:";
}
