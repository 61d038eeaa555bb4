using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Host;

/// <summary>A page of the product in Chromium, driven by the browser's own protocol; for the few tests that need real events of a page in this process. Others are in Browser.Tests.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("modelward-browser-");
    private readonly ClientWebSocket _page = new();
    private Process? _process;
    private int _last;

    private Browser()
    {
    }

    /// <summary>Why there can be none on this machine; null where there can.</summary>
    public static string? Missing => File.Exists(Chromium.Path) ? null : $"{Chromium.Path} is missing; eng/test.sh installs it.";

    /// <summary>Opens a page.</summary>
    public static async Task<Browser> Open(Uri page, CancellationToken cancellationToken)
    {
        var browser = new Browser();
        try
        {
            await browser.Start(page, cancellationToken);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until an expression of the page is true.</summary>
    public async Task Until(string expression, CancellationToken cancellationToken)
    {
        while ((await Evaluate($"!!({expression})", cancellationToken))?.GetValue<bool>() != true) await Task.Delay(50, cancellationToken);
    }

    /// <summary>Works out an expression in the page.</summary>
    public async Task<JsonNode?> Evaluate(string expression, CancellationToken cancellationToken)
    {
        var id = ++_last;
        var asked = JsonSerializer.SerializeToUtf8Bytes(new { id, method = "Runtime.evaluate", @params = new { expression, returnByValue = true } });
        await _page.SendAsync(asked, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        while (true)
        {
            var message = await Receive(cancellationToken);
            if (message["id"]?.GetValue<int>() != id) continue;
            // While the page is being loaded there is nothing yet to work it out in.
            return message["result"]?["exceptionDetails"] is null ? message["result"]?["result"]?["value"] : null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
        _profile.Delete(recursive: true);
    }

    private async Task Start(Uri page, CancellationToken cancellationToken)
    {
        _process = Process.Start(new ProcessStartInfo(Chromium.Path, ["--headless=new", "--remote-debugging-port=0", $"--user-data-dir={_profile.FullName}", .. Chromium.Flags, "about:blank"])
        {
            RedirectStandardError = true, RedirectStandardOutput = true,
        })!;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        var said = Path.Combine(_profile.FullName, "DevToolsActivePort");
        while (!File.Exists(said) || (await File.ReadAllLinesAsync(said, cancellationToken)).Length < 2) await Task.Delay(50, cancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{(await File.ReadAllLinesAsync(said, cancellationToken))[0]}") };
        using var opened = await http.PutAsync(new Uri("/json/new?" + Uri.EscapeDataString(page.ToString()), UriKind.Relative), null, cancellationToken);
        var target = await opened.Content.ReadFromJsonAsync<JsonNode>(cancellationToken);
        await _page.ConnectAsync(new Uri(target!["webSocketDebuggerUrl"]!.GetValue<string>()), cancellationToken);
    }

    private async Task<JsonNode> Receive(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16_384];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _page.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
