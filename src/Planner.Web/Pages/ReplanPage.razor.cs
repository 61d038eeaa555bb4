using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Decisions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page on which the adopted scheme is corrected. The address names the programme.</summary>
public sealed partial class ReplanPage : ComponentBase, IDisposable
{
    // What is wrong with these stands beside the field.
    private static readonly string[] Fields = ["protectThrough", "protected", "weight", "from"];

    private readonly CancellationTokenSource _end = new();
    private DecisionsView? _view;
    private ReplanDraft _draft = default!;
    private ReplanAsking _asking = default!;
    private ImmutableHashSet<string> _chosen = [];
    private Phrase? _problem;

    [Inject] private DecisionDesk Decisions { get; set; } = default!;

    [Inject] private TrackDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<DecisionsView> Prerendered { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<ReplanPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private bool Computes => Live && Reader?.May(Permission.Compute) != false;

    private bool Stale => _asking.Replan is { } replan && !_chosen.SetEquals(replan.Changes.Where(change => change.Accepted).Select(change => change.Ward));

    /// <inheritdoc />
    protected override void OnInitialized() => (_draft, _asking) = (new ReplanDraft(Texts), new ReplanAsking(Desk, Log));

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _view ??= Prerendered.Take(Ticket);
        if (_view is not null && (Programme is null || Programme == _view.Programme.Code)) return;
        await Load();
        if (!Live && _view is not null) Ticket = Prerendered.Keep(_view);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _asking.Dispose();
    }

    private async Task Load()
    {
        _problem = null;
        try
        {
            _view = await Decisions.Read(Programme, _end.Token);
            if (_view is null) _problem = Phrases.NoProgramme;
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.ReplanReadFailed;
        }
    }

    private async Task Compute()
    {
        if (!Computes || _asking.Asking) return;
        var request = _draft.Read(Clock.Today(), out var faults);
        if (faults.Count > 0) _asking.Refuse(faults);
        else await Ask(request);
    }

    // The same conditions: what is typed meanwhile belongs to another question.
    private Task Again() => Ask(_asking.Request! with { Accepted = [.. _chosen.Order(StringComparer.Ordinal)] });

    private async Task Ask(Model.ReplanRequest request)
    {
        if (await _asking.Ask(_view!.Programme.Code, request))
            _chosen = [.. _asking.Replan!.Changes.Where(change => change.Accepted).Select(change => change.Ward)];
    }

    private void Choose(ImmutableHashSet<string> chosen) => _chosen = chosen;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The programme could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
