using System.Runtime.CompilerServices;
using Bunit;

namespace ModelWard.Web.Tests.Standins;

/// <summary>How long tests wait: a busy machine is slow, and only a failing test waits to the end. No test waits without an end.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [ModuleInitializer]
    internal static void Set() => BunitContext.DefaultWaitTimeout = Longest;

    /// <summary>Waits until a condition holds.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="meanwhile">What is done before each look, as moving a clock.</param>
    internal static async Task Until(Func<bool> holds, Action? meanwhile = null)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Xunit.TestContext.Current.CancellationToken);
        end.CancelAfter(Longest);
        while (!end.IsCancellationRequested && !holds())
        {
            meanwhile?.Invoke();
            await Task.Delay(2, CancellationToken.None);
        }
        holds().ShouldBeTrue();
    }

    /// <summary>Waits until a task has ended.</summary>
    /// <exception cref="TimeoutException">It goes on.</exception>
    internal static Task Ended(this Task task) => task.WaitAsync(Longest, Xunit.TestContext.Current.CancellationToken);
}
