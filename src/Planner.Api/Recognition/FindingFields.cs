using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>Reads what the bodies of recognition have in common.</summary>
internal static class FindingFields
{
    /// <summary>The list <c>findings</c>: {criterion, level, text, evidence}.</summary>
    public static ImmutableArray<CriterionFinding> Findings(this JsonFields fields, FaultList faults, bool required) =>
        [.. (fields.List("findings", (entry, path) => Finding(entry, path, faults), required) ?? []).OfType<CriterionFinding>()];

    /// <summary>The list <c>evidence</c>: hashes.</summary>
    public static ImmutableArray<string> Evidence(this JsonFields fields, FaultList faults) =>
        [.. (fields.List("evidence", (entry, path) => Hash(entry, path, faults)) ?? []).OfType<string>()];

    private static CriterionFinding? Finding(JsonElement entry, string path, FaultList faults)
    {
        var fields = JsonFields.Of(entry, path, faults);
        var criterion = fields.Code("criterion", required: true);
        var level = fields.Number("level", 0, 100, 2, required: true);
        var text = fields.Text("text") ?? "";
        var evidence = fields.Evidence(faults);
        fields.Close();
        return criterion is not null && level is { } number && Level.TryFrom(number, out var found)
            ? new CriterionFinding { Criterion = criterion, Level = found, Text = text, Evidence = evidence }
            : null;
    }

    private static string? Hash(JsonElement entry, string path, FaultList faults)
    {
        if (JsonFields.TryText(entry, out var text) && EvidenceHash.IsValid(text)) return text;
        faults.Add(path, text, EvidenceHash.Allowed);
        return null;
    }
}
