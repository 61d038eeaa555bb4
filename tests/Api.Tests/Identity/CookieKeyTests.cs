using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Identity;

/// <summary>The keys that encrypt cookies and the tokens of forms, as the product writes them to disk.</summary>
public sealed class CookieKeyTests(ApiHost host)
{
    [Fact]
    public void Keys_OfCookies_AreOfAesAndHmacSha256()
    {
        var cookie = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("who");

        cookie.ShouldNotContain("who");
        var keys = Directory.GetFiles(Path.Combine(host.Data, "keys"), "key-*.xml").Select(XDocument.Load).ToList();
        keys.ShouldNotBeEmpty();
        foreach (var key in keys)
        {
            key.Descendants("encryption").Single().Attribute("algorithm")!.Value.ShouldBe("AES_256_CBC");
            key.Descendants("validation").Single().Attribute("algorithm")!.Value.ShouldBe("HMACSHA256");
        }
    }
}
