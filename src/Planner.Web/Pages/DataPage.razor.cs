using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of data and assumptions of a programme.</summary>
public sealed partial class DataPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private ProgrammeView? _shown;
    private bool _failed;

    [Inject] private WardDesk Wards { get; set; } = default!;

    [Inject] private IImportDesk Desk { get; set; } = default!;

    [Inject] private IActualsDesk Actuals { get; set; } = default!;

    [Inject] private Prerendered<ProgrammeView> Prerendered { get; set; } = default!;

    [Inject] private ILogger<DataPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Id of the scenario whose assumptions are shown; the first of the programme without.</summary>
    [SupplyParameterFromQuery(Name = "s")] public string? Chosen { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private ScenarioView? Scenario => _shown?.Scenarios.FirstOrDefault(scenario => scenario.Id == Chosen) ?? _shown?.Scenarios.FirstOrDefault();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown is null) _shown = Prerendered.Take(Ticket);
        if (_shown is not null && (Programme is null || Programme == _shown.Code)) return;
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
        try
        {
            _shown = await Wards.Programme(Programme, _end.Token);
            _failed = false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotRead(Log, exception);
            _failed = true;
        }
    }

    private string LinkTo(ScenarioView scenario) =>
        $"data?{(Programme is null ? "" : $"programme={Uri.EscapeDataString(Programme)}&")}s={Uri.EscapeDataString(scenario.Id)}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
