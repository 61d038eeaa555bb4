using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Forecasts;

/// <summary>Reads when wards lost their titles.</summary>
internal static class LostTitles
{
    /// <summary>The year in which each declined ward lost its last title, by code; those of which nobody recorded it are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Of(string programme, IEnumerable<WardView> wards, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var lost = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var view in wards.Where(view => view.Ward.Stage == Stage.Declined))
        {
            var file = await grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, view.Ward.Code)).ReadRecognition(cancellationToken);
            if (file?.Rounds.Reverse().Select(LostOn).OfType<DateOnly>().Cast<DateOnly?>().FirstOrDefault() is { } day && day.Year >= view.Ward.Recognized) lost[view.Ward.Code] = day.Year;
        }
        return lost;
    }

    private static DateOnly? LostOn(RecognitionRound round) => round.Revocation?.On ?? round.Reviews.LastOrDefault(review => review.Result == ReviewResult.Declined)?.On;
}
