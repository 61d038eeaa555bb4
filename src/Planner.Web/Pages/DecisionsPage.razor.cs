using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Decisions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of decisions. The address names the programme (programme) and the scenario that is looked at (s).</summary>
public sealed partial class DecisionsPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private DecisionsView? _view;
    private bool _failed;

    [Inject] private DecisionDesk Desk { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private Prerendered<DecisionsView> Prerendered { get; set; } = default!;

    [Inject] private ILogger<DecisionsPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <summary>Names what prerendering found; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private ScenarioView? Chosen => _view?.Programme.Scenarios.FirstOrDefault(scenario => scenario.Id == Query("s"));

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        if (Prerendered.Take(Ticket) is { } found)
        {
            _view = found;
            return;
        }
        await Load();
        if (!Live && _view is not null) Ticket = Prerendered.Keep(_view);
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
        try
        {
            (_view, _failed) = (await Desk.Read(Query("programme"), _end.Token), false);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            Log.LogWarning(exception, "The decisions could not be read.");
            _failed = true;
        }
    }

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);

    private string LinkTo(string scenario)
    {
        var query = new Dictionary<string, string?> { ["s"] = scenario };
        if (Query("programme") is { } programme) query["programme"] = programme;
        return QueryHelpers.AddQueryString("decisions", query) + "#process";
    }

    private string? Query(string key) => QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
}
