using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Folds the steps of recognition into a ward's state: a pure function.</summary>
internal static class RecognitionFold
{
    /// <summary>The state after one more step, its version apart.</summary>
    /// <exception cref="JsonException">The event does not say what it writes.</exception>
    /// <exception cref="InvalidOperationException">The step cannot follow those before it.</exception>
    public static WardState Fold(WardState state, Ward ward, WardEvent next) => next.Kind switch
    {
        WardEventKind.SelfAssessed => state with { Recognition = state.Recognition.With(Begun(state.Recognition) with { SelfAssessment = Read<SelfAssessment>(next) }) },
        WardEventKind.Inspected => Inspected(state, ward, Read<Inspection>(next)),
        WardEventKind.RemedyClosed => state with { Recognition = Closed(state.Recognition, Read<Remedy>(next)) },
        WardEventKind.Recognized => Recognized(state, ward, Read<RecognitionDecision>(next)),
        WardEventKind.Reviewed => Reviewed(state, ward, Read<YearlyReview>(next)),
        WardEventKind.Revoked => Ended(state, ward, Read<Revocation>(next)),
        _ => throw new InvalidOperationException($"Event {next.Version} is no step of recognition: {next.Kind}."),
    };

    /// <summary>What a step wrote.</summary>
    public static T Read<T>(WardEvent next) => JsonSerializer.Deserialize<T>(next.After, ModelJson.Options) ?? throw new JsonException($"Event {next.Version} says nothing.");

    /// <summary>The assessments that the findings of a visit or a review come to.</summary>
    public static IEnumerable<Assessment> Assessments(IEnumerable<CriterionFinding> findings, DateOnly on, string catalogue, string actor) =>
        findings.Select(finding => new Assessment(finding.Criterion, finding.Level, on, string.Join(' ', finding.Evidence), catalogue, actor));

    private static WardState Inspected(WardState state, Ward ward, Inspection visit)
    {
        var round = UnderWay(state.Recognition);
        return Found(state, ward, visit.Findings, visit.On, visit.Standard.CatalogueVersion, visit.Actor, visit.Derived) with
        {
            Recognition = state.Recognition.WithLast(round with { Inspections = round.Inspections.Add(visit with { Derived = null }) }),
        };
    }

    private static RecognitionFile Closed(RecognitionFile file, Remedy closed)
    {
        var round = UnderWay(file);
        return file.WithLast(round with
        {
            Inspections = [.. round.Inspections.Select(visit => visit with { Remedies = [.. visit.Remedies.Select(one => one.Number == closed.Number ? closed : one)] })],
        });
    }

    private static WardState Recognized(WardState state, Ward ward, RecognitionDecision decision) => state with
    {
        Ward = ward with { Stage = Stage.Recognized, Started = ward.Started ?? decision.On.Year, Recognized = decision.On.Year },
        Recognition = state.Recognition.WithLast(UnderWay(state.Recognition) with { Decision = decision }),
    };

    private static WardState Reviewed(WardState state, Ward ward, YearlyReview review)
    {
        var found = Found(state, ward, review.Findings, review.On, review.CatalogueVersion, review.Actor, review.Derived);
        return found with
        {
            Ward = review.Result == ReviewResult.Declined ? found.Ward! with { Stage = Stage.Declined } : found.Ward,
            Recognition = OnTheTitle(state.Recognition, round => round with { Reviews = round.Reviews.Add(review with { Derived = null }) }),
        };
    }

    private static WardState Ended(WardState state, Ward ward, Revocation revocation) => state with
    {
        Ward = ward with { Stage = Stage.Declined },
        Recognition = OnTheTitle(state.Recognition, round => round with { Revocation = revocation }),
    };

    // A title that the register brought has no round yet, or only one that led nowhere.
    private static RecognitionFile OnTheTitle(RecognitionFile file, Func<RecognitionRound, RecognitionRound> change) =>
        file.Last() is { } last && last.Holds() ? file.WithLast(change(last)) : file.With(change(Begun(file)));

    private static RecognitionRound Begun(RecognitionFile file) => new() { Number = file.Rounds.Length + 1 };

    private static RecognitionRound UnderWay(RecognitionFile file) => file.UnderWay() ?? throw new InvalidOperationException("No round of recognition is under way.");

    private static WardState Found(WardState state, Ward ward, IReadOnlyCollection<CriterionFinding> findings, DateOnly on, string catalogue, string actor, DerivedNeeds? derived)
    {
        var looked = findings.Select(finding => finding.Criterion).ToHashSet(StringComparer.Ordinal);
        var assessed = Assessments(findings, on, catalogue, actor);
        var leveled = ward with { Levels = NeedsDerivation.Leveled(ward, findings) };
        var found = state with
        {
            Ward = leveled,
            Assessments = [.. state.Assessments.Where(one => !looked.Contains(one.Criterion)).Concat(assessed).OrderBy(one => one.Criterion, StringComparer.Ordinal)],
        };
        return derived is null ? found : NeedsDerivation.Take(found, leveled, derived);
    }
}
