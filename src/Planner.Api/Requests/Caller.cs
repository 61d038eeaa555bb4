using System.Security.Cryptography;
using System.Text;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Requests;

/// <summary>Under which key somebody asks for a change.</summary>
/// <param name="CommandId">The Idempotency-Key, or a fresh id when none was given.</param>
/// <param name="HasKey">Whether a key was given.</param>
/// <param name="Refusal">Why the key is refused; null when it is not.</param>
internal sealed record Caller(string CommandId, bool HasKey, ProblemAnswer? Refusal)
{
    /// <summary>Name of the header.</summary>
    public const string KeyHeader = "Idempotency-Key";

    private const int MostCharacters = 200;

    /// <summary>Reads the key.</summary>
    public static Caller Of(HttpRequest request, TimeProvider time)
    {
        var values = request.Headers[KeyHeader];
        if (values.Count == 0) return new Caller(CommandHeader.NewId(time), HasKey: false, null);
        var key = values.ToString();
        var allowed = values.Count == 1 && key.Length is >= 1 and <= MostCharacters && key.All(c => c is > ' ' and <= '~');
        return new Caller(key, HasKey: true, allowed ? null : Refuse.Fault(KeyHeader, key, $"1 to {MostCharacters} visible ASCII characters"));
    }

    /// <summary>The header of a command that rests on any version or on one.</summary>
    public CommandHeader Header(long? ifVersion = null) => CommandHeader.ByCaller(CommandId, ifVersion);

    /// <summary>The id of what the command makes: the same for the same key, so that a repeat finds it.</summary>
    public string NewId() => HasKey ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CommandId)))[..32] : CommandId;
}
