using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ModelWard.Grains;
using ModelWard.Hosting.Calls;
using ModelWard.Hosting.Identity;
using ModelWard.Hosting.Keys;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Telemetry;
using Orleans.Configuration;
using Orleans.Dashboard;

namespace ModelWard.Hosting;

/// <summary>The one switch between the ways in which ModelWard runs.</summary>
public static class OrleansHosting
{
    /// <summary>The configuration key of the mode.</summary>
    public const string ModeKey = "ModelWard:Mode";

    /// <summary>The configuration key that leaves the warming up of the futures out when false.</summary>
    public const string WarmUpKey = "ModelWard:WarmUp";

    /// <summary>Part of the key of every stored state: must stay what it is.</summary>
    private const string ServiceId = "modelward";

    /// <summary>
    /// Adds grains or a client of them, after the configuration: <c>ModelWard:Mode</c>, <c>ModelWard:DataDirectory</c>,
    /// <c>ModelWard:WarmUp</c>, <c>ConnectionStrings:cluster</c>, <c>Keys:Certificate</c>, <c>Orleans:SiloPort</c>, <c>Orleans:GatewayPort</c>, <c>Orleans:Address</c> and
    /// <c>Orleans:Tls</c>. Either way grains are then called through IGrainFactory, by a <see cref="Grains.Abstractions.Principal"/>.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="fallback">The mode when the configuration names none.</param>
    /// <exception cref="StartRefusedException">The configuration asks for something that this version cannot do.</exception>
    public static IHostApplicationBuilder AddModelWardOrleans(this IHostApplicationBuilder builder, ClusterMode fallback)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var mode = Mode(builder.Configuration, fallback);
        var cluster = ClusterConnection.Of(builder.Configuration);
        if (cluster is not null && mode == ClusterMode.Embedded)
            throw new StartRefusedException($"{ClusterConnection.Key} is set, but an embedded ModelWard has a database of its own: take the setting away, or set {ModeKey} to Client and start a silo.");
        QuietStart.Apply(builder);
        LogScopes.Apply(builder);
        TelemetryHosting.Add(builder);
        KeyHosting.Add(builder.Services, builder.Configuration, mode, cluster);
        // The framework registers the system's clock wherever it needs one; everyone, Orleans included, is to have this.
        var clock = new SteadyClock(TimeProvider.System);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        if (mode == ClusterMode.Client) return builder.UseOrleansClient(client => Client(client, builder.Configuration, cluster));
        if (cluster is null) SqliteStorage.Add(builder.Services, builder.Configuration);
        else
        {
            PostgresStorage.Add(builder.Services, cluster);
            builder.Services.AddSingleton(clock).AddHostedService<ClockWatch>();
        }
        builder.Services.AddModelWardGrains();
        if (builder.Configuration.GetValue(WarmUpKey, true)) builder.Services.AddModelWardWarmUp();
        return builder.UseOrleans(silo => Silo(silo, builder.Configuration, mode, cluster));
    }

    /// <summary>The mode that the configuration names.</summary>
    public static ClusterMode Mode(IConfiguration configuration, ClusterMode fallback)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[ModeKey] is not { Length: > 0 } named) return fallback;
        return Enum.TryParse<ClusterMode>(named, ignoreCase: true, out var mode) && Enum.IsDefined(mode)
            ? mode
            : throw new StartRefusedException($"{ModeKey} is {named}; it must be one of {string.Join(", ", Enum.GetNames<ClusterMode>())}.");
    }

    private static void Silo(ISiloBuilder silo, IConfiguration configuration, ClusterMode mode, string? cluster)
    {
        if (cluster is null)
        {
            silo.UseLocalhostClustering(serviceId: ServiceId, clusterId: ServiceId);
            // Programmes ask for theirs anew at every start.
            silo.UseInMemoryReminderService();
            // Chosen when the silo starts, so that hardly anybody else can take them in between.
            silo.Configure<EndpointOptions>(options => (options.SiloPort, options.GatewayPort) = Ports(configuration, mode));
        }
        else
        {
            silo.Configure<ClusterOptions>(options => (options.ServiceId, options.ClusterId) = (ServiceId, ServiceId));
            ClusterMembership.Join(silo, configuration, Ports(configuration, mode));
        }
        if (ClusterTls.Of(configuration) is { } tls) silo.UseTls(tls.Apply);
        // Who has waited long enough takes nothing more: the grain is told, and computes no longer for nobody.
        silo.Configure<SiloMessagingOptions>(options => options.CancelRequestOnTimeout = true);
        silo.AddOutgoingGrainCallFilter<PatientCalls>();
        silo.AddIncomingGrainCallFilter<PermissionFilter>();
        silo.AddModelWardTelemetry().AddActivityPropagation();
        silo.AddDashboard(options => options.HideTrace = true);
    }

    private static void Client(IClientBuilder client, IConfiguration configuration, string? cluster)
    {
        if (cluster is null)
        {
            client.UseLocalhostClustering(configuration.GetValue("Orleans:GatewayPort", EndpointOptions.DEFAULT_GATEWAY_PORT), ServiceId, ServiceId);
        }
        else
        {
            client.Configure<ClusterOptions>(options => (options.ServiceId, options.ClusterId) = (ServiceId, ServiceId));
            ClusterMembership.Follow(client, cluster);
        }
        if (ClusterTls.Of(configuration) is { } tls) client.UseTls(tls.Apply);
        // A client does not learn that the silo it waits for is gone; what takes longer says so itself.
        client.Configure<ClientMessagingOptions>(options => (options.ResponseTimeout, options.CancelRequestOnTimeout) = (TimeSpan.FromSeconds(10), true));
        client.AddActivityPropagation();
        client.UseConnectionRetryFilter<PatientConnection>();
        client.AddOutgoingGrainCallFilter<PatientCalls>();
        client.AddDashboard();
    }

    // A silo of its own is found by its ports; an embedded one is called from its own process only.
    private static (int Silo, int Gateway) Ports(IConfiguration configuration, ClusterMode mode)
    {
        int[] fallback = mode == ClusterMode.Embedded
            ? FreePorts.Take(2)
            : [EndpointOptions.DEFAULT_SILO_PORT, EndpointOptions.DEFAULT_GATEWAY_PORT];
        return (configuration.GetValue("Orleans:SiloPort", fallback[0]), configuration.GetValue("Orleans:GatewayPort", fallback[1]));
    }
}
