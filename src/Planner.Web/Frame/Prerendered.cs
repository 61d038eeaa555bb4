using Microsoft.Extensions.Caching.Memory;

namespace ModelWard.Planner.Web.Frame;

/// <summary>
/// Keeps what a prerendered page shows for a minute, so that its circuit begins with the same instead of an empty page. A ticket that is
/// unknown, as after a restart or on another node, only means asking again.
/// </summary>
/// <typeparam name="T">All that a page shows.</typeparam>
public sealed class Prerendered<T> : IDisposable
    where T : class
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = 64 });

    /// <summary>Keeps what a page shows; the oldest give way.</summary>
    /// <returns>The ticket under which it is kept.</returns>
    public string Keep(T shown)
    {
        var ticket = Guid.NewGuid().ToString("N");
        _pages.Set(ticket, shown, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        return ticket;
    }

    /// <summary>Hands over what is kept, once; null when there is none.</summary>
    public T? Take(string? ticket)
    {
        if (ticket is null || !_pages.TryGetValue(ticket, out T? shown)) return null;
        _pages.Remove(ticket);
        return shown;
    }

    /// <inheritdoc />
    public void Dispose() => _pages.Dispose();
}
