using ModelWard.Product;
using ModelWard.SignIn;

namespace ModelWard.Browser.Tests;

/// <summary>People sign in and out at a real issuer, in a real browser, which keeps and sends cookies as browsers do.</summary>
public class SignInTests(Site site)
{
    private const string Ward = "/wards/26968";

    [Fact]
    public async Task People_SignInWorkUnderTheirNameAndSignOut_AndTheNextIsWhoTheyAre()
    {
        await using var issuer = await Issuer.Start();
        var data = Directory.CreateTempSubdirectory("modelward-browser-");
        try
        {
            var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
            await issuer.Know(address.GetLeftPart(UriPartial.Authority));
            issuer.AtTheKeyboard = new Person("Giang", ["planner"]);
            var (product, reader) = await site.OpenOwn(data, Ward, Settings(issuer, data), address);
            await using (product)
            await using (reader)
            {
                var page = reader.Page;
                new Uri(page.Url).PathAndQuery.ShouldBe(Ward);
                (await reader.Text(".signed-in span")).ShouldBe("Name of Giang");
                await page.Locator("#report-open").ClickAsync();
                await page.Locator("#report-text").FillAsync("Mặt bằng chưa giải phóng.");
                await page.Locator("#report button[type=submit]").ClickAsync();
                await page.Locator(".difficulties li.open").WaitForAsync();
                await page.Locator(".history li").Nth(1).WaitForAsync();
                (await reader.Text(".history li")).ShouldContain("Giang");
                await reader.ShouldBeAccessible();
                await reader.Keep("signed-in");

                await page.Locator(".signed-in button[type=submit]").ClickAsync();
                await page.GetByText("Bạn đã đăng xuất").First.WaitForAsync();
                await reader.ShouldBeAccessible();
                (await page.Context.CookiesAsync()).ShouldNotContain(cookie => cookie.Name == "modelward");

                issuer.AtTheKeyboard = new Person("An", ["viewer"]);
                await page.GotoAsync(Ward);
                await reader.Connected();
                (await reader.Text(".signed-in span")).ShouldBe("Name of An");
                (await page.Locator(".difficulties li.open").CountAsync()).ShouldBe(1);
                (await reader.Text(".notice.refusal")).ShouldNotBeEmpty();
                (await page.Locator("#report-open:enabled").CountAsync()).ShouldBe(0);

                issuer.AtTheKeyboard = new Person("Chi", ["gardener"]);
                await page.Locator(".signed-in button[type=submit]").ClickAsync();
                await page.GetByText("Bạn đã đăng xuất").First.WaitForAsync();
                await page.GotoAsync(Ward);
                await page.GetByText("Bạn chưa có quyền xem trang này").First.WaitForAsync();
                await reader.ShouldBeAccessible();
                await reader.Keep("signed-in-without-role");

                reader.Errors.ShouldHaveSingleItem().ShouldContain("403");
                reader.Foreign.ShouldAllBe(url => url.StartsWith(issuer.Address, StringComparison.Ordinal));
                reader.Foreign.ShouldNotBeEmpty();
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static string[] Settings(Issuer issuer, DirectoryInfo data)
    {
        var secret = Path.Combine(data.FullName, "client-secret");
        File.WriteAllText(secret, Issuer.PagesSecret + "\n");
        return [$"--Identity:Authority={issuer.Address}", $"--Identity:ClientId={Issuer.PagesClient}", $"--Identity:ClientSecretFile={secret}"];
    }
}
