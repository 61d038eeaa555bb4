using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Tables;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Baseline.Reorganizations;

/// <summary>The mergers of 2025 as the dated events that the product ships, one document a day.</summary>
internal static class ShippedEvents
{
    private static readonly JsonSerializerOptions Options = new(ModelJson.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The events of <c>facts/mergers_2025.csv</c>, in the order of their days.</summary>
    /// <exception cref="InvalidDataException">The lines contradict one another.</exception>
    public static ImmutableArray<ReorganizationEvent> Of(string dataDirectory)
    {
        var rows = FactReader.Read<MergerRow>(Path.Combine(dataDirectory, "facts", "mergers_2025.csv"));
        var faults = new FaultList();
        var events = MergerFacts.Events(rows.Select(Fact), Title, faults);
        return faults.None ? events : throw new InvalidDataException("The mergers contradict one another: " + string.Join("; ", faults.Faults));
    }

    /// <summary>Writes each event under the name of its day.</summary>
    public static void Write(string directory, ImmutableArray<ReorganizationEvent> events)
    {
        foreach (var happening in events)
            File.WriteAllText(Path.Combine(directory, $"{happening.Date:yyyy-MM-dd}.json"), JsonSerializer.Serialize(happening, Options) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static MergerFact Fact(MergerRow row) => new(
        row.OldCode,
        row.EffectiveDate,
        row.NewCode,
        new Names(row.NewName, EnglishName.OfWard(row.NewName)),
        row.Change switch { "unchanged" => true, "merged" => false, _ => throw new InvalidDataException($"The change \"{row.Change}\" of {row.OldCode} is neither merged nor unchanged.") },
        row.Share switch { "main" => LinkPart.Main, "part" => LinkPart.Part, _ => throw new InvalidDataException($"The share \"{row.Share}\" of {row.OldCode} is neither main nor part.") },
        row.Resolution);

    private static Names Title(DateOnly day) => new(FormattableString.Invariant($"Sắp xếp đơn vị hành chính ngày {day:d/M/yyyy}"), FormattableString.Invariant($"Reorganization of {day:d MMMM yyyy}"));
}
