using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Search;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Planner.Web.Live;

/// <summary>Which events the log shows; also the address of the page: q what is searched for, kind, programme.</summary>
public sealed record LogFilter
{
    /// <summary>What is searched for among wards and districts, as written.</summary>
    public string Query { get; init; } = "";

    /// <summary>Kind of event; null for all.</summary>
    public WardEventKind? Kind { get; init; }

    /// <summary>Code of the programme; null for the first scenario's.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether events are left out.</summary>
    public bool Filters => Query.Length > 0 || Kind is not null;

    /// <summary>The page under this filter, below the product's root.</summary>
    public string Link
    {
        get
        {
            var query = new List<string>();
            if (Query.Length > 0) query.Add("q=" + Uri.EscapeDataString(Query));
            if (Kind is { } kind) query.Add("kind=" + EnumNames.Of(kind));
            if (Programme is { } programme) query.Add("programme=" + Uri.EscapeDataString(programme));
            return $"live{(query.Count == 0 ? "" : "?")}{string.Join('&', query)}";
        }
    }

    /// <summary>The events it lets through, in their order.</summary>
    /// <param name="events">The events.</param>
    /// <param name="wards">The wards by code.</param>
    public ImmutableArray<ProgrammeEvent> Find(ImmutableArray<ProgrammeEvent> events, IReadOnlyDictionary<string, WardEntry> wards)
    {
        if (!Filters) return events;
        var found = new NameSearch(Query).Find(wards.Values, ward => ward.SearchGround, ward => ward.Ward.Code).Select(ward => ward.Ward.Code).ToHashSet(StringComparer.Ordinal);
        return [.. events.Where(one => (Kind is null || one.Event.Kind == Kind) && (Query.Length == 0 || found.Contains(one.Ward)))];
    }
}
