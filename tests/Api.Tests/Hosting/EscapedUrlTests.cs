using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>Addresses that pages build from what somebody wrote: it stays one value, whatever it holds, and no address leaves the service.</summary>
public sealed partial class EscapedUrlTests(ApiHost host)
{
    private static readonly string[] Known = ["q", "programme", "sort", "desc"];

    [Theory]
    [InlineData("bến thành & sort=name")]
    [InlineData("a&desc=1&s=other")]
    [InlineData("100 % #top ?q=2 + 3")]
    [InlineData("\"><a href=\"javascript:alert(1)\">")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example/../%2e%2e\\")]
    public async Task Links_OfAPageThatWasSearched_KeepWhatWasWrittenAsOneValue(string written)
    {
        // Wards that are found, and a programme that is none: it stays in every link all the same.
        var page = await host.Http.GetStringAsync($"/wards?q=ben&programme={Uri.EscapeDataString(written)}", TestContext.Current.CancellationToken);

        var kept = 0;
        foreach (var address in Address().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
        {
            var whole = Whole(address);
            var query = QueryHelpers.ParseQuery(whole.Query);
            // The choice of language comes back to this page.
            if (query.TryGetValue("back", out var back))
            {
                query.Count.ShouldBe(1);
                (whole, query) = (Whole(back.ToString()), QueryHelpers.ParseQuery(Whole(back.ToString()).Query));
            }
            if (!query.TryGetValue("programme", out var value)) continue;
            value.ToArray().ShouldBe([written]);
            query.Keys.ShouldBeSubsetOf(Known);
            whole.Fragment.ShouldBeOneOf("", "#content");
            kept++;
        }

        // A link a column, one a ward, the language.
        kept.ShouldBeGreaterThan(10);
    }

    // An address of the page; it leads nowhere else.
    private Uri Whole(string address)
    {
        var whole = new Uri(new Uri(host.Http.BaseAddress!, "/"), address);
        whole.GetLeftPart(UriPartial.Authority).ShouldBe(host.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return whole;
    }

    [GeneratedRegex("\\b(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
