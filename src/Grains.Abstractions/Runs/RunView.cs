using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A run as it stands.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RunView")]
public sealed record RunView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>What kind of run.</summary>
    [Id(1)] public RunKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public RunState State { get; init; }

    /// <summary>Id of the stored scenario; null for one that is not stored.</summary>
    [Id(3)] public string? ScenarioId { get; init; }

    /// <summary>How much is done, of <see cref="All"/>.</summary>
    [Id(4)] public int Done { get; init; }

    /// <summary>How much is to be done: of an optimization its starts, of futures their replications.</summary>
    [Id(5)] public int All { get; init; }

    /// <summary>The best outcome so far, with its proof; null while there is none.</summary>
    [Id(6)] public Outcome? Outcome { get; init; }

    /// <summary>Why a run that is done has no outcome; null otherwise.</summary>
    [Id(7)] public NoPlan? NoPlan { get; init; }

    /// <summary>When it was put in line.</summary>
    [Id(8)] public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended; null until then.</summary>
    [Id(9)] public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Id of its last event, from 1.</summary>
    [Id(10)] public long LastEvent { get; init; }

    /// <summary>What the futures done so far say, the first <see cref="FutureFan.Replications"/> of them; null while there are none.</summary>
    [Id(11)] public FuturesResult? Futures { get; init; }

    /// <summary>How long it will still take at the pace so far, s, at its last event; null where nobody can say.</summary>
    [Id(12)] public double? SecondsLeft { get; init; }

    /// <summary>Who began it; empty where an older version did not note it.</summary>
    [Id(13)] public string Owner { get; init; } = "";

    /// <summary>Whether somebody may call it off: whoever began it, and operators.</summary>
    public bool MayBeCancelledBy(Principal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.May(Permission.Operate) || (principal.May(Permission.Compute) && principal.Actor == Owner);
    }
}

/// <summary>Where a run stands.</summary>
[GenerateSerializer, Alias("ModelWard.RunState"), JsonConverter(typeof(JsonStringEnumConverter<RunState>))]
public enum RunState
{
    /// <summary>Others are before it.</summary>
    [JsonStringEnumMemberName("waiting")]
    Waiting,

    /// <summary>It is being computed.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>It came to its end.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>Somebody ended it before; the best it had found, or the futures it had done, are kept.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>Something broke; the best it had found, or the futures it had done, are kept.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>Something that happened to a run.</summary>
/// <param name="Id">Its number within the run, from 1 without gaps.</param>
/// <param name="Kind">What happened.</param>
/// <param name="View">
/// The run after it; its outcome or futures only where they have just been found better or the run has ended. Either is left out
/// again once a later event brings a better plan, or a fan of more futures.
/// </param>
[GenerateSerializer, Immutable, Alias("ModelWard.RunEvent")]
public sealed record RunEvent([property: Id(0)] long Id, [property: Id(1)] RunEventKind Kind, [property: Id(2)] RunView View);

/// <summary>What happened to a run.</summary>
[GenerateSerializer, Alias("ModelWard.RunEventKind"), JsonConverter(typeof(JsonStringEnumConverter<RunEventKind>))]
public enum RunEventKind
{
    /// <summary>It was put in line.</summary>
    [JsonStringEnumMemberName("waiting")]
    Waiting,

    /// <summary>It began.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>It went on, and there is nothing new to show.</summary>
    [JsonStringEnumMemberName("progress")]
    Progress,

    /// <summary>It went on and found a better plan.</summary>
    [JsonStringEnumMemberName("better")]
    Better,

    /// <summary>It ended; its state says how.</summary>
    [JsonStringEnumMemberName("ended")]
    Ended,

    /// <summary>It went on, and the fan of the futures so far has been drawn anew.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,
}

/// <summary>The answer to the start of a run.</summary>
/// <param name="Status">Done, NotFound (programme), IdReused, Invalid or Busy.</param>
/// <param name="View">The run; null unless done.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RunResult")]
public sealed record RunResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] RunView? View,
    [property: Id(2)] IReadOnlyList<Fault> Faults);
