using ModelWard.Planner.Api.Audit;
using ModelWard.Planner.Api.Certificates;
using ModelWard.Planner.Api.Decisions;
using ModelWard.Planner.Api.Evidence;
using ModelWard.Planner.Api.Export;
using ModelWard.Planner.Api.Forecasts;
using ModelWard.Planner.Api.Import;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Progress;
using ModelWard.Planner.Api.Questions;
using ModelWard.Planner.Api.RateLimits;
using ModelWard.Planner.Api.Reorganization;
using ModelWard.Planner.Api.Reports;
using ModelWard.Planner.Api.Recognition;
using ModelWard.Planner.Api.Runs;
using ModelWard.Planner.Api.Samples;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Api.SecondOpinions;
using ModelWard.Planner.Api.Settings;
using ModelWard.Planner.Api.Tracking;
using ModelWard.Planner.Api.Wards;
using ModelWard.Planner.Api.WhatIf;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Evidence;
using ModelWard.Planner.Web.Reorganization;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>All of the API.</summary>
internal static class ApiRoutes
{
    /// <summary>Adds what the endpoints share.</summary>
    public static IServiceCollection AddModelWardApi(this IServiceCollection services) => services
        .AddSingleton<Snapshots>()
        .AddSingleton<ScenarioDocuments>()
        .AddSingleton<OptionsBody>()
        .AddSingleton<PlanReports>()
        .AddSingleton<SampleLoading>()
        .AddSingleton<IImportDesk, ImportDesk>()
        .AddSingleton<IActualsDesk, ActualsDesk>()
        .AddSingleton<IShippedEvents>(SampleFiles.Bundled)
        .AddEvidence()
        .AddHostedService<StartUp>();

    private static IServiceCollection AddEvidence(this IServiceCollection services)
    {
        services.AddOptions<EvidenceOptions>().BindConfiguration(EvidenceOptions.Section).Validate(options => options.IsValid, EvidenceOptions.Allowed).ValidateOnStart();
        return services.AddSingleton<EvidenceTaking>().AddSingleton<IEvidenceDesk, EvidenceDesk>();
    }

    /// <summary>Maps <c>/api/v1</c>.</summary>
    public static void MapModelWardApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.WithRequestTimeout(Timeouts.Api);
        api.MapProgrammes();
        api.MapWards();
        api.MapProgress();
        api.MapSettings();
        api.MapNeeds();
        api.MapEvidence();
        api.MapRecognition();
        api.MapScenarios();
        api.MapRuns();
        var computing = api.MapGroup("");
        computing.RequireRateLimiting(RateLimitHosting.Computing);
        computing.MapWhatIf();
        computing.MapCertificates();
        computing.MapQuestions();
        computing.MapDocuments();
        computing.MapSecondOpinions();
        computing.MapTrack();
        computing.MapReplan();
        computing.MapForecasts();
        computing.MapReorganization();
        computing.MapRollUps();
        computing.MapCatalogueWhatIf();
        api.MapImport();
        api.MapExport();
        api.MapAudit();
        api.MapReview();
        api.MapDecisions();
    }
}
