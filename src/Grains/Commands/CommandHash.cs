using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Commands;

/// <summary>Tells a repeat of a command from another command under the same id.</summary>
internal static class CommandHash
{
    /// <summary>Lower-case hex SHA-256 of who asks for what: kind, actor and content, written as JSON.</summary>
    public static string Of<T>(string kind, string actor, T content) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { kind, actor, content }, ModelJson.Options)));
}
