using System.Net;
using Microsoft.Extensions.Configuration;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Deploy;

/// <summary>The samples for those who run the product, read as systemd and the product read them.</summary>
internal static class DeployFile
{
    /// <summary>Text of a file below <c>deploy</c>.</summary>
    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root.FullName, "deploy", .. path]));

    /// <summary>The settings of a file of NAME=VALUE lines.</summary>
    public static Dictionary<string, string> Settings(string text) => text.Split('\n').Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>What a program is given by its unit and the settings of the machine: those over the unit's own, and the command line over both.</summary>
    public static IConfiguration OfUnit(string unit, IReadOnlyDictionary<string, string> machine)
    {
        var lines = Text("systemd", unit).Split('\n');
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Values(lines, "Environment")) environment[line.Split('=', 2)[0]] = line.Split('=', 2)[1];
        foreach (var (name, value) in machine) environment[name] = value;
        var arguments = Values(lines, "ExecStart").Single().Split(' ')[1..].Select(word => environment.Aggregate(word, (text, one) => text.Replace($"${{{one.Key}}}", one.Value, StringComparison.Ordinal)));
        return Configuration(environment, [.. arguments]);
    }

    /// <summary>The configuration that a program makes of its environment and command line.</summary>
    public static IConfiguration Configuration(IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments) => new ConfigurationBuilder()
        .AddInMemoryCollection(environment.Select(one => new KeyValuePair<string, string?>(Key(one.Key), one.Value))).AddCommandLine(arguments).Build();

    /// <summary>The one address at which a program listens.</summary>
    public static IPEndPoint Listens(IConfiguration configuration) => IPEndPoint.Parse(new Uri(Addresses.Of(configuration).ShouldHaveSingleItem()).Authority);

    private static IEnumerable<string> Values(string[] lines, string name) =>
        lines.Where(line => line.StartsWith(name + "=", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);

    private static string Key(string name) => (name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) ? name["ASPNETCORE_".Length..] : name).Replace("__", ":", StringComparison.Ordinal);
}
