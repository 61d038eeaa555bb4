using Microsoft.Extensions.Caching.Memory;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>
/// Keeps the answer of a prerendered page, and its first futures, for a minute, so that its circuit begins with the same answer instead of an empty
/// page. A ticket that is unknown, as after a restart or on another node, only means asking again.
/// </summary>
public sealed class PrerenderedPlans : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private readonly MemoryCache _plans = new(new MemoryCacheOptions { SizeLimit = 64 });

    /// <summary>Keeps an answer; the oldest give way.</summary>
    /// <returns>The ticket under which it is kept.</returns>
    public string Keep(PlanView view, bool addressIgnored, FuturesResult? futures)
    {
        var ticket = Guid.NewGuid().ToString("N");
        _plans.Set(ticket, (view, addressIgnored, futures), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        return ticket;
    }

    /// <summary>Hands over an answer, once.</summary>
    public (PlanView View, bool AddressIgnored, FuturesResult? Futures)? Take(string ticket)
    {
        if (!_plans.TryGetValue(ticket, out (PlanView, bool, FuturesResult?) plan)) return null;
        _plans.Remove(ticket);
        return plan;
    }

    /// <inheritdoc />
    public void Dispose() => _plans.Dispose();
}
