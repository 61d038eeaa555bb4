using Microsoft.AspNetCore.Components;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of data and assumptions of a programme.</summary>
public sealed partial class DataPage : ProgrammePage<ProgrammeView>
{
    [Inject] private WardDesk Wards { get; set; } = default!;

    [Inject] private IImportDesk Desk { get; set; } = default!;

    [Inject] private IActualsDesk Actuals { get; set; } = default!;

    /// <summary>Id of the scenario whose assumptions are shown; the first of the programme without.</summary>
    [SupplyParameterFromQuery(Name = "s")] public string? Chosen { get; set; }

    private ScenarioView? Scenario => Sight?.Scenarios.FirstOrDefault(scenario => scenario.Id == Chosen) ?? Sight?.Scenarios.FirstOrDefault();

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.DataFailed;

    /// <inheritdoc />
    protected override Phrase Missing => Phrases.DataMissing;

    /// <inheritdoc />
    protected override Task<ProgrammeView?> Read(string? programme, CancellationToken cancellationToken) => Wards.Programme(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(ProgrammeView sight) => sight.Code;

    private string LinkTo(ScenarioView scenario) =>
        $"data?{(Programme is null ? "" : $"programme={Uri.EscapeDataString(Programme)}&")}s={Uri.EscapeDataString(scenario.Id)}";
}
