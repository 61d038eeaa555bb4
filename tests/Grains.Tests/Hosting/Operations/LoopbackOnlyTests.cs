using System.Net;
using ModelWard.Hosting;

namespace ModelWard.Grains.Tests.Hosting.Operations;

public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "[::1]", true)]
    [InlineData("127.0.0.1", "LOCALHOST", true)]
    [InlineData("::ffff:127.0.0.1", "localhost", true)]
    [InlineData(null, "localhost", true)]
    [InlineData("10.0.0.7", "localhost", false)]
    [InlineData("127.0.0.1", "planner.example", false)]
    [InlineData("127.0.0.1", "127.0.0.1.example", false)]
    [InlineData("127.0.0.1", "", false)]
    public void IsLocal_AddressAndName_MustBothBeThisMachines(string? from, string host, bool expected) =>
        LoopbackOnly.IsLocal(from is null ? null : IPAddress.Parse(from), host).ShouldBe(expected);
}
