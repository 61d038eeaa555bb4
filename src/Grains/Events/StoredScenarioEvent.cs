using System.Text.Json;
using ModelWard.Grains.Audit;
using ModelWard.Model;

namespace ModelWard.Grains.Events;

/// <summary>A scenario event as its row holds it: every value as the text that is stored.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Version">Version of the scenario after it, from 1.</param>
/// <param name="At">When it was stored, see <see cref="StoredWardEvent.Moment(DateTimeOffset)"/>.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="CommandId">The command that asked for it.</param>
/// <param name="CommandHash">Hash of what the command asked for.</param>
/// <param name="Programme">The programme that the scenario is of.</param>
/// <param name="Kind">One of the constants.</param>
/// <param name="Source">Id of the scenario that it was copied from; null when it was not.</param>
/// <param name="Before">The scenario before, as JSON; null when there was none.</param>
/// <param name="After">The scenario after, as JSON; null when there is none.</param>
/// <param name="Review">Where it stands on its way to adoption after it, as JSON; null where that is not what happened.</param>
public sealed record StoredScenarioEvent(
    string Scenario, long Version, string At, string Actor, string CommandId, string CommandHash, string Programme, string Kind, string? Source, string? Before,
    string? After, string? Review = null)
{
    /// <summary>The scenario was made.</summary>
    public const string Created = "created";

    /// <summary>The scenario was made as a copy.</summary>
    public const string Copied = "copied";

    /// <summary>The scenario was replaced by another version of it.</summary>
    public const string Replaced = "replaced";

    /// <summary>The scenario was deleted.</summary>
    public const string Deleted = "deleted";

    /// <summary>The scenario was there before scenarios had events; what happened to it earlier is not known.</summary>
    public const string Carried = "carried";

    /// <summary>It was handed in.</summary>
    public const string Submitted = "submitted";

    /// <summary>Something was said of it.</summary>
    public const string Commented = "commented";

    /// <summary>It was found fit to be decided on.</summary>
    public const string Looked = "reviewed";

    /// <summary>An approval was entered.</summary>
    public const string Approved = "approved";

    /// <summary>It was given back.</summary>
    public const string Returned = "returned";

    /// <summary>It was adopted.</summary>
    public const string Adopted = "adopted";

    /// <summary>A reorganization carried it over to the wards and districts that came, or its undoing brought it back.</summary>
    public const string Reorganized = "reorganized";

    /// <summary>Lower-case hex SHA-256 of the row and all before it, see <see cref="HashAfter"/>; empty until it is stored.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The scenario after it; null when there is none.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public Scenario? Content => After is null ? null : JsonSerializer.Deserialize<Scenario>(After, ModelJson.Options);

    /// <summary>Whether events of a kind are steps on the way to adoption, which leave the scenario itself as it is.</summary>
    public static bool IsReview(string kind) => kind is Submitted or Commented or Looked or Approved or Returned or Adopted;

    /// <summary>Where it stands after it on its way to adoption; null where that is not what happened.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public ScenarioReview? Reviewed => Review is null ? null : JsonSerializer.Deserialize<ScenarioReview>(Review, ModelJson.Options);

    /// <summary>The hash that belongs in the row.</summary>
    /// <param name="previous">That of the row before it; empty for the first.</param>
    public string HashAfter(string previous)
    {
        using var form = new ByteForm();
        // Rows without a review keep the form that they had before there were any.
        form.Add(Review is null ? "modelward/scenario_event/1" : "modelward/scenario_event/2").Add(previous).Add(Scenario).Add(Version).Add(At).Add(Actor).Add(CommandId).Add(CommandHash)
            .Add(Programme).Add(Kind).Add(Source).Add(Before).Add(After);
        return (Review is null ? form : form.Add(Review)).Hash();
    }
}
