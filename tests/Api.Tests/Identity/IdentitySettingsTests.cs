using Microsoft.Extensions.Configuration;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;

namespace ModelWard.Api.Tests.Identity;

public sealed class IdentitySettingsTests
{
    [Fact]
    public void Nothing_Set_IsTheLocalUser() => Read().IsConfigured.ShouldBeFalse();

    [Theory]
    [InlineData("https://login.example.org/realms/city")]
    [InlineData("http://127.0.0.1:9000")]
    [InlineData("http://localhost:9000")]
    public void Authority_OverHttpsOrOnLoopback_IsTaken(string authority) =>
        Read(("Authority", authority), ("ClientId", "pages")).Authority!.ToString().ShouldStartWith(authority);

    [Theory]
    [InlineData("http://login.example.org", "must begin with https")]
    [InlineData("http://10.0.0.1", "must begin with https")]
    [InlineData("login.example.org", "must be the address of an issuer")]
    [InlineData("ftp://login.example.org", "must be the address of an issuer")]
    public void Authority_Otherwise_IsRefused(string authority, string why) => Refused(why, ("Authority", authority), ("ClientId", "pages"));

    [Fact]
    public void OtherKeys_WithoutAuthority_AreRefusedRatherThanPassedOver()
    {
        Refused("Identity:ClientId is set, but Identity:Authority is not", ("ClientId", "pages"));
        Refused("Identity:AllowedHosts is set", ("AllowedHosts:0", "modelward.example.org"));
    }

    [Fact]
    public void ClientId_Missing_IsRefusedWherePeopleSignIn()
    {
        Refused("Identity:ClientId is not", ("Authority", "https://login.example.org"));
        IdentitySettings.Read(Configuration(("Authority", "https://login.example.org")), signsIn: false).IsConfigured.ShouldBeTrue();
    }

    [Theory]
    [InlineData("AllowedHosts:0", "https://modelward.example.org", "names without scheme and port")]
    [InlineData("AllowedHosts:0", "modelward.example.org:443", "names without scheme and port")]
    [InlineData("KnownProxies:0", "proxy", "IP addresses")]
    [InlineData("ClientSecretFile", "/no/such/file", "cannot be read")]
    public void Value_NotAllowed_IsRefused(string key, string value, string why) =>
        Refused(why, ("Authority", "https://login.example.org"), ("ClientId", "pages"), (key, value));

    [Fact]
    public void Secret_OnTheCommandLine_IsRefused()
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(["--Identity:ClientSecret=hidden"]).Build();

        var refused = Should.Throw<StartRefusedException>(() => IdentitySettings.Read(configuration, signsIn: true));

        refused.Message.ShouldContain("on the command line");
        refused.Message.ShouldNotContain("hidden");
    }

    [Fact]
    public void Secret_OfAFile_IsReadWithoutItsLineEnd()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "s3cret\n");
        try
        {
            Read(("Authority", "https://login.example.org"), ("ClientId", "pages"), ("ClientSecretFile", file)).ClientSecret.ShouldBe("s3cret");
            Refused("are both set", ("Authority", "https://login.example.org"), ("ClientId", "pages"), ("ClientSecretFile", file), ("ClientSecret", "other"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IdentitySettings Read(params (string, string)[] values) => IdentitySettings.Read(Configuration(values), signsIn: true);

    private static void Refused(string why, params (string, string)[] values) =>
        Should.Throw<StartRefusedException>(() => Read(values)).Message.ShouldContain(why);

    private static IConfiguration Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(one => new KeyValuePair<string, string?>($"Identity:{one.Key}", one.Value))).Build();
}
