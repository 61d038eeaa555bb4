using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Reads a certificate document and notes everything that keeps it from being one: unknown and missing fields, wrong types, numbers out
/// of range. Whether what it states is right is for a verifier to say. What <see cref="ModelJson"/> writes is read back as it was.
/// </summary>
public static class CertificateReader
{
    /// <summary>The largest figure, either way; so much can be summed without loss.</summary>
    private const decimal Most = 1_000_000_000_000_000_000;

    /// <summary>The most decimal places of a price.</summary>
    private const int PricePlaces = 18;

    /// <summary>Reads a document; null when there is any fault.</summary>
    public static Certificate? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var certificate = new Certificate
        {
            Format = (int)(fields.Whole("format", 1, int.MaxValue, required: true) ?? 0),
            EngineVersion = fields.Code("engineVersion", required: true) ?? "",
            Scenario = ReadScenario(fields.Element("scenario", required: true), faults),
            SnapshotVersion = fields.Whole("snapshotVersion", 0, long.MaxValue, required: true) ?? 0,
            DataHash = fields.Text("dataHash", required: true, "a SHA-256 in lower-case hex") ?? "",
            Plan = fields.List("plan", ReadPlannedStart, required: true) ?? [],
            Value = Figure("value"),
            Bound = Figure("bound"),
            Count = Count("count"),
            CountBound = Count("countBound"),
            Prices = fields.List("prices", ReadPrice, required: true) ?? [],
            CountPrices = fields.List("countPrices", ReadPrice, required: true) ?? [],
            Data = fields.Element("data", required: false) is { } data ? CertificateDataReader.Read(data, "data", faults) : null,
        };
        fields.Close();
        return faults.None ? certificate : null;

        // A bound is a sum of prices times limits and has as many places as they need.
        decimal Figure(string name) => fields.Number(name, -Most, Most, 28, required: true) ?? 0;

        int Count(string name) => (int)(fields.Whole(name, 0, int.MaxValue, required: true) ?? 0);

        PlannedStart ReadPlannedStart(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var start = new PlannedStart(entry.Unit("ward", required: true) ?? "", entry.Year("start", required: true) ?? 0);
            entry.Close();
            return start;
        }

        RowPrice ReadPrice(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var price = new RowPrice(
                entry.Text("row", required: true, "the name of a row") ?? "", entry.Number("price", 0, Most, PricePlaces, required: true) ?? 0);
            entry.Close();
            return price;
        }
    }

    // Its faults keep their paths, below the scenario's own.
    private static Scenario ReadScenario(JsonElement? element, FaultList faults)
    {
        var found = new FaultList();
        var scenario = element is { } document ? ScenarioReader.Read(document, found) : null;
        foreach (var fault in found.Faults)
            faults.Add(fault.Path == "$" ? "scenario" : "scenario." + fault.Path, fault.Value, fault.Allowed);
        return scenario ?? new Scenario { Programme = "", Limits = ImmutableArray<YearLimits>.Empty };
    }
}
