using Microsoft.AspNetCore.SignalR;
using ModelWard.Hosting.Identity;

namespace ModelWard.Planner.Api.Identity;

/// <summary>
/// Names the reader of an open page as the caller of everything that the page asks for, anew at each message of its connection. Once the reader
/// has signed out, or the session has grown too old, the next message ends the connection; every drawing of the page is followed by one.
/// </summary>
internal sealed class CircuitDoor(Callers callers) : IHubFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (callers.Of(invocationContext.Context.User) is not { } caller)
        {
            invocationContext.Context.Abort();
            return null;
        }
        caller.Enter();
        return await next(invocationContext);
    }

    /// <inheritdoc />
    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        callers.Of(context.Context.User)?.Enter();
        await next(context, exception);
    }
}
