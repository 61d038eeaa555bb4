using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The planner's page: inputs from the address, answers from the grains, both kept in step.</summary>
public sealed partial class PlannerPage : ComponentBase, IDisposable
{
    // Whoever reads without scripts gets the first futures with the page, unless they take longer than this.
    private static readonly TimeSpan MostDrawing = TimeSpan.FromSeconds(2);

    private WhatIfSession _session = default!;
    private PlanFutures _futures = default!;
    private FuturesResult? _fan;
    private WardList _wards = default!;
    private UnitAddress? _units;
    private string _announcement = "";
    private readonly HashSet<string> _written = [];
    private TaskCompletionSource _drawn = new();

    [Inject] private PlannerDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<PrerenderedPlan> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private ILogger<PlannerPage> Log { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Names the answer that prerendering found; null when there was none.</summary>
    [PersistentState] public string? Ticket { get; set; }

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private bool MayCompute => Reader?.May(Permission.Compute) != false;

    private bool Computes => Live && MayCompute;

    private PlanAddress Address => PlanAddress.Read(new Uri(Navigation.Uri).Query);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _session = new WhatIfSession(Desk, Time, Log, searches: Computes, drawn: Live ? Drawn : null);
        _futures = new PlanFutures(Desk, Time, Log);
        _wards = new WardList(Texts);
        _wards.Choose(Address.Ward);
        _units = Address.Units;
        _session.Changed += Follow;
        _futures.Changed += FollowFutures;
        Navigation.LocationChanged += Moved;
        if (Prerendered.Take(Ticket) is { } found)
        {
            _session.Resume(found.View, found.AddressIgnored);
            if (MayCompute) _ = _futures.Resume(found.View, found.Futures);
            Follow();
            return;
        }
        await _session.Load(Address);
        if (Live || _session.View is not { } view) return;
        if (MayCompute) await _futures.DrawOnce(view, MostDrawing);
        FollowFutures();
        if (_session.Problem is null) Ticket = Prerendered.Keep(new PrerenderedPlan(view, _session.AddressIgnored, _fan));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _session.Changed -= Follow;
        _futures.Changed -= FollowFutures;
        _futures.Dispose();
        _session.Dispose();
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender) => _drawn.TrySetResult();

    private Task Drawn(CancellationToken cancellationToken) => _drawn.Task.WaitAsync(cancellationToken);

    private void Follow()
    {
        _drawn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_session.View is { } view)
        {
            _futures.Keep(view);
            if (Computes && ReferenceEquals(view, _session.Settled)) _ = _futures.Draw(view);
            Show(view);
        }
        if (_session.Settled is { } settled && ReferenceEquals(settled, _session.View))
        {
            if (_session.Search.State != FollowState.Running) _announcement = Announcement(settled);
            WriteAddress();
        }
        StateHasChanged();
    }

    // How far a run has come is shown by what follows it; the page itself only takes new futures.
    private void FollowFutures()
    {
        if (_session.View is not { } view || ReferenceEquals(_fan, _futures.Of(view))) return;
        Show(view);
        StateHasChanged();
    }

    private void Show(PlanView view)
    {
        _fan = _futures.Of(view);
        _wards.Show(view, settled: ReferenceEquals(view, _session.Settled), _fan);
    }

    // A better plan is told when the search has ended, not each on the way.
    private string Announcement(PlanView settled)
    {
        var summary = RecognizedChart.Summary(settled.Outcome, settled.Basis.Outcome, settled.Outcome.Wards.Length, Texts);
        return settled.Proof is { } proof
            ? $"{string.Join(". ", ProofWords.Sentences(proof, settled.Scenario.Objective, Texts))}. {summary}"
            : summary;
    }

    // Only once the inputs rest: browsers limit how often a page may change its address.
    private void WriteAddress()
    {
        if (!Live) return;
        var uri = Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>()).Split('?')[0] + _session.Query(_wards.ChosenCode, _units);
        if (uri == Navigation.Uri) return;
        _written.Add(uri);
        Navigation.NavigateTo(uri, replace: true);
    }

    // A link or the browser's own buttons brought another address of this page. What the page wrote itself comes back the same
    // way, late and perhaps two at once while a slider moves: taking that for the reader's wish would throw the slider back.
    private void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (_written.Remove(moved.Location) || new Uri(moved.Location).AbsolutePath != new Uri(Navigation.BaseUri).AbsolutePath) return;
        _ = InvokeAsync(async () =>
        {
            _wards.Choose(Address.Ward);
            _units = Address.Units;
            if (_session.View is not null) await _session.Adopt(Address);
            else await _session.Load(Address);
        });
    }

    private Task Raise((int Year, Resource Resource) limit) =>
        _session.Change(_session.Inputs!.Raised(_session.Sample, limit.Resource, limit.Year - _session.Sample.FirstYear));

    private Task Move(PlanInputs inputs) => _session.Change(inputs, moving: true);

    private Task Add(LimitStep step) => _session.Change(_session.Inputs!.Added(_session.Sample, step));

    private void Choose(string code)
    {
        _wards.Choose(code);
        WriteAddress();
    }

    private void Clear()
    {
        _wards.Choose(null);
        WriteAddress();
    }

    private void ShowUnits(UnitAddress? units)
    {
        _units = units;
        WriteAddress();
    }

    private void Mark(int? chanceYear) => _wards.Mark(chanceYear);

    private void Search(string query) => _wards.Search(query);

    private Task Retry() => _session.Retry(Address);
}
