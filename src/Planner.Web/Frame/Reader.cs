using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.Frame;

/// <summary>Who reads the page and what they may do there, so that the page does not offer what would be refused. It guards nothing itself.</summary>
public sealed class Reader
{
    private readonly Principal? _who;

    /// <summary>The reader for whom the page is drawn first.</summary>
    public Reader()
        : this(Principal.Current)
    {
    }

    /// <summary>A reader.</summary>
    internal Reader(Principal? who) => _who = who;

    /// <summary>The reader's name; null where nobody signs in.</summary>
    public string? Name => _who is null || Principal.IsReserved(_who.Actor) ? null : _who.Name ?? _who.Actor;

    /// <summary>Whether the reader may do something.</summary>
    public bool May(Permission permission) => _who?.May(permission) != false;

    /// <summary>Whether the reader may change a ward of a district, over which others may have ended.</summary>
    public bool MayChange(string district, ImmutableArray<string>? former) => _who?.MayChange(district, former) != false;

    /// <summary>Whether the reader may call a run off.</summary>
    public bool MayCancel(RunView run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return _who is null || run.MayBeCancelledBy(_who);
    }
}
