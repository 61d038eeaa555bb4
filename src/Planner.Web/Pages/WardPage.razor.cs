using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The dossier of a ward. The address names the ward, its programme (programme) and the page of the history (h).</summary>
public sealed partial class WardPage : ComponentBase, IDisposable
{
    // Whoever reads without scripts gets the ward's places with the page, unless they take longer than this.
    private static readonly TimeSpan MostComputing = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _end = new();
    private WardDossier? _dossier;
    private Dictionary<string, ScenarioPlace> _places = [];
    private WardTrack? _track;
    private Phrase? _problem;
    private bool _missing;
    private string? _shownCode;
    private int _computation;

    [Inject] private WardDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<PrerenderedDossier> Prerendered { get; set; } = default!;

    [Inject] private ILogger<WardPage> Log { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    [CascadingParameter] private HttpContext? Http { get; set; }

    /// <summary>Code of the ward.</summary>
    [Parameter] public string Code { get; set; } = "";

    /// <summary>Names what prerendering found; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private bool MayChange => Reader is null || (_dossier is { } dossier && Reader.MayChange(dossier.Ward.District, dossier.View.FormerDistricts));

    private string? Named => Query("programme");

    private int HistoryPage =>
        int.TryParse(Query("h"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    /// <inheritdoc />
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shownCode == Code) return;
        _shownCode = Code;
        if (Prerendered.Take(Ticket) is { } found && found.Dossier.Ward.Code == Code)
        {
            (_dossier, _places, _track) = (found.Dossier, found.Places, found.Track);
            if (_dossier.View.Ended is not null) return;
            await Task.WhenAll(
                _places.Count < found.Dossier.Programme.Scenarios.Length ? ComputePlaces(_end.Token) : Task.CompletedTask,
                _track is null ? ComputeTrack(_end.Token) : Task.CompletedTask);
            return;
        }
        await Load();
        if (!Live && _dossier is not null) Ticket = Prerendered.Keep(new PrerenderedDossier(_dossier, _places, _track));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        (_problem, _missing, _places, _track) = (null, false, [], null);
        try
        {
            _dossier = await Read(_end.Token);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The dossier of ward {Ward} could not be read.", Code);
            _problem = Phrases.DossierFailed;
            return;
        }
        _missing = _dossier is null;
        if (_missing) Http.AnswerNotFound();
        if (_dossier is null or { View.Ended: not null }) return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        if (!Live) patience.CancelAfter(MostComputing);
        await Compute(patience.Token);
    }

    // No grain is woken for a ward that does not exist.
    private async Task<WardDossier?> Read(CancellationToken cancellationToken)
    {
        if (await Desk.Programme(Named, cancellationToken) is not { } programme) return null;
        if (programme.Snapshot.IndexOf(Code) < 0 && !await Desk.HasEnded(programme.Code, Code, cancellationToken)) return null;
        if (await Desk.Ward(programme.Code, Code, cancellationToken) is not { } view) return null;
        // Of a ward that has ended only its history is left to show.
        if (view.Ended is not null) return await Turned(new WardDossier(programme, view, new WardHistory([], 0), 1), HistoryPage, cancellationToken);
        var recognition = await Desk.Recognition(programme.Code, Code, cancellationToken);
        var scope = await Desk.Scope(programme, view, cancellationToken);
        return await Turned(new WardDossier(programme, view, new WardHistory([], 0), 1) { Recognition = recognition, Scope = scope }, HistoryPage, cancellationToken);
    }

    // A page after the last leads back to the first.
    private async Task<WardDossier> Turned(WardDossier dossier, int page, CancellationToken cancellationToken)
    {
        var history = await Desk.History(dossier.Programme.Code, Code, page, WardDossier.HistoryPageSize, cancellationToken);
        return history.Items.IsEmpty && page > 1
            ? await Turned(dossier, 1, cancellationToken)
            : dossier with
            {
                History = history, HistoryPage = page,
                Norms = dossier.View.Ended is null ? await Desk.NormsOf(dossier.Programme.Code, dossier.View, cancellationToken) : dossier.Norms,
            };
    }

    // Without its history the ward is shown all the same.
    private async Task Show(WardDossier dossier, int page)
    {
        try
        {
            (_dossier, _problem) = (await Turned(dossier, page, _end.Token), null);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The history of ward {Ward} could not be read.", Code);
            (_dossier, _problem) = (dossier, Phrases.DossierFailed);
        }
    }

    private Task Compute(CancellationToken cancellationToken) => Task.WhenAll(ComputePlaces(cancellationToken), ComputeTrack(cancellationToken));

    // Without it the plan is shown beside the state all the same.
    private async Task ComputeTrack(CancellationToken cancellationToken)
    {
        if (_dossier is not { View.Commitment: not null } dossier) return;
        try
        {
            var track = await Desk.Track(dossier.Programme.Code, dossier.Ward.Code, cancellationToken).WaitAsync(cancellationToken);
            if (!ReferenceEquals(_dossier?.View, dossier.View)) return;
            _track = track;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The reader has left, or the page is sent without what takes long.
        }
        catch (Exception exception)
        {
            Log.LogWarning(exception, "How ward {Ward} stands against the scheme could not be read.", Code);
        }
    }

    // Each as it comes, in the place of an older one; what an older computation still finds is dropped.
    private async Task ComputePlaces(CancellationToken cancellationToken)
    {
        var computation = ++_computation;
        try
        {
            await Task.WhenAll(_dossier!.Programme.Scenarios.Select(async scenario =>
            {
                var place = await Place(scenario, cancellationToken);
                if (computation != _computation) return;
                _places[scenario.Id] = place;
                StateHasChanged();
            }));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The reader has left, or the page is sent without the places that take long.
        }
    }

    private async Task<ScenarioPlace> Place(ScenarioView scenario, CancellationToken cancellationToken)
    {
        try
        {
            return await Desk.Place(scenario, Code, cancellationToken).WaitAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The place of ward {Ward} in {Scenario} could not be computed.", Code, scenario.Id);
            return new ScenarioPlace(scenario, NoPlan: false, null, null);
        }
    }

    private async Task ShowRecognition()
    {
        try
        {
            _dossier = _dossier! with { Recognition = await Desk.Recognition(_dossier.Programme.Code, Code, _end.Token) };
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The recognition of ward {Ward} could not be read.", Code);
            _problem = Phrases.DossierFailed;
        }
    }

    // The history begins anew: what has just happened stands on its first page.
    private async Task Changed(WardView view)
    {
        if (_dossier is null) return;
        (_dossier, _track) = (_dossier with { View = view }, null);
        await ShowRecognition();
        await Show(_dossier, page: 1);
        await Compute(_end.Token);
    }

    // Another page of the history; another ward comes as a parameter.
    private void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (_dossier is null || new Uri(moved.Location).AbsolutePath != Navigation.ToAbsoluteUri(WardLink.To(Code)).AbsolutePath || HistoryPage == _dossier.HistoryPage) return;
        _ = InvokeAsync(async () =>
        {
            await Show(_dossier, HistoryPage);
            StateHasChanged();
        });
    }

    private string Title() => _dossier switch
    {
        null => Code,
        // Its district may have ended with it.
        { View.Ended: not null } => Texts.Say(Phrases.DossierTitle, Texts[_dossier.Ward.Names]),
        _ => Texts.Say(Phrases.DossierTitle, Texts.Place(_dossier.Ward, _dossier.District)),
    };

    private string? Query(string key) => QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
}

/// <summary>What a prerendered dossier hands to its circuit.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Places">The ward's places by the scenario's id, as far as they are known.</param>
/// <param name="Track">How the ward stands against the scheme; null where that is not known.</param>
public sealed record PrerenderedDossier(WardDossier Dossier, Dictionary<string, ScenarioPlace> Places, WardTrack? Track);
