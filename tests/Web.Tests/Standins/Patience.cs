using System.Runtime.CompilerServices;
using Bunit;

namespace ModelWard.Web.Tests.Standins;

/// <summary>How long tests wait for a page to be drawn: a busy machine is slow, and only a failing test waits to the end.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Set() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
