using Microsoft.AspNetCore.Components;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of the calibration. The address names the programme. Nothing is stored before the reader stores the draft.</summary>
public sealed partial class CalibrationPage : ProgrammePage<CalibrationSight>
{
    private const int Shown = 12;

    private Scenario? _draft;

    [Inject] private ForecastDesk Desk { get; set; } = default!;

    private CalibrationView? View => Sight?.Reply.View;

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.CalibrationFailed;

    /// <inheritdoc />
    protected override Task<CalibrationSight?> Read(string? programme, CancellationToken cancellationToken) => Desk.Calibrate(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(CalibrationSight sight) => sight.Programme.Code;

    /// <inheritdoc />
    protected override void Showing(CalibrationSight sight) => _draft = View is { Draft: { } draft } view
        ? draft with { Name = Texts.Say(Phrases.TakeUpName, Texts[Names.Written(draft.Name)], view.Calibration.Through) }
        : null;
}
