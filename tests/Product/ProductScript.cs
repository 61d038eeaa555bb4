using System.Diagnostics;

namespace ModelWard.Product;

/// <summary>What a program or script of the product did: its exit code and all that it printed.</summary>
public sealed record ProductScript(int ExitCode, string Output)
{
    /// <summary>Runs a script of <c>eng</c> to its end.</summary>
    /// <param name="script">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cluster">The connection string of the cluster's database that it is about; null where it is about a data directory.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<ProductScript> Run(string script, string[] arguments, string? cluster, CancellationToken cancellationToken) =>
        ToItsEnd("bash", [Path.Combine(Repository.Root.FullName, "eng", script), .. arguments], cluster, cancellationToken);

    /// <summary>Runs a verb of the program to its end.</summary>
    public static Task<ProductScript> Verb(string verb, string[] arguments, string? cluster, CancellationToken cancellationToken) =>
        ToItsEnd("dotnet", [Repository.Built("Silo"), verb, .. arguments], cluster, cancellationToken);

    private static async Task<ProductScript> ToItsEnd(string program, string[] arguments, string? cluster, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (cluster is not null) start.Environment["ConnectionStrings__cluster"] = cluster;
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new ProductScript(process.ExitCode, await said + await complained);
    }
}
