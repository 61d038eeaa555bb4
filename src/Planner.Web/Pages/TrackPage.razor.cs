using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of tracking: what is compared, and how, from the address.</summary>
public sealed partial class TrackPage : ComponentBase, IDisposable
{
    // Whoever reads without scripts gets the answer with the page, unless it takes longer than this.
    private static readonly TimeSpan MostPrerendering = TimeSpan.FromSeconds(0.7);

    private static readonly (string Table, Phrase Words)[] Files = [("wards", Phrases.WardsFile), ("warnings", Phrases.WarningsFile), ("visits", Phrases.VisitsFile)];

    private readonly CancellationTokenSource _end = new();
    private CancellationTokenSource? _loading;
    private ProgrammeView? _programme;
    private TrackSight? _sight;
    private TrackAddress? _asked;
    private Phrase? _problem;
    private bool _busy;

    [Inject] private TrackDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<TrackSight> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<TrackPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>next where this year is closed with what was recorded.</summary>
    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }

    /// <summary>Chances below are a risk, 0 to 1.</summary>
    [SupplyParameterFromQuery(Name = "risk")] public string? Risk { get; set; }

    /// <summary>Visits that inspectors can make in a month.</summary>
    [SupplyParameterFromQuery(Name = "visits")] public string? Visits { get; set; }

    /// <summary>How the wards listed must stand; any way without.</summary>
    [SupplyParameterFromQuery(Name = "status")] public string? Status { get; set; }

    /// <summary>Code of the district of the wards listed; all without.</summary>
    [SupplyParameterFromQuery(Name = "d")] public string? District { get; set; }

    /// <summary>Page of the list, from 1.</summary>
    [SupplyParameterFromQuery(Name = "p")] public string? Page { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private DateOnly Today => Clock.Today();

    private TrackAddress Address { get; set; } = TrackAddress.Empty;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        Address = TrackAddress.Read(Programme, From, Risk, Visits, Status, District, Page);
        if (Address == _asked) return;
        _asked = Address;
        if (_sight is null && Prerendered.Take(Ticket) is { } shown && shown.Address == Address)
        {
            (_sight, _programme) = (shown, shown.Programme);
            return;
        }
        await Load();
        if (!Live && _sight is not null) Ticket = Prerendered.Keep(_sight);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        _loading?.Cancel();
        using var patience = Live ? new CancellationTokenSource() : new CancellationTokenSource(MostPrerendering, Clock);
        using var loading = CancellationTokenSource.CreateLinkedTokenSource(_end.Token, patience.Token);
        _loading = loading;
        (_busy, _problem) = (true, null);
        try
        {
            _programme = await Desk.Programme(Programme, loading.Token);
            if (_programme is null) _problem = Phrases.NoProgramme;
            else
            {
                StateHasChanged();
                var sight = await Desk.Read(_programme, Address, loading.Token);
                if (_loading == loading) _sight = sight;
            }
            Ended(loading);
        }
        catch (OperationCanceledException) when (loading.IsCancellationRequested)
        {
            // Asked anew, left, or not ready with the prerendered page, which says that it is still computed.
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            if (_loading == loading) _problem = Phrases.TrackFailed;
            Ended(loading);
        }
    }

    private void Ended(CancellationTokenSource loading)
    {
        if (_loading == loading) (_loading, _busy) = (null, false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scheme could not be laid beside practice.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
