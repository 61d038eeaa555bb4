using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.Live;

/// <summary>All that the live page shows of a programme, as of one moment.</summary>
public sealed record LiveState
{
    /// <summary>The most events that are kept.</summary>
    public const int MostEvents = 500;

    /// <summary>How long a ward stays lit after its change has become known here.</summary>
    public static readonly TimeSpan LitFor = TimeSpan.FromSeconds(3);

    /// <summary>When it was put together.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last change of each ward, by code.</summary>
    public ImmutableDictionary<string, LastChange> Changes { get; init; } = ImmutableDictionary<string, LastChange>.Empty;

    /// <summary>The wards that are lit, by code, and since when.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Lit { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>The newest events, newest first, at most <see cref="MostEvents"/>.</summary>
    public ImmutableArray<ProgrammeEvent> Events { get; init; } = [];

    /// <summary>What somebody should look at.</summary>
    public ProgrammeAlerts Alerts { get; init; } = new();

    /// <summary>The newest runs, newest first.</summary>
    public ImmutableArray<RunView> Runs { get; init; } = [];

    /// <summary>The silos, by name.</summary>
    public ImmutableArray<SiloLine> Silos { get; init; } = [];

    /// <summary>Whether the grains answer; when they do not, the rest is what they said last.</summary>
    public bool Connected { get; init; } = true;

    /// <summary>The state after changes of wards; those of which something is news light up.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="now">When they became known.</param>
    public LiveState After(IEnumerable<LastChange> changes, DateTimeOffset now)
    {
        var (known, lit) = (Changes.ToBuilder(), Lit.ToBuilder());
        foreach (var change in changes)
        {
            var before = known.GetValueOrDefault(change.Ward);
            if (before?.Version >= change.Version) continue;
            known[change.Ward] = change;
            if (before is not null) lit[change.Ward] = now;
        }
        return this with { Changes = known.ToImmutable(), Lit = lit.ToImmutable() };
    }

    /// <summary>The state with newer events, of which those it has already count once.</summary>
    public LiveState With(ImmutableArray<ProgrammeEvent> newer)
    {
        var last = Events.IsEmpty ? 0 : Events[0].Place;
        return newer.Any(one => one.Place > last) ? this with { Events = [.. newer.Where(one => one.Place > last).Concat(Events).Take(MostEvents)] } : this;
    }

    /// <summary>The state at a later moment: what has been lit long enough goes out.</summary>
    public LiveState AsOf(DateTimeOffset now) => this with { At = now, Lit = Lit.RemoveRange(Lit.Where(ward => now - ward.Value >= LitFor).Select(ward => ward.Key)) };
}

/// <summary>A silo and what it does.</summary>
/// <param name="Name">Its address.</param>
/// <param name="Grains">How many grains of each type lie in its memory, the most first.</param>
/// <param name="Reading">What it measures; null when it did not answer.</param>
public sealed record SiloLine(string Name, ImmutableArray<GrainCount> Grains, SiloReading? Reading);

/// <summary>How many grains of a type there are.</summary>
/// <param name="Type">Name of their class.</param>
/// <param name="Count">How many.</param>
public readonly record struct GrainCount(string Type, int Count);
