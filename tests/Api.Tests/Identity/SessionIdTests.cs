using System.Security.Claims;
using ModelWard.Hosting.Identity;

namespace ModelWard.Api.Tests.Identity;

public sealed class SessionIdTests
{
    private const int Sessions = 4_000;

    [Fact]
    public void BeginSession_ManyTimes_GivesIdsOf128BitsWithoutAPattern()
    {
        var ids = Enumerable.Range(0, Sessions).Select(_ => Begin()).ToList();

        ids.ShouldAllBe(id => id.Length == 32 && id.All(char.IsAsciiHexDigit));
        ids.ShouldBeUnique();
        var numbers = ids.Select(Convert.FromHexString).ToList();
        // Half of the ids have each bit; five of a hundred off is more than six standard deviations.
        for (var bit = 0; bit < 128; bit++)
            numbers.Count(number => (number[bit / 8] >> (bit % 8) & 1) == 1).ShouldBeInRange((int)(Sessions * 0.45), (int)(Sessions * 0.55), $"bit {bit}");
    }

    private static string Begin()
    {
        var identity = new ClaimsIdentity([new("actor", "An")], "modelward");
        CallerClaims.BeginSession(identity, DateTimeOffset.UnixEpoch);
        return CallerClaims.SessionOf(new ClaimsPrincipal(identity))!.Value.Id;
    }
}
