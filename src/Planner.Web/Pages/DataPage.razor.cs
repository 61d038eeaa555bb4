using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of data and assumptions: of the programme of the scenario that the address names.</summary>
public sealed partial class DataPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private ImmutableArray<ScenarioView> _scenarios = [];
    private ScenarioView? _scenario;
    private Snapshot? _snapshot;
    private Catalogue? _catalogue;
    private bool _loaded;
    private bool _failed;

    [Inject] private PlannerDesk Planner { get; set; } = default!;

    [Inject] private IImportDesk Desk { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private ILogger<DataPage> Log { get; set; } = default!;

    [CascadingParameter] private Texts Texts { get; set; } = default!;

    /// <summary>Id of the scenario whose assumptions are shown; the first without.</summary>
    [SupplyParameterFromQuery(Name = "s")] public string? Chosen { get; set; }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (!_loaded) await Load();
        else Choose();
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
            _scenarios = await Planner.Samples(_end.Token);
            Choose();
            _snapshot = _scenario is null ? null : await Planner.Snapshot(_scenario.Scenario.Programme, _snapshot, _end.Token);
            _catalogue = _snapshot?.Programme.CatalogueOn(Time.Today());
            (_loaded, _failed) = (true, false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotRead(Log, exception);
            _failed = true;
        }
    }

    private void Choose() => _scenario = _scenarios.FirstOrDefault(scenario => scenario.Id == Chosen) ?? _scenarios.FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data could not be read.")]
    private static partial void NotRead(ILogger log, Exception exception);
}
