using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace ModelWard.Bench.Pages.Circuits;

/// <summary>
/// A planner without a browser: a whole circuit of the planner's page, which acknowledges what it is sent as the framework's own script does, but draws
/// nothing. To the server it costs what a reader costs; fifty of them leave the machine to the server, as fifty browsers would not.
/// </summary>
internal sealed class Planner : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // As in js/pace.js.
    private static readonly TimeSpan Unseen = TimeSpan.FromMilliseconds(250);

    private readonly Uri _page;
    private readonly Regex _answer;
    private readonly string _slider;
    private readonly HubConnection _hub;
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _counting = new();
    private readonly List<(long Value, long At)> _waiting = [];
    private readonly List<double> _lags = [];
    private string _roots = "";
    private string _state = "";
    private long _events;
    private (int Component, ulong Handler, long Value) _found;
    private long _calls;
    private int _answers;
    private long? _newest;
    private long? _told;
    private bool _ended;

    private Planner(Uri site, int year)
    {
        _page = site;
        _slider = $"capital-{year}";
        _answer = AnsweredCapital.Of(year);
        var building = new HubConnectionBuilder().WithUrl(new Uri(site, "_blazor"));
        building.Services.AddSingleton<IHubProtocol>(new BlazorPack());
        _hub = building.Build();
        _hub.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (call, name, arguments, result, _, _) => Script(call, name, arguments, result));
        _hub.On<long, byte[]>("JS.RenderBatch", Draw);
        _hub.On<string>("JS.Error", error => { _open.TrySetException(new InvalidOperationException($"The circuit failed: {error}")); });
        _hub.On<string, bool, string>("JS.EndInvokeDotNet", (_, _, _) => { });
        _hub.On<int, string>("JS.AttachComponent", (_, _) => { });
        _hub.On<long>("JS.EndUpdateRootComponents", _ => { });
    }

    /// <summary>Opens the page and waits until it is connected.</summary>
    public static async Task<Planner> Open(Uri site, int year, CancellationToken cancellationToken)
    {
        var planner = new Planner(site, year);
        try
        {
            await planner.Begin(cancellationToken);
            await planner._open.Task.WaitAsync(Patience, cancellationToken);
            return planner;
        }
        catch
        {
            await planner.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves the slider at a pace until told to let go, and waits for the last answer.</summary>
    public async Task<PlannerDrag> Drag(TimeSpan pace, CancellationToken letGo)
    {
        var began = Stopwatch.GetTimestamp();
        var inputs = 0;
        _ended = false;
        var answersBefore = _answers;
        using var beat = new PeriodicTimer(pace);
        try
        {
            while (await beat.WaitForNextTickAsync(letGo))
                await Move(SliderPath.At(_found.Value, inputs++));
        }
        catch (OperationCanceledException)
        {
            // Let go.
        }
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var answers = _answers - answersBefore;
        _ended = true;
        for (var waited = Stopwatch.GetTimestamp(); Waiting > 0 && Stopwatch.GetElapsedTime(waited) < Patience;) await Task.Delay(20, CancellationToken.None);
        lock (_counting) return new PlannerDrag(inputs / seconds, answers / seconds, [.. _lags], _waiting.Count);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _hub.DisposeAsync();

    private int Waiting
    {
        get
        {
            lock (_counting) return _waiting.Count;
        }
    }

    private async Task Begin(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var html = await http.GetStringAsync(_page, cancellationToken);
        _state = Regex.Match(html, "<!--Blazor-Server-Component-State:(.*?)-->").Groups[1].Value;
        var operations = Regex.Matches(html, "<!--Blazor:(\\{\"type\":\"server\".*?\\})-->")
            .Select((marker, index) => $$"""{"type":"add","ssrComponentId":{{index + 1}},"marker":{{marker.Groups[1].Value}}}""");
        _roots = $$"""{"batchId":1,"operations":[{{string.Join(',', operations)}}]}""";
        await _hub.StartAsync(cancellationToken);
        var circuit = await _hub.InvokeAsync<string?>("StartCircuit", _page.ToString(), _page.ToString(), "[]", _state, cancellationToken);
        if (circuit is null) throw new InvalidOperationException("The server refused the circuit.");
    }

    private async Task Script(long call, string name, string arguments, int result)
    {
        switch (name)
        {
            case "Blazor._internal.attachWebRendererInterop":
                _events = JsonDocument.Parse(arguments).RootElement[1].GetProperty("__dotNetObject").GetInt64();
                await _hub.SendAsync("UpdateRootComponents", _roots, _state);
                break;
            case "Blazor._internal.navigationManager.navigateTo":
                await _hub.SendAsync("OnLocationChanged", JsonDocument.Parse(arguments).RootElement[0].GetString(), null, false);
                break;
        }
        if (call == 0) return;
        // 1 asks for an object of the script, as a module is. The tour asks whether it has been seen.
        var answer = result == 1 ? $$"""{"__jsObjectId":{{++_calls}}}""" : name == "seen" ? "true" : "null";
        await _hub.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{answer}]");
    }

    private async Task Draw(long number, byte[] bytes)
    {
        await _hub.SendAsync("OnRenderCompleted", number, null);
        var batch = new RenderBatch(bytes);
        if (_found.Handler == 0)
        {
            if (batch.Find(_slider) is not { } slider) return;
            _found = (slider.Component, slider.Handler("oninput"), long.Parse(slider.Value("value")!, CultureInfo.InvariantCulture));
            _open.TrySetResult();
            return;
        }
        if (batch.Handler(_found.Component, "oninput") is { } handler) _found.Handler = handler;
        await TellNewest();
        foreach (var text in batch.Texts())
            if (AnsweredCapital.Read(_answer, text) is { } value) Answered(value);
    }

    private void Answered(long value)
    {
        lock (_counting)
        {
            _answers++;
            // The path goes back over its own values: while it does, the older of two alike counts as answered.
            bool Same((long Value, long At) input) => input.Value == value;
            var last = _ended ? _waiting.FindLastIndex(Same) : _waiting.FindIndex(Same);
            foreach (var (_, at) in _waiting[..(last + 1)]) _lags.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            _waiting.RemoveRange(0, last + 1);
        }
    }

    // As the page's own script: told when what was told before has been drawn, and then the newest only.
    private Task Move(long value)
    {
        lock (_counting)
        {
            _waiting.Add((value, Stopwatch.GetTimestamp()));
            _newest = value;
            if (_told is { } at && Stopwatch.GetElapsedTime(at) < Unseen) return Task.CompletedTask;
        }
        return TellNewest();
    }

    private Task TellNewest()
    {
        long value;
        lock (_counting)
        {
            _told = null;
            if (_newest is not { } newest) return Task.CompletedTask;
            (value, _newest, _told) = (newest, null, Stopwatch.GetTimestamp());
        }
        var text = value.ToString(CultureInfo.InvariantCulture);
        var arguments = JsonSerializer.Serialize(new object[]
        {
            new { eventHandlerId = _found.Handler, eventName = "input", eventFieldInfo = new { componentId = _found.Component, fieldValue = text } },
            new { value = text },
        });
        return _hub.SendAsync("BeginInvokeDotNetFromJS", (++_calls).ToString(CultureInfo.InvariantCulture), null, "DispatchEventAsync", _events, arguments);
    }
}

/// <summary>How a drag went.</summary>
/// <param name="Inputs">Inputs a second.</param>
/// <param name="Answers">Answers a second; the latest input wins.</param>
/// <param name="Lags">From each input to the first answer that is at least as new, ms.</param>
/// <param name="Unanswered">Inputs without an answer a minute after the drag.</param>
internal sealed record PlannerDrag(double Inputs, double Answers, IReadOnlyList<double> Lags, int Unanswered);
