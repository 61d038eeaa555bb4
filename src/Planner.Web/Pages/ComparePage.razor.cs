using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page that compares stored scenarios; the address names them, in the order of their letters.</summary>
public sealed partial class ComparePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private ComparedPlans? _shown;
    private ChosenOptions _options = new();
    private ImmutableArray<ComparisonChoice> _chosen = [];
    private TileLayout _layout = default!;
    private ComparisonAnswer? _comparison;
    private RegretAnswer? _regret;
    private string _ids = "";
    private string? _of;
    private bool _loading;
    private bool _failed;

    [Inject] private CompareDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<ComparedPlans> Prerendered { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<ComparePage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Ids of the scenarios compared, with commas between them; the first two that are stored without.</summary>
    [SupplyParameterFromQuery(Name = "of")] public string? Of { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // Every figure of the page is computed for it; a note says so to whoever may not compute.
        if ((_shown is not null && Of == _of) || Reader?.May(Permission.Compute) == false) return;
        if (_shown is null && Prerendered.Take(Ticket) is { } shown)
        {
            Show(shown);
            return;
        }
        await Load();
        if (!Live && _shown is not null) Ticket = Prerendered.Keep(_shown);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        var of = Of;
        (_loading, _failed) = (true, false);
        try
        {
            var loaded = await Desk.Load(CompareAddress.Read(of), _end.Token);
            // Another choice may have overtaken this one.
            if (of == Of && loaded is not null) Show(loaded);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The reader has left.
        }
        catch (Exception exception)
        {
            NotRead(Log, exception);
            _failed = true;
        }
        finally
        {
            _loading = false;
        }
    }

    private void Show(ComparedPlans shown)
    {
        (_shown, _of, _comparison, _regret) = (shown, Of, null, null);
        if (shown.Plans is not [var first, ..]) return;
        _ids = string.Join(',', shown.Plans.Select(plan => plan.Stored.Id));
        _chosen = [.. shown.Plans.Select(plan => plan.Choice(Texts))];
        _layout = TileLayout.Of(first.View.Basis.Snapshot);
        _options = new ChosenOptions();
        _options.Offer(first.View, Texts);
        _options.ChooseFirst(first.Stored.Id);
        foreach (var plan in shown.Plans.Skip(1)) _options.Pick(plan.Stored.Id, picked: true);
    }

    // The address holds the choice; the page follows it.
    private void Choose() => Navigation.NavigateTo(CompareAddress.Of(_options.Chosen.Select(choice => choice.Key)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scenarios to compare could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
