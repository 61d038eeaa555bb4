using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of forecasts of a programme. The address names the programme.</summary>
public sealed partial class ForecastsPage : ComponentBase, IDisposable
{
    private static readonly (string Table, Phrase Words)[] Files = [("", Phrases.ForecastsFile), ("/score", Phrases.ScoreFile), ("/reliability", Phrases.ReliabilityFile)];

    private readonly CancellationTokenSource _end = new();
    private ForecastSight? _sight;
    private Phrase? _problem;

    [Inject] private ForecastDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<ForecastSight> Prerendered { get; set; } = default!;

    [Inject] private ILogger<ForecastsPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private string Query => Programme is { Length: > 0 } code ? $"?programme={Uri.EscapeDataString(code)}" : "";

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _sight ??= Prerendered.Take(Ticket);
        if (_sight is not null && (Programme is null || Programme == _sight.Programme.Code)) return;
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
        _problem = null;
        try
        {
            _sight = await Desk.Read(Programme, _end.Token);
            if (_sight is null) _problem = Phrases.NoProgramme;
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.ForecastsFailed;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The forecasts of the programme could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
