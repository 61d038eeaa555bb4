using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ModelWard.Web.Tests.Standins;

/// <summary>What a reader does to a page.</summary>
internal static class Hands
{
    /// <summary>
    /// Does something to an element on the page's own thread: a page that still works may be drawn between the look for the element and the
    /// deed, and then the element is gone.
    /// </summary>
    internal static void Do<T>(this IRenderedComponent<T> page, string selector, Action<IElement> deed)
        where T : IComponent => page.InvokeAsync(() => deed(page.Find(selector))).Ended().GetAwaiter().GetResult();
}
