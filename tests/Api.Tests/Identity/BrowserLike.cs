using System.Net;
using System.Text.RegularExpressions;

namespace ModelWard.Api.Tests.Identity;

/// <summary>A client with cookies that opens pages as a browser does, one redirect at a time, and remembers where it came by.</summary>
public sealed partial class BrowserLike : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public BrowserLike(Uri address)
    {
        Address = address;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies });
    }

    public Uri Address { get; }

    /// <summary>Where the last page was found by way of, the first first.</summary>
    public List<Uri> Way { get; } = [];

    /// <summary>What the cookies were set by.</summary>
    public List<string> SetCookies { get; } = [];

    /// <summary>The cookies of the product.</summary>
    public CookieCollection Cookies => _cookies.GetCookies(Address);

    /// <summary>Asks once, without following anything.</summary>
    public async Task<HttpResponseMessage> Once(HttpMethod method, Uri address, HttpContent? content = null, string accept = "text/html")
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (method == HttpMethod.Post) request.Headers.TryAddWithoutValidation("Origin", Address.GetLeftPart(UriPartial.Authority));
        var answer = await _http.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set)) SetCookies.AddRange(set);
        return answer;
    }

    /// <summary>Opens a page and follows where it leads.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Open(string path, HttpMethod? method = null, HttpContent? content = null)
    {
        Way.Clear();
        var address = new Uri(Address, path);
        for (var step = 0; step < 10; step++)
        {
            Way.Add(address);
            using var answer = await Once(step == 0 ? method ?? HttpMethod.Get : HttpMethod.Get, address, step == 0 ? content : null);
            if (answer.Headers.Location is not { } next) return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
            address = new Uri(address, next);
        }
        throw new InvalidOperationException($"It goes round in circles: {string.Join(" → ", Way)}");
    }

    /// <summary>Signs out by the form of a page.</summary>
    public Task<(HttpStatusCode Status, string Text)> SignOut(string page) => Open("/sign-out", HttpMethod.Post,
        new FormUrlEncodedContent([new("__RequestVerificationToken", TokenField().Match(page).Groups[1].Value)]));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
