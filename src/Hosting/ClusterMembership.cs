using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using Orleans.Configuration;

namespace ModelWard.Hosting;

/// <summary>How the silos and clients of a cluster find each other: over a table of its PostgreSQL database.</summary>
internal static class ClusterMembership
{
    /// <summary>The configuration key of the address at which other machines reach this silo; loopback by default.</summary>
    public const string AddressKey = "Orleans:Address";

    /// <summary>Adds membership to a silo. A silo that has died is found within about 10 s also when its machine is busy.</summary>
    /// <exception cref="StartRefusedException">The address is none, or one that strangers reach without TLS.</exception>
    public static void Join(ISiloBuilder silo, IConfiguration configuration, (int Silo, int Gateway) ports)
    {
        var address = Address(configuration);
        silo.UseAdoNetClustering(options => options.Configure<PostgresDatabase>((membership, database) =>
            (membership.Invariant, membership.DataSource) = (PostgresStorage.Driver, database.Source)));
        silo.UseAdoNetReminderService(options => options.Configure<PostgresDatabase>((reminders, database) =>
            (reminders.Invariant, reminders.DataSource) = (PostgresStorage.Driver, database.Source)));
        silo.Configure<EndpointOptions>(options =>
            (options.AdvertisedIPAddress, options.SiloPort, options.GatewayPort) = (address, ports.Silo, ports.Gateway));
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(2);
            // A silo that computes stretches its probes up to this; by default to 20 s, so that a hung one lives for a minute.
            options.MaxProbeTimeout = TimeSpan.FromSeconds(3);
            options.NumMissedProbesLimit = 3;
            options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        });
        Spread(silo);
    }

    /// <summary>Lets a client find the gateways of the silos.</summary>
    public static void Follow(IClientBuilder client, string connectionString)
    {
        client.Services.AddSingleton(_ => new PostgresDatabase(connectionString));
        client.Services.AddSingleton<SqlDatabase>(provider => provider.GetRequiredService<PostgresDatabase>());
        client.Services.AddEvidence();
        client.UseAdoNetClustering(options => options.Configure<PostgresDatabase>((membership, database) =>
            (membership.Invariant, membership.DataSource) = (PostgresStorage.Driver, database.Source)));
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(10));
    }

    // A silo that joins gets its share of the wards within a minute: without it one that was restarted stays empty.
    private static void Spread(ISiloBuilder silo)
    {
#pragma warning disable ORLEANSEXP002 // Experimental in Orleans 10; decided in docs/adr/0015.
        silo.AddActivationRebalancer();
#pragma warning restore ORLEANSEXP002
        silo.Configure<ActivationRebalancerOptions>(options => (options.RebalancerDueTime, options.SessionCyclePeriod) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5)));
    }

    private static IPAddress Address(IConfiguration configuration)
    {
        if (configuration[AddressKey] is not { Length: > 0 } named) return IPAddress.Loopback;
        if (!IPAddress.TryParse(named, out var address)) throw new StartRefusedException($"{AddressKey} is {named}; it must be an IP address, as 10.0.0.5.");
        // Whoever reaches the ports can say that they are anybody.
        return PrivateAddress.Is(address) || ClusterTls.Of(configuration) is not null
            ? address
            : throw new StartRefusedException($"{AddressKey} is {named}, which strangers can reach: take a private address, as 10.0.0.5, or set {ClusterTls.CertificateKey} and {ClusterTls.AuthorityKey}.");
    }
}
