using System.Net;
using ModelWard.Planner.Api.RateLimits;

namespace ModelWard.Api.Tests.RateLimits;

public sealed class AskerTests
{
    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:3::", "2001:db8:1:3::")]
    public void Address_OfEachKind_StandsForWhoCanUseIt(string address, string name) =>
        Asker.At(IPAddress.Parse(address)).ShouldBe(new Asker(name, IsUser: false));
}
