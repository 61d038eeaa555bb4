using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A visit that inspectors should make.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Names">Its names.</param>
/// <param name="District">Code of its district.</param>
/// <param name="Kind">What the visit is for.</param>
/// <param name="Gain">
/// Expected gain, in wards that hold the title at the year's end, 0 to 1: of a visit that may lead to the title the chance of it, of a review the chance that the title would be lost.
/// </param>
/// <param name="People">People living in the ward; decides between equal gains.</param>
/// <param name="Month">First day of the month in which it is proposed; null when the year has no visits left for it.</param>
/// <param name="NotBefore">The day before which it makes no sense: a remedy's due day; null for none.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposedVisit")]
public sealed record ProposedVisit(
    [property: Id(0)] string Ward,
    [property: Id(1)] Names Names,
    [property: Id(2)] string District,
    [property: Id(3)] VisitKind Kind,
    [property: Id(4)] decimal Gain,
    [property: Id(5)] long People,
    [property: Id(6)] DateOnly? Month,
    [property: Id(7)] DateOnly? NotBefore);

/// <summary>What a visit is for.</summary>
[GenerateSerializer, Alias("ModelWard.VisitKind"), JsonConverter(typeof(JsonStringEnumConverter<VisitKind>))]
public enum VisitKind
{
    /// <summary>The ward has assessed itself: the inspection of every criterion.</summary>
    [JsonStringEnumMemberName("inspection")]
    Inspection,

    /// <summary>Remedies are open or closed: the inspection of what was not met.</summary>
    [JsonStringEnumMemberName("remedies")]
    Remedies,

    /// <summary>The yearly review of the title is due.</summary>
    [JsonStringEnumMemberName("review")]
    Review,

    /// <summary>The scheme promises recognition this year and the ward has not assessed itself yet: it must do so first.</summary>
    [JsonStringEnumMemberName("promised")]
    Promised,
}
