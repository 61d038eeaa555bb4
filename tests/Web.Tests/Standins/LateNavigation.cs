using Microsoft.AspNetCore.Components;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Navigation as a browser far away does it: the address changes, and is told, only later.</summary>
internal sealed class LateNavigation : NavigationManager
{
    private readonly Queue<string> _pending = new();

    public LateNavigation() => Initialize("http://localhost/", "http://localhost/");

    /// <summary>How many changes of the address have not been told yet.</summary>
    public int Pending => _pending.Count;

    /// <summary>Tells the oldest change of the address.</summary>
    public void Tell()
    {
        Uri = _pending.Dequeue();
        NotifyLocationChanged(isInterceptedLink: false);
    }

    protected override void NavigateToCore(string uri, NavigationOptions options) => _pending.Enqueue(ToAbsoluteUri(uri).ToString());
}
