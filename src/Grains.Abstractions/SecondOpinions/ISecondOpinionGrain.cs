using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Asks another solver, in a process of its own, about a scenario's optimum. Key: as of <see cref="IPlannerGrain"/>.</summary>
[Alias("ModelWard.ISecondOpinionGrain"), Requires(Permission.Compute)]
public interface ISecondOpinionGrain : IGrainWithStringKey
{
    /// <summary>Asks a solver; its plan is checked and laid beside our own.</summary>
    /// <param name="request">Who is asked, and for how long.</param>
    /// <param name="scenario">The scenario; null is the stored one. Whatever its policy, it is asked of <see cref="Policy.Optimal"/>.</param>
    /// <param name="cancellationToken">Ends the solver.</param>
    [Alias("Ask"), ResponseTimeout("00:03:00")]
    Task<SecondOpinionAnswer> Ask(SecondOpinionRequest request, Scenario? scenario, CancellationToken cancellationToken);
}

/// <summary>Who is asked, and for how long.</summary>
/// <param name="Solver">The solver.</param>
/// <param name="Seconds">After how many seconds it shall stop, 1 to <see cref="MostSeconds"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SecondOpinionRequest")]
public readonly record struct SecondOpinionRequest([property: Id(0)] MipSolver Solver, [property: Id(1)] int Seconds)
{
    /// <summary>The longest time a solver may be given.</summary>
    public const int MostSeconds = 60;

    /// <summary>The time where nothing is said.</summary>
    public const int DefaultSeconds = 10;
}

/// <summary>A second opinion, or why there is none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Opinion">The opinion; null unless done and the solver answered.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="Failure">What happened to the solver; null unless that is why a question that is done has no opinion.</param>
/// <param name="BusySeconds">Another solver runs here for so many seconds at most; null unless that is why.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SecondOpinionAnswer")]
public sealed record SecondOpinionAnswer(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] SecondOpinion? Opinion,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] SolverFailure? Failure = null,
    [property: Id(4)] int? BusySeconds = null);

/// <summary>What happened to a solver's process.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Detail">More in words.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SolverFailure")]
public sealed record SolverFailure([property: Id(0)] SolverFailureKind Kind, [property: Id(1)] string Detail);

/// <summary>What can happen to a solver's process.</summary>
[GenerateSerializer, Alias("ModelWard.SolverFailureKind"), JsonConverter(typeof(JsonStringEnumConverter<SolverFailureKind>))]
public enum SolverFailureKind
{
    /// <summary>It could not be started.</summary>
    [JsonStringEnumMemberName("notStarted")]
    NotStarted,

    /// <summary>It did not answer in time and was ended.</summary>
    [JsonStringEnumMemberName("timedOut")]
    TimedOut,

    /// <summary>It ended with an exit code that is not 0.</summary>
    [JsonStringEnumMemberName("exited")]
    Exited,

    /// <summary>Somebody else killed it, or it crashed.</summary>
    [JsonStringEnumMemberName("killed")]
    Killed,

    /// <summary>What it wrote is no answer.</summary>
    [JsonStringEnumMemberName("garbage")]
    Garbage,

    /// <summary>It wrote more than an answer can be, and was ended.</summary>
    [JsonStringEnumMemberName("tooMuchOutput")]
    TooMuchOutput,
}
