using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Api.Tests.Host;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>What one process knows of sessions that have ended, others come to know.</summary>
public sealed class SessionExchangeTests(IdentityHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateTimeOffset Later => TimeProvider.System.GetUtcNow().AddHours(1);

    [Fact]
    public async Task SigningOut_AtOneProcess_IsKnownToAnotherAfterItHasLooked()
    {
        Principal.System("test").Enter();
        using var browser = new BrowserLike(host.Address);
        host.Issuer.AtTheKeyboard = new Person("Hanh", ["viewer"]);
        var (_, page) = await browser.Open("/wards");
        var before = new EndedSessions();
        var other = Exchange(before);
        await other.Exchange(Stop);

        await browser.SignOut(page);
        await host.Host.Services.GetServices<IHostedService>().OfType<SessionExchange>().Single().Exchange(Stop);
        var known = await Grain(host.Host).After(0, Stop);
        await other.Exchange(Stop);

        known.ShouldNotBeEmpty();
        before.Contains(known[^1].Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Session_EndedTwice_IsNotedOnceAndNumberedOn()
    {
        Principal.System("test").Enter();
        var grain = Grain(host.Host);
        var ids = new[] { Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N") };

        foreach (var id in new[] { ids[0], ids[0], ids[1], ids[0] }) await grain.Add(id, Later, Stop);

        var noted = (await grain.After(0, Stop)).Where(session => ids.Contains(session.Id)).ToArray();
        noted.Select(session => session.Id).ShouldBe(ids);
        (await grain.After(noted[0].Number, Stop)).ShouldNotContain(session => session.Id == ids[0]);
    }

    [Fact]
    public async Task Session_ThatCannotBeTold_IsToldTheNextTime()
    {
        Principal.System("test").Enter();
        var ended = new EndedSessions();
        var id = Guid.NewGuid().ToString("N");
        ended.Add(id, Later);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Exchange(ended).Exchange(gone.Token));
        ended.Untold.ShouldContainKey(id);

        await Exchange(ended).Exchange(Stop);

        ended.Untold.ShouldBeEmpty();
        (await Grain(host.Host).After(0, Stop)).ShouldContain(session => session.Id == id);
    }

    [Fact]
    public void Session_WhoseCookieHasGrownTooOld_IsForgotten()
    {
        var ended = new EndedSessions();
        ended.Add("old", Later);
        ended.Hear("older", Later.AddHours(-2));

        ended.Forget(Later.AddMinutes(-5));

        (ended.Contains("old"), ended.Contains("older")).ShouldBe((true, false));
    }

    [Fact]
    public async Task Session_EndedBeforeARestart_IsStillEndedAfterIt()
    {
        var data = Directory.CreateTempSubdirectory("modelward-sessions-").FullName;
        try
        {
            await using (var first = new ApiHost(data))
            {
                await first.InitializeAsync();
                Principal.System("test").Enter();
                await Grain(first).Add("kept", Later, Stop);
            }
            await using var second = new ApiHost(data);
            await second.InitializeAsync();

            (await Grain(second).After(0, Stop)).Select(session => session.Id).ShouldBe(["kept"]);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static IEndedSessionsGrain Grain(ApiHost at) => at.Services.GetRequiredService<IGrainFactory>().GetGrain<IEndedSessionsGrain>(IEndedSessionsGrain.Key);

    private SessionExchange Exchange(EndedSessions ended) =>
        new(host.Host.Services.GetRequiredService<IGrainFactory>(), ended, TimeProvider.System, NullLogger<SessionExchange>.Instance);
}
