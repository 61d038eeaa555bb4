using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Identity;

namespace ModelWard.Api.Tests.Identity;

public sealed class CircuitDoorTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Callers _callers;
    private readonly Connection _connection;

    public CircuitDoorTests()
    {
        _callers = new Callers(new EndedSessions(), _time);
        var identity = new ClaimsIdentity([new("actor", "An"), new("role", "viewer")], "modelward");
        CallerClaims.BeginSession(identity, _time.GetUtcNow());
        _connection = new Connection(new ClaimsPrincipal(identity));
    }

    [Fact]
    public async Task Message_OfAReader_IsCarriedOutUnderTheirName()
    {
        (await Send()).ShouldBe("An");

        _connection.Aborted.ShouldBeFalse();
    }

    [Fact]
    public async Task Message_AfterSigningOut_EndsTheConnection()
    {
        await Send();
        _callers.End(_connection.User!);

        (await Send()).ShouldBeNull();

        _connection.Aborted.ShouldBeTrue();
    }

    [Fact]
    public async Task Message_AfterTheLongestTime_EndsTheConnection()
    {
        _time.Advance(CallerClaims.Longest - TimeSpan.FromSeconds(1));
        (await Send()).ShouldBe("An");
        _time.Advance(TimeSpan.FromSeconds(1));

        (await Send()).ShouldBeNull();

        _connection.Aborted.ShouldBeTrue();
    }

    private async Task<object?> Send() => await new CircuitDoor(_callers).InvokeMethodAsync(
        new HubInvocationContext(_connection, null!, new SomeHub(), typeof(SomeHub).GetMethod(nameof(SomeHub.Ask))!, []),
        _ => ValueTask.FromResult<object?>(Principal.Current?.Actor));

    private sealed class SomeHub : Hub
    {
        public static void Ask()
        {
        }
    }

    private sealed class Connection(ClaimsPrincipal user) : HubCallerContext
    {
        public bool Aborted { get; private set; }

        public override string ConnectionId => "1";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => user;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => CancellationToken.None;

        public override void Abort() => Aborted = true;
    }
}
