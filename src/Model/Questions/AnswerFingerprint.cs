using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// The fingerprint of an answer: lower-case hex SHA-256 of its UTF-8 JSON without the fingerprint, keys sorted at every depth, without
/// white space, non-ASCII unescaped. Equal fingerprints mean equal answers.
/// </summary>
public static class AnswerFingerprint
{
    /// <summary>Computes the fingerprint of an answer.</summary>
    public static string Of(QuestionAnswer answer) =>
        CanonicalJson.HashOf(JsonSerializer.SerializeToElement(answer, answer.GetType(), ModelJson.Options), "fingerprint");
}
