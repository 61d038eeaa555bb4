using System.Text.Json;
using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>What a step of recognition replaces in a ward.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Started">The year it began.</param>
/// <param name="Recognized">The year it was recognized.</param>
/// <param name="Levels">Its levels of the criteria that were looked at.</param>
/// <param name="Needs">Its needs, where the step derives them anew; else null.</param>
internal sealed record RecognitionBefore(Stage Stage, int? Started, int? Recognized, Levels Levels, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Needs? Needs = null)
{
    /// <summary>What a stored step replaced, as JSON.</summary>
    /// <exception cref="JsonException">The event does not say what it writes.</exception>
    public static string? Of(WardState state, Ward ward, WardEvent next) => next.Kind switch
    {
        WardEventKind.Inspected when RecognitionFold.Read<Inspection>(next) is var visit => Of(ward, visit.Findings, visit.Derived),
        WardEventKind.Reviewed when RecognitionFold.Read<YearlyReview>(next) is var review => Of(ward, review.Findings, review.Derived),
        WardEventKind.RemedyClosed => Of(state.Recognition.Remedy(RecognitionFold.Read<Remedy>(next).Number)),
        _ => Of(ward, []),
    };

    /// <summary>What a step with findings replaces, as JSON.</summary>
    public static string Of(Ward ward, IEnumerable<CriterionFinding> findings, DerivedNeeds? derived = null) => JsonSerializer.Serialize(
        new RecognitionBefore(ward.Stage, ward.Started, ward.Recognized, Levels.Of(findings
            .Select(finding => ward.Levels[finding.Criterion] is { } level ? new CriterionLevel(finding.Criterion, level) : (CriterionLevel?)null).OfType<CriterionLevel>()), derived is null ? null : ward.Needs),
        ModelJson.Options);

    /// <summary>A remedy before it is closed, as JSON; null when there is none.</summary>
    public static string? Of(Remedy? remedy) => remedy is null ? null : JsonSerializer.Serialize(remedy, ModelJson.Options);
}
