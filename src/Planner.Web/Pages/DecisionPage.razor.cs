using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ModelWard.Model;
using ModelWard.Planner.Web.Decisions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of one decision record, named by the address.</summary>
public sealed partial class DecisionPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private DecisionSheet? _sheet;
    private string? _shownId;
    private bool _failed, _missing;

    [Inject] private DecisionDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<DecisionSheet> Prerendered { get; set; } = default!;

    [Inject] private ILogger<DecisionPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    [CascadingParameter] private HttpContext? Http { get; set; }

    /// <summary>Id of the record.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>Names what prerendering found; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private string Back => $"decisions?programme={Uri.EscapeDataString(_sheet!.Record.Programme)}#records";

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shownId == Id) return;
        _shownId = Id;
        if (Prerendered.Take(Ticket) is { } found && found.Record.Id == Id)
        {
            _sheet = found;
            return;
        }
        await Load();
        if (!Live && _sheet is not null) Ticket = Prerendered.Keep(_sheet);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Load()
    {
        (_failed, _missing, _sheet) = (false, false, null);
        try
        {
            _sheet = await Desk.Sheet(Id, _end.Token);
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception, Id);
            _failed = true;
            return;
        }
        _missing = _sheet is null;
        if (_missing) Http.AnswerNotFound();
    }

    private string Name(DecisionSheet sheet) => sheet.Proposal.Scenario.Name is { Length: > 0 } name ? Texts[Names.Written(name)] : sheet.Record.Scenario;

    // The figures are those that were decided on, shown as they were then.
    private static Submission Handed(DecisionSheet sheet) => new()
    {
        By = sheet.Record.SubmittedBy, At = sheet.Record.SubmittedAt, ScenarioVersion = sheet.Record.ScenarioVersion,
        Proposal = ProposalSummary.Of(sheet.Proposal, sheet.Record.Proposal), Steps = [],
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Decision {Decision} could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception, string decision);
}
