using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Decisions;
using ModelWard.Planner.Web.Evidence;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Live;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.Settings;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.Standins;

/// <summary>For tests of components that ask the grains: what pages need, the city's grains standing in.</summary>
public abstract class PageContext : BunitContext
{
    /// <summary>Provides what pages need.</summary>
    protected PageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IGrainFactory>(_grains);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(typeof(Prerendered<>));
        Services.AddSingleton<AntiforgeryStateProvider, StandinAntiforgery>();
        Services.AddScoped(_ => new Reader(Who));
        Services.AddScoped<PlannerDesk>();
        Services.AddScoped<WardDesk>();
        Services.AddScoped<DecisionDesk>();
        Services.AddScoped<TrackDesk>();
        Services.AddScoped<ForecastDesk>();
        Services.AddScoped<SettingsDesk>();
        Services.AddScoped<ReorganizationDesk>();
        Services.AddScoped<UnitDesk>();
        Services.AddSingleton<IShippedEvents, StandinShippedEvents>();
        Services.AddSingleton<IEvidenceDesk>(_evidence);
        Services.AddSingleton<LiveDesk>();
        Services.AddSingleton<LiveFeed>();
    }

    /// <summary>Who reads; null for the one local user.</summary>
    internal Principal? Who { get; set; }

    private protected readonly StandinEvidenceDesk _evidence = new();

    private protected readonly StandinGrains _grains = StandinGrains.OfTheCity();
}
