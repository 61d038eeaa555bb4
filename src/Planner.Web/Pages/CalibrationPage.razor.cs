using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of the calibration. The address names the programme. Nothing is stored before the reader stores the draft.</summary>
public sealed partial class CalibrationPage : ComponentBase, IDisposable
{
    private const int Shown = 12;

    private readonly CancellationTokenSource _end = new();
    private CalibrationSight? _sight;
    private Scenario? _draft;
    private Phrase? _problem;

    [Inject] private ForecastDesk Desk { get; set; } = default!;

    [Inject] private Prerendered<CalibrationSight> Prerendered { get; set; } = default!;

    [Inject] private ILogger<CalibrationPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Code of the programme; that of the first scenario without.</summary>
    [SupplyParameterFromQuery(Name = "programme")] public string? Programme { get; set; }

    /// <summary>Names what prerendering has shown; null when there was nothing.</summary>
    [PersistentState] public string? Ticket { get; set; }

    private bool Live => RendererInfo.IsInteractive;

    private CalibrationView? View => _sight?.Reply.View;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_sight is null && Prerendered.Take(Ticket) is { } shown) Show(shown);
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
            if (await Desk.Calibrate(Programme, _end.Token) is { } sight) Show(sight);
            else _problem = Phrases.NoProgramme;
        }
        catch (Exception exception) when (!_end.IsCancellationRequested)
        {
            NotRead(Log, exception);
            _problem = Phrases.CalibrationFailed;
        }
    }

    private void Show(CalibrationSight sight)
    {
        _sight = sight;
        _draft = View is { Draft: { } draft } view
            ? draft with { Name = Texts.Say(Phrases.TakeUpName, Texts[Names.Written(draft.Name)], view.Calibration.Through) }
            : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The uncertainties could not be calibrated.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
