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
public sealed partial class ReplanPage : ProgrammePage<DecisionsView>
{
    // What is wrong with these stands beside the field.
    private static readonly string[] Fields = ["protectThrough", "protected", "weight", "from"];

    private ReplanDraft _draft = default!;
    private ReplanAsking _asking = default!;
    private ImmutableHashSet<string> _chosen = [];

    [Inject] private DecisionDesk Decisions { get; set; } = default!;

    [Inject] private TrackDesk Desk { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<ReplanPage> Log { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    private bool Computes => Live && Reader?.May(Permission.Compute) != false;

    private bool Stale => _asking.Replan is { } replan && !_chosen.SetEquals(replan.Changes.Where(change => change.Accepted).Select(change => change.Ward));

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.ReplanReadFailed;

    /// <inheritdoc />
    protected override Task<DecisionsView?> Read(string? programme, CancellationToken cancellationToken) => Decisions.Read(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(DecisionsView sight) => sight.Programme.Code;

    /// <inheritdoc />
    protected override void OnInitialized() => (_draft, _asking) = (new ReplanDraft(Texts), new ReplanAsking(Desk, Log));

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _asking.Dispose();
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
        if (await _asking.Ask(Sight!.Programme.Code, request))
            _chosen = [.. _asking.Replan!.Changes.Where(change => change.Accepted).Select(change => change.Ward)];
    }

    private void Choose(ImmutableHashSet<string> chosen) => _chosen = chosen;
}
