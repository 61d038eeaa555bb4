using Microsoft.Extensions.Configuration;
using ModelWard.Planner.Api.Hosting;

namespace ModelWard.Api.Tests.Hosting;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("urls", "http://127.0.0.1:5080", null)]
    [InlineData("urls", "http://localhost:5080;http://[::1]:5080;http://127.0.0.2:1", null)]
    [InlineData("urls", "http://unix:/tmp/modelward.sock", null)]
    [InlineData("urls", "http://127.0.0.1:1;http://0.0.0.0:5080", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://*:5080", "http://*:5080")]
    [InlineData("urls", "http://+:5080", "http://+:5080")]
    [InlineData("urls", "http://[::]:5080", "http://[::]:5080")]
    [InlineData("urls", "http://192.168.1.5:80", "http://192.168.1.5:80")]
    [InlineData("urls", "http://modelward.example.org", "http://modelward.example.org")]
    [InlineData("http_ports", "8080", "http://*:8080")]
    [InlineData("https_ports", "8443", "https://*:8443")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://10.0.0.1:80", "http://10.0.0.1:80")]
    public void BeyondLoopback_OfAConfiguration_IsTheFirstOpenAddress(string key, string value, string? open)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        Addresses.BeyondLoopback(Addresses.Of(configuration)).ShouldBe(open);
    }
}
