using Microsoft.AspNetCore.Components;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of forecasts of a programme. The address names the programme.</summary>
public sealed partial class ForecastsPage : ProgrammePage<ForecastSight>
{
    private static readonly (string Table, Phrase Words)[] Files = [("", Phrases.ForecastsFile), ("/score", Phrases.ScoreFile), ("/reliability", Phrases.ReliabilityFile)];

    [Inject] private ForecastDesk Desk { get; set; } = default!;

    private string Query => Programme is { Length: > 0 } code ? $"?programme={Uri.EscapeDataString(code)}" : "";

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.ForecastsFailed;

    /// <inheritdoc />
    protected override Task<ForecastSight?> Read(string? programme, CancellationToken cancellationToken) => Desk.Read(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(ForecastSight sight) => sight.Programme.Code;
}
