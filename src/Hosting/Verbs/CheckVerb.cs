using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Verbs;

/// <summary>Checks whether all that a store holds agrees with itself, and prints each finding.</summary>
internal static class CheckVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var store = VerbStore.Of(arguments.Configuration);
        store.Schema.Require();
        return await Check(store.Database, output, cancellationToken);
    }

    /// <summary>Checks a database that is at this version's schema.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Check(SqlDatabase database, TextWriter output, CancellationToken cancellationToken)
    {
        var report = await VerbStore.Check(database, cancellationToken);
        foreach (var finding in report.Findings)
            await output.WriteLineAsync($"{finding.Key}: {finding.What}. Expected {finding.Expected}, found {finding.Found}.".AsMemory(), cancellationToken);
        foreach (var seal in report.LastSeals)
            await output.WriteLineAsync($"Last seal of {seal.Programme}: number {seal.Number}, {seal.Day ?? "asked for"}, {seal.Hash}.".AsMemory(), cancellationToken);
        await output.WriteLineAsync(Summary(database.Name, report).AsMemory(), cancellationToken);
        return report.Consistent ? StoreVerbs.Done : StoreVerbs.Faulty;
    }

    private static string Summary(string name, StoreReport report)
    {
        var verdict = report.FindingCount == 0 ? "consistent" : $"NOT consistent, {report.FindingCount} finding{(report.FindingCount == 1 ? "" : "s")}";
        return $"{name} is {verdict}: {report.Wards} wards, {report.Events} events, {report.Imports} imports, {report.Scenarios} scenarios, {report.ScenarioEvents} events of scenarios, {report.Seals} seals, {report.Runs} runs; "
            + $"{report.StatesBehind} states will be folded when used, {report.ListedForNothing} listed ids stand for nothing.";
    }
}
