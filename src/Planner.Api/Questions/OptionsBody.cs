using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.Questions;

/// <summary>The body of a question about several scenarios.</summary>
/// <param name="Scenarios">2 to 6 scenario documents, or ids of stored ones; the first is what the others are compared with.</param>
/// <param name="Futures">Of regret only: names of built-in futures, or objects {name, uncertainty, limits}; the built-in ones when missing.</param>
internal sealed record OptionsDocument(IReadOnlyList<Scenario> Scenarios, IReadOnlyList<AssumedFuture>? Futures = null);

/// <summary>Reads the scenarios of a question, from documents and from the store.</summary>
internal sealed class OptionsBody(IGrainFactory grains, ScenarioDocuments documents)
{
    private const string Allowed = "a scenario document {…}, or the id of a stored one, see /api/v1/scenarios";

    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="takesFutures">Whether it may hold named futures.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<(Options? Options, ProblemAnswer? Refusal)> Read(HttpRequest request, bool takesFutures, CancellationToken cancellationToken)
    {
        var (entries, unread) = await JsonBody.Read(request, (document, faults) => ReadEntries(document, takesFutures, faults), cancellationToken);
        if (entries is null) return (null, unread);
        var scenarios = ImmutableArray.CreateBuilder<Scenario>();
        foreach (var entry in entries.Scenarios)
        {
            var path = OptionsQuestion.PathOf(scenarios.Count);
            var (scenario, refusal) = entry.Document is { } document ? await documents.Check(document, cancellationToken) : await Stored(entry.Id!, path, cancellationToken);
            if (scenario is null) return (null, Under(path, refusal!, entry.Id is null));
            scenarios.Add(scenario);
        }
        return (new Options(scenarios.ToImmutable(), entries.Futures), null);
    }

    /// <summary>Reads stored scenarios by their ids, the first of which stands in the path.</summary>
    public async Task<(ImmutableArray<Scenario> Others, ProblemAnswer? Refusal)> Others(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var others = ImmutableArray.CreateBuilder<Scenario>();
        foreach (var id in ids)
        {
            var (scenario, refusal) = await Stored(id, "with", cancellationToken);
            if (scenario is null) return ([], refusal);
            others.Add(scenario);
        }
        return (others.ToImmutable(), null);
    }

    private async Task<(Scenario? Scenario, ProblemAnswer? Refusal)> Stored(string id, string path, CancellationToken cancellationToken) =>
        await ScenarioEndpoints.Find(id, grains, cancellationToken) is { } view ? (view.Scenario, null) : (null, Refuse.Fault(path, id, Allowed));

    private static ProblemAnswer Under(string path, ProblemAnswer refusal, bool isDocument) => isDocument
        ? refusal with { Errors = [.. refusal.Errors.Select(error => error with { Path = $"{path}.{error.Path}" })] }
        : refusal;

    private static Entries? ReadEntries(JsonElement document, bool takesFutures, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var scenarios = fields.List("scenarios", (element, path) => ReadEntry(element, path, faults), required: true);
        var futures = takesFutures ? fields.List("futures", (element, path) => AssumedFutureReader.Read(element, path, faults)) : null;
        fields.Close();
        if (scenarios is { } given)
            faults.Require(given.Length is >= OptionsQuestion.Fewest and <= OptionsQuestion.Most, "scenarios", $"{given.Length} scenarios", OptionsQuestion.Allowed);
        return faults.None ? new Entries(scenarios!.Value, futures) : null;
    }

    private static Entry ReadEntry(JsonElement element, string path, FaultList faults)
    {
        if (element.ValueKind == JsonValueKind.String && JsonFields.TryText(element, out var id)) return new Entry(id, null);
        var wrong = new FaultList();
        var scenario = ScenarioReader.Read(element, wrong);
        foreach (var fault in wrong.Faults) faults.Add(fault.Path == "$" ? path : $"{path}.{fault.Path}", fault.Value, fault.Path == "$" ? Allowed : fault.Allowed);
        return new Entry(null, scenario);
    }

    /// <summary>The scenarios of a question, and its named futures; null where none were given.</summary>
    public sealed record Options(ImmutableArray<Scenario> Scenarios, ImmutableArray<AssumedFuture>? Futures);

    private sealed record Entries(ImmutableArray<Entry> Scenarios, ImmutableArray<AssumedFuture>? Futures);

    private sealed record Entry(string? Id, Scenario? Document);
}
