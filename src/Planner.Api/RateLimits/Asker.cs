using System.Net;
using System.Net.Sockets;
using ModelWard.Hosting.Identity;

namespace ModelWard.Planner.Api.RateLimits;

/// <summary>Who shares a limit: a user, or an address where nobody is signed in.</summary>
/// <param name="Name">The user's actor, or the address.</param>
/// <param name="IsUser">Whether it is a user.</param>
internal readonly record struct Asker(string Name, bool IsUser)
{
    /// <summary>Who sends the request.</summary>
    public static Asker Of(HttpContext context) =>
        context.RequestServices.GetRequiredService<Callers>().Of(context.User) is { } caller ? new(caller.Actor, IsUser: true) : At(context.Connection.RemoteIpAddress);

    /// <summary>The address; of IPv6 its first 64 bits, since one network card may use all that begin with them.</summary>
    public static Asker At(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true }) address = address.MapToIPv4();
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6 }) return new(address?.ToString() ?? "", IsUser: false);
        var network = address.GetAddressBytes();
        network.AsSpan(8).Clear();
        return new(new IPAddress(network).ToString(), IsUser: false);
    }
}
