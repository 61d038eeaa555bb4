using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// The sealed record of an adoption: who decided what on which figures, and when. Each names the hash of the one before it in its programme, so that none can be changed or
/// taken out unseen. The figures themselves are the <see cref="Proposal"/> whose hash it names.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.DecisionRecord")]
public sealed record DecisionRecord
{
    /// <summary>The version of this document.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The most characters of a note.</summary>
    public const int MostNote = 2_000;

    /// <summary>Version of this document, <see cref="CurrentFormat"/>.</summary>
    [Id(0)] public int Format { get; init; } = CurrentFormat;

    /// <summary>Code of the programme.</summary>
    [Id(1)] public required string Programme { get; init; }

    /// <summary>Its number among the programme's decisions, from 1.</summary>
    [Id(2)] public required long Number { get; init; }

    /// <summary>Id of the scenario that was adopted.</summary>
    [Id(3)] public required string Scenario { get; init; }

    /// <summary>The scenario's version that was handed in.</summary>
    [Id(4)] public required long ScenarioVersion { get; init; }

    /// <summary>Hash of the proposal.</summary>
    [Id(5)] public required string Proposal { get; init; }

    /// <summary>Who made the scenario.</summary>
    [Id(6)] public required string Author { get; init; }

    /// <summary>Who handed it in.</summary>
    [Id(7)] public required string SubmittedBy { get; init; }

    /// <summary>When.</summary>
    [Id(8)] public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The approvals, in their order.</summary>
    [Id(9)] public required ImmutableArray<Approval> Approvals { get; init; }

    /// <summary>Whether those who reviewed, approved and adopted are others than the author. Where there is one user they are not, and all that is made of it says so.</summary>
    [Id(10)] public required bool Separated { get; init; }

    /// <summary>Who adopted it.</summary>
    [Id(11)] public required string AdoptedBy { get; init; }

    /// <summary>When.</summary>
    [Id(12)] public required DateTimeOffset AdoptedAt { get; init; }

    /// <summary>What was noted, 0 to 2,000 characters.</summary>
    [Id(13)] public string Note { get; init; } = "";

    /// <summary>Hash of the record before it; empty for the first.</summary>
    [Id(14)] public required string Previous { get; init; }

    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all the other fields, see <see cref="HashOf"/>.</summary>
    [Id(15)] public string Hash { get; init; } = "";

    /// <summary>Who else changed the scenario before it was handed in; null for nobody.</summary>
    [Id(16), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Editors { get; init; }

    /// <summary>Its id, as <c>hcmc-3</c>.</summary>
    [JsonIgnore] public string Id => IdOf(Programme, Number);

    /// <summary>The id of a programme's decision.</summary>
    public static string IdOf(string programme, long number) => string.Create(CultureInfo.InvariantCulture, $"{programme}-{number}");

    /// <summary>Programme and number from an id; null when it is none.</summary>
    public static (string Programme, long Number)? Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var dash = id.LastIndexOf('-');
        return dash > 0 && Code.IsValid(id[..dash]) && long.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && id[dash + 1] != '0'
            ? (id[..dash], number)
            : null;
    }

    /// <summary>The hash that belongs in a record.</summary>
    public static string HashOf(DecisionRecord record) => CanonicalJson.HashOf(JsonSerializer.SerializeToElement(record, ModelJson.Options), "hash");

    /// <summary>The record with its hash.</summary>
    public DecisionRecord Sealed() => this with { Hash = HashOf(this) };
}
