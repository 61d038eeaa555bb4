using System.Collections.Immutable;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>What was forecast of a programme's schemes, how good it was, and what practice says of the uncertainties. Key: the programme's code.</summary>
[Alias("ModelWard.IForecastsGrain"), Requires(Permission.Read)]
public interface IForecastsGrain : IGrainWithStringKey
{
    /// <summary>How long the longest question may take, s, see <see cref="IPlannerGrain"/>.</summary>
    private const int LongestQuestion = 120;

    /// <summary>Sees to it that what is due is made, also after a crash and at quarters' ends. The same again changes nothing.</summary>
    [Alias("Watch"), Requires(Permission.Operate), AlwaysInterleave, SafeToRepeat] Task Watch(CancellationToken cancellationToken);

    /// <summary>Makes and stores what is due: of every adoption its forecast, and that of the last quarter that is over. What is there stays as it is.</summary>
    /// <returns>How many were stored. What could not be made is made with the next call, or within the hour.</returns>
    [Alias("Make"), SafeToRepeat(LongestQuestion), ResponseTimeout("00:05:00")] Task<int> Make(CancellationToken cancellationToken);

    /// <summary>The same, and nobody waits for it.</summary>
    [Alias("MakeSoon"), OneWay] Task MakeSoon();

    /// <summary>The forecasts, newest first; empty where there is no such programme.</summary>
    [Alias("List"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<ImmutableArray<ForecastHead>> List(CancellationToken cancellationToken);

    /// <summary>A forecast with the chances of its wards; null when there is none.</summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Find"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<ForecastRecord?> Find(string fingerprint, CancellationToken cancellationToken);

    /// <summary>How good the forecasts have been, by what is recorded of years that are over.</summary>
    /// <param name="question">Which forecasts, and of which wards.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Score"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")] Task<ForecastScoreReply> Score(ForecastQuestion question, CancellationToken cancellationToken);

    /// <summary>What the practice of the scheme in force says of its uncertainties. Applies nothing.</summary>
    [Alias("Calibrate"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")] Task<CalibrationReply> Calibrate(CancellationToken cancellationToken);
}

/// <summary>Which forecasts are scored.</summary>
/// <param name="Decision">Id of a decision; null for those of all.</param>
/// <param name="Pilot">Year of a pilot cohort, whose wards alone are scored; null for all wards.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastQuestion")]
public sealed record ForecastQuestion([property: Id(0)] string? Decision = null, [property: Id(1)] int? Pilot = null);

/// <summary>A score, or why there is none.</summary>
/// <param name="Status">Done, NotFound (the programme) or Invalid.</param>
/// <param name="View">The answer; null unless done.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastScoreReply")]
public sealed record ForecastScoreReply([property: Id(0)] CommandStatus Status, [property: Id(1)] ForecastScoreView? View, [property: Id(2)] IReadOnlyList<Fault> Faults);

/// <summary>A calibration, or why there is none.</summary>
/// <param name="Status">Done, NotFound (the programme) or OutOfOrder (the scheme in force cannot be carried over to the wards in force).</param>
/// <param name="View">The answer; null unless done, and while nothing has been adopted.</param>
/// <param name="Faults">Why not; empty unless out of order.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CalibrationReply")]
public sealed record CalibrationReply([property: Id(0)] CommandStatus Status, [property: Id(1)] CalibrationView? View, [property: Id(2)] IReadOnlyList<Fault> Faults);
