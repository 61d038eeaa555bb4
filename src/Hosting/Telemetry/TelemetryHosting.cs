using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using ModelWard.Grains;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ModelWard.Hosting.Telemetry;

/// <summary>What can be seen of the product from outside: metrics at <c>/metrics</c>, and traces where a collector is named.</summary>
internal static class TelemetryHosting
{
    /// <summary>The setting that names an OTLP collector, under its usual name; without it nothing is sent anywhere.</summary>
    public const string CollectorKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // The ways of a click: browser event, request, grain call, grain state, statement.
    private static readonly string[] Sources =
    [
        "Microsoft.AspNetCore", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Server.Circuits",
        "Microsoft.Orleans.Application", "Microsoft.Orleans.Lifecycle", "Microsoft.Orleans.Storage", StoreActivity.Name, "Npgsql",
    ];

    private static readonly string[] Meters =
    [
        GrainServices.Meter, "Microsoft.Orleans", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Components.Server.Circuits", "System.Runtime", "Npgsql",
    ];

    /// <summary>Adds metrics and traces.</summary>
    public static void Add(IHostApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("modelward"));
        telemetry.WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
        builder.Services.AddSingleton<IHealthCheckPublisher, ReadyGauge>().Configure<HealthCheckPublisherOptions>(options => options.Period = ReadyGauge.Period);
        if (builder.Configuration[CollectorKey] is not { Length: > 0 }) return;
        telemetry.WithTracing(traces => traces.AddSource(Sources).AddOtlpExporter());
        telemetry.WithMetrics(metrics => metrics.AddOtlpExporter());
    }
}
