using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using Orleans.Configuration;

namespace ModelWard.Hosting;

/// <summary>How the silos and clients of a cluster find each other: over a table of its PostgreSQL database.</summary>
internal static class ClusterMembership
{
    /// <summary>The configuration key of the address at which other machines reach this silo; loopback by default.</summary>
    public const string AddressKey = "Orleans:Address";

    /// <summary>Adds membership to a silo. A silo that has died is found within about 10 s also when its machine is busy.</summary>
    /// <exception cref="StartRefusedException">The address is none.</exception>
    public static void Join(ISiloBuilder silo, IConfiguration configuration, (int Silo, int Gateway) ports)
    {
        silo.UseAdoNetClustering(options => options.Configure<PostgresDatabase>((membership, database) =>
            (membership.Invariant, membership.DataSource) = (PostgresStorage.Driver, database.Source)));
        silo.UseAdoNetReminderService(options => options.Configure<PostgresDatabase>((reminders, database) =>
            (reminders.Invariant, reminders.DataSource) = (PostgresStorage.Driver, database.Source)));
        silo.Configure<EndpointOptions>(options =>
            (options.AdvertisedIPAddress, options.SiloPort, options.GatewayPort) = (Address(configuration), ports.Silo, ports.Gateway));
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(2);
            // A silo that computes stretches its probes up to this; by default to 20 s, so that a hung one lives for a minute.
            options.MaxProbeTimeout = TimeSpan.FromSeconds(3);
            options.NumMissedProbesLimit = 3;
            options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        });
    }

    /// <summary>Lets a client find the gateways of the silos.</summary>
    public static void Follow(IClientBuilder client, string connectionString)
    {
        client.Services.AddSingleton(_ => new PostgresDatabase(connectionString));
        client.UseAdoNetClustering(options => options.Configure<PostgresDatabase>((membership, database) =>
            (membership.Invariant, membership.DataSource) = (PostgresStorage.Driver, database.Source)));
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(10));
    }

    private static IPAddress Address(IConfiguration configuration) => configuration[AddressKey] is not { Length: > 0 } named ? IPAddress.Loopback
        : IPAddress.TryParse(named, out var address) ? address
        : throw new StartRefusedException($"{AddressKey} is {named}; it must be an IP address, as 10.0.0.5.");
}
