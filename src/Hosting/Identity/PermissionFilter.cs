using System.Collections.Concurrent;
using System.Reflection;
using ModelWard.Grains;
using ModelWard.Grains.Abstractions;
using Orleans.Serialization.Invocation;

namespace ModelWard.Hosting.Identity;

/// <summary>
/// The second door: a silo carries a client's call out only if the call's principal may make it, and only under the principal's own name. Calls from
/// grain to grain pass, and so do those to Orleans' own grains.
/// </summary>
internal sealed class PermissionFilter : IIncomingGrainCallFilter
{
    private static readonly Assembly[] Guarded = [typeof(IWardGrain).Assembly, typeof(GrainServices).Assembly];

    private static readonly ConcurrentDictionary<MethodInfo, IReadOnlyList<Permission>> Required = new();

    /// <inheritdoc />
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (IsFromClient(context) && Asked(context.Request) is { } request) Check(request);
        return context.Invoke();
    }

    /// <summary>What a method asks for, one of which is enough: by its own attribute, or else its interface's; empty where neither has one.</summary>
    internal static IReadOnlyList<Permission> Of(MethodInfo method) => Required.GetOrAdd(method, static asked =>
        (asked.GetCustomAttribute<RequiresAttribute>() ?? asked.DeclaringType?.GetCustomAttribute<RequiresAttribute>())?.Permissions ?? []);

    private static bool IsFromClient(IIncomingGrainCallContext context) => context.SourceId is not { } source || GrainTypePrefix.IsClient(source);

    // A stream is asked for through Orleans' own interface, with the call to the grain inside.
    private static IInvokable? Asked(IInvokable request)
    {
        if (request.GetInterfaceType() == typeof(IAsyncEnumerableGrainExtension))
            return Enumerable.Range(0, request.GetArgumentCount()).Select(request.GetArgument).OfType<IInvokable>().FirstOrDefault();
        return Guarded.Contains(request.GetInterfaceType().Assembly) ? request : null;
    }

    private static void Check(IInvokable request)
    {
        var method = request.GetMethod();
        var needed = Of(method);
        if (needed.Count == 0) throw new AccessDeniedException("method", $"{method.DeclaringType?.Name}.{method.Name}", "methods that name the permission they need");
        if (Principal.Current is not { } caller) throw new AccessDeniedException("principal", "none", "a caller that has been verified");
        if (!needed.Any(caller.May))
            throw new AccessDeniedException("permission", string.Join(" or ", needed), caller.Permissions.IsEmpty ? "none" : string.Join(", ", caller.Permissions));
        for (var i = 0; i < request.GetArgumentCount(); i++)
            if (CommandHeader.Of(request.GetArgument(i)) is { } header && header.Actor != caller.Actor)
                throw new AccessDeniedException("actor", header.Actor, caller.Actor);
    }
}
