using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Live;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of what goes on right now.</summary>
public sealed partial class LivePage : ComponentBase, IDisposable
{
    // Browsers limit how often a page may change its address.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _end = new();
    private PrerenderedLive? _seen;
    private LiveState? _state;
    private ImmutableArray<WardEntry> _wards = [];
    private FrozenDictionary<string, WardEntry> _entries = FrozenDictionary<string, WardEntry>.Empty;
    private TileLayout? _layout;
    private LogFilter _filter = new();
    private DateTimeOffset? _lostAt;
    private Phrase? _problem;
    private IDisposable? _viewing;
    private LiveState? _arrived;
    private string? _written;
    private bool _ignored;
    private int _changes;

    [Inject] private WardDesk Wards { get; set; } = default!;

    [Inject] private LiveDesk Desk { get; set; } = default!;

    [Inject] private LiveFeed Feed { get; set; } = default!;

    [Inject] private Prerendered<PrerenderedLive> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private ILogger<LivePage> Log { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>What is searched for among the wards of the events.</summary>
    [SupplyParameterFromQuery(Name = "q")] public string? Query { get; set; }

    /// <summary>Kind of event; all without.</summary>
    [SupplyParameterFromQuery(Name = "kind")] public string? Kind { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        ReadAddress();
        if (_seen is not null && (Programme is null || Programme == _seen.Programme.Code)) return;
        if (_seen is null && Prerendered.Take(Ticket) is { } seen) Show(seen);
        else await Load();
        if (!Live && _seen is not null) Ticket = Prerendered.Keep(_seen);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _viewing?.Dispose();
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        _problem = null;
        try
        {
            if (await Wards.Programme(Programme, _end.Token) is not { } programme)
            {
                _problem = Phrases.NoProgramme;
                return;
            }
            _ignored |= programme.Ignored;
            Show(new PrerenderedLive(programme, await Desk.Read(programme.Code, _end.Token)));
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.LiveFailed;
        }
    }

    private void Show(PrerenderedLive seen)
    {
        (_seen, _state) = (seen, seen.State);
        Lay(seen.Programme);
        _viewing?.Dispose();
        if (Live) _viewing = Feed.Follow(seen.Programme.Code, seen.State, Arrive);
    }

    private void Lay(ProgrammeView programme)
    {
        _wards = WardEntry.All(programme.Snapshot, programme.Catalogue, Texts);
        _entries = _wards.ToFrozenDictionary(ward => ward.Ward.Code, StringComparer.Ordinal);
        _layout = TileLayout.Of(programme.Snapshot);
    }

    // Deliveries that come while one is being drawn are drawn once, as the last of them.
    private void Arrive(LiveState state)
    {
        if (Interlocked.Exchange(ref _arrived, state) is null) _ = InvokeAsync(Draw);
    }

    private async Task Draw()
    {
        if (Interlocked.Exchange(ref _arrived, null) is not { } state || _end.IsCancellationRequested) return;
        _lostAt = state.Connected ? null : _lostAt ?? state.At;
        _state = state;
        StateHasChanged();
        if (state.Changes.Keys.All(_entries.ContainsKey)) return;
        // An import has brought wards that the map does not know.
        await Renew();
    }

    private async Task Renew()
    {
        try
        {
            if (await Wards.Programme(_seen!.Programme.Code, _end.Token) is not { } programme) return;
            _seen = _seen with { Programme = programme };
            Lay(programme);
            StateHasChanged();
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
        }
    }

    private void ReadAddress()
    {
        var link = Navigation.ToBaseRelativePath(Navigation.Uri);
        if (link == _written) return;
        _written = null;
        var known = EnumNames.TryFind(Kind ?? "", out WardEventKind kind);
        _ignored = !known && !string.IsNullOrEmpty(Kind);
        _filter = new LogFilter { Query = Query ?? "", Kind = known ? kind : null, Programme = Programme };
    }

    private async Task Filter(LogFilter filter)
    {
        _filter = filter;
        var change = ++_changes;
        try
        {
            await Task.Delay(Rest, Time, _end.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        if (change != _changes) return;
        _written = filter.Link;
        Navigation.NavigateTo(filter.Link, replace: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The live state could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);

    private string Second(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, Time.LocalTimeZone).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What the prerendered live page hands to its circuit.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="State">Its live state.</param>
public sealed record PrerenderedLive(ProgrammeView Programme, LiveState State);
