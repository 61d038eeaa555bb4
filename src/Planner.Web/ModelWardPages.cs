using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Decisions;
using ModelWard.Planner.Web.Forecasts;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Live;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.Settings;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web;

/// <summary>Puts the pages into a host. They ask the grains alone: the host provides an <see cref="IGrainFactory"/>, and an
/// <see cref="Data.IImportDesk"/> that reads files and an <see cref="Evidence.IEvidenceDesk"/> that keeps them.</summary>
public static class ModelWardPages
{
    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddModelWardPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(typeof(Prerendered<>));
        services.AddScoped<Reader>();
        services.AddScoped<PlannerDesk>();
        services.AddScoped<WardDesk>();
        services.AddScoped<SettingsDesk>();
        services.AddScoped<CompareDesk>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<TrackDesk>();
        services.AddScoped<ForecastDesk>();
        services.AddScoped<ReorganizationDesk>();
        services.AddScoped<UnitDesk>();
        services.AddSingleton<LiveDesk>();
        services.AddSingleton<LiveFeed>();
        return services;
    }

    /// <summary>
    /// Maps the pages, their assets and the choice of the language. Comes after authentication and authorization: the pages'
    /// antiforgery check is added here and must follow them.
    /// </summary>
    /// <param name="app">The host.</param>
    /// <param name="guard">Says of endpoints who may ask for them. The assets are open to all: they hold no data.</param>
    public static WebApplication MapModelWardPages(this WebApplication app, Action<IEndpointConventionBuilder> guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        guard(app.MapGet("/language/{code}", ReaderChoices.ChooseLanguage).ExcludeFromDescription());
        // The host's own content security policy says who may frame the pages; a second header would only repeat it.
        guard(app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null));
        return app;
    }
}
