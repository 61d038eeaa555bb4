using Microsoft.Extensions.Configuration;
using ModelWard.Hosting;
using ModelWard.Planner.Api.RateLimits;

namespace ModelWard.Api.Tests.RateLimits;

public sealed class RateLimitSettingsTests
{
    [Fact]
    public void Nothing_Set_IsGenerousForTheLocalUserAndLessSoWherePeopleSignIn()
    {
        Read(signsIn: false).ShouldBe(new RateLimitSettings { RequestsPerSecond = 10_000, Burst = 40_000, Computing = 16, Waiting = 256, AnonymousPerMinute = 600 });
        Read(signsIn: true).ShouldBe(new RateLimitSettings { RequestsPerSecond = 100, Burst = 400, Computing = 16, Waiting = 256, AnonymousPerMinute = 600 });
    }

    [Fact]
    public void Values_Set_AreTaken() =>
        Read(false, ("RequestsPerSecond", "1"), ("Burst", "2"), ("Computing", "3"), ("Waiting", "0"), ("AnonymousPerMinute", "1000000"))
            .ShouldBe(new RateLimitSettings { RequestsPerSecond = 1, Burst = 2, Computing = 3, Waiting = 0, AnonymousPerMinute = 1_000_000 });

    [Theory]
    [InlineData("RequestsPerSecond", "0", "from 1 to 1000000")]
    [InlineData("Burst", "1000001", "from 1 to 1000000")]
    [InlineData("Computing", "many", "from 1 to 1000000")]
    [InlineData("Waiting", "-1", "from 0 to 1000000")]
    [InlineData("AnonymousPerMinute", "1.5", "from 1 to 1000000")]
    public void Value_NotAllowed_IsRefused(string key, string value, string allowed)
    {
        var refused = Should.Throw<StartRefusedException>(() => Read(false, (key, value))).Message;
        refused.ShouldContain($"RateLimits:{key} is {value}");
        refused.ShouldContain(allowed);
    }

    private static RateLimitSettings Read(bool signsIn, params (string Key, string Value)[] values) => RateLimitSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => new KeyValuePair<string, string?>($"RateLimits:{one.Key}", one.Value))).Build(), signsIn);
}
