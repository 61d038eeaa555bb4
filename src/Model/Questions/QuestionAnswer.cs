using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>The answer to a <see cref="Question"/>: the same question on the same snapshot has the same answer, to the byte.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.QuestionAnswer")]
public abstract record QuestionAnswer
{
    /// <summary>The answer in one plain sentence, made from its numbers.</summary>
    [Id(0), JsonPropertyOrder(-1)] public required Names Explanation { get; init; }

    /// <summary>Version of the snapshot the question was asked of.</summary>
    [Id(1), JsonPropertyOrder(1)] public long SnapshotVersion { get; init; }

    /// <summary>Version of the rollout model.</summary>
    [Id(2), JsonPropertyOrder(1)] public string EngineVersion { get; init; } = Outcome.CurrentEngine;

    /// <summary>Starts of every search by the optimizer.</summary>
    [Id(3), JsonPropertyOrder(1)] public int Starts { get; init; }

    /// <summary>Seed of every search and of every future: the scenario's.</summary>
    [Id(4), JsonPropertyOrder(1)] public long Seed { get; init; }

    /// <summary>Lower-case hex SHA-256 of all else, see <see cref="AnswerFingerprint"/>.</summary>
    [Id(5), JsonPropertyOrder(1)] public string Fingerprint { get; init; } = "";
}
