using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Reorganization;

/// <summary>The reorganizations that come with the program.</summary>
public interface IShippedEvents
{
    /// <summary>Their days, in order, as <c>2025-01-01</c>.</summary>
    IReadOnlyList<string> Days { get; }

    /// <summary>The event of a day.</summary>
    /// <param name="day">One of <see cref="Days"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<ReorganizationEvent> Read(string day, CancellationToken cancellationToken);

    /// <summary>All of them, in the order of their days.</summary>
    async Task<ImmutableArray<ReorganizationEvent>> All(CancellationToken cancellationToken)
    {
        var events = ImmutableArray.CreateBuilder<ReorganizationEvent>();
        foreach (var day in Days) events.Add(await Read(day, cancellationToken));
        return events.ToImmutable();
    }
}
