using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// Checks whether all that a store holds agrees with itself, and prints each finding. With <c>--seal=HASH</c> also whether a seal that somebody noted down elsewhere is still among
/// the seals: then nothing that it covers was changed since, also not by one who made all hashes right again.
/// </summary>
internal static class CheckVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var store = VerbStore.Of(arguments.Configuration);
        store.Schema.Require();
        var verdict = await Check(store.Database, output, cancellationToken);
        return arguments.Configuration["seal"] is { Length: > 0 } seal && !await HasSeal(store.Database, seal, output, cancellationToken) ? StoreVerbs.Faulty : verdict;
    }

    private static async Task<bool> HasSeal(SqlDatabase database, string hash, TextWriter output, CancellationToken cancellationToken)
    {
        var found = await database.Rows("SELECT programme, number FROM audit_seal WHERE hash = @hash", reader => $"{hash} is seal {reader.GetInt64(1)} of {reader.GetString(0)}.",
            cancellationToken, ("hash", hash));
        await output.WriteLineAsync((found.IsEmpty ? $"{hash} is NO seal of this store: what it covered has been changed." : found[0]).AsMemory(), cancellationToken);
        return !found.IsEmpty;
    }

    /// <summary>Checks a database that is at this version's schema.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Check(SqlDatabase database, TextWriter output, CancellationToken cancellationToken) =>
        await Say(database.Name, await StoreReader.Check(database, cancellationToken), output, cancellationToken);

    /// <summary>Prints what a check found.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Say(string name, StoreReport report, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var finding in report.Findings)
            await output.WriteLineAsync($"{finding.Key}: {finding.What}. Expected {finding.Expected}, found {finding.Found}.".AsMemory(), cancellationToken);
        foreach (var seal in report.LastSeals)
            await output.WriteLineAsync($"Last seal of {seal.Programme}: number {seal.Number}, {seal.Day ?? "asked for"}, {seal.Hash}.".AsMemory(), cancellationToken);
        await output.WriteLineAsync(Summary(name, report).AsMemory(), cancellationToken);
        return report.Consistent ? StoreVerbs.Done : StoreVerbs.Faulty;
    }

    private static string Summary(string name, StoreReport report)
    {
        var verdict = report.FindingCount == 0 ? "consistent" : $"NOT consistent, {report.FindingCount} finding{(report.FindingCount == 1 ? "" : "s")}";
        return $"{name} is {verdict}: {report.Wards} wards, {report.Events} events, {report.Imports} imports, {report.Scenarios} scenarios, {report.ScenarioEvents} events of scenarios, {report.SettingsEvents} of settings, {report.Decisions} decisions, {report.Forecasts} forecasts, {report.Seals} seals, {report.Runs} runs, {report.Evidence} files of evidence; "
            + $"{report.StatesBehind} states will be folded when used, {report.ListedForNothing} listed ids stand for nothing.";
    }
}
