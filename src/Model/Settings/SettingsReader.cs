using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Reads the settings of a programme. Every part must be given, so that what is replaced is plain; what <see cref="ModelJson"/> writes is
/// read back as it was.
/// </summary>
public static class SettingsReader
{
    /// <summary>Reads a document; null when there is any fault. The read-only fields of answers are passed over.</summary>
    public static ProgrammeSettings? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        foreach (var answered in (string[])["programme", "version", "illustrative"]) fields.PassOver(answered);
        var settings = new ProgrammeSettings
        {
            Norms = fields.Element("norms", required: true) is { } norms ? NormsReader.Read(norms, "norms", faults) : Norms.Illustrative,
            Approvals = fields.List("approvals", Approval, required: true) ?? [],
            Sources = fields.List("sources", Source, required: true) ?? [],
            Quarters = fields.List("quarters", Quarter, required: true) ?? [],
        };
        fields.Close();
        if (faults.None) SettingsValidation.Check(settings, faults);
        return faults.None ? settings : null;

        ApprovalStep Approval(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var step = new ApprovalStep(NamesOf(entry, path, "body"), NamesOf(entry, path, "document"));
            entry.Close();
            return step;
        }

        MoneySource Source(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var source = new MoneySource(
                entry.Code("code", required: true) ?? "", NamesOf(entry, path, "name"), entry.List("uses", Use, required: true) ?? [], entry.List("limits", Limit));
            entry.Close();
            return source;
        }

        MoneyUse Use(JsonElement element, string path)
        {
            if (JsonFields.TryText(element, out var text) && EnumNames.TryFind(text, out MoneyUse use)) return use;
            faults.Add(path, JsonFields.Shown(element), EnumNames.Allowed<MoneyUse>());
            return default;
        }

        SourceLimit Limit(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var limit = new SourceLimit(entry.Year("year", required: true) ?? 0, entry.Whole("amount", 0, YearLimits.Most, required: true) ?? 0);
            entry.Close();
            return limit;
        }

        decimal Quarter(JsonElement element, string path) => JsonFields.NumberOf(element, path, 0, 1, Rate.Places, faults) ?? 0;

        Names NamesOf(JsonFields entry, string path, string name)
        {
            if (entry.Element(name, required: true) is not { } element) return Names.Same("");
            var pair = JsonFields.Of(element, $"{path}.{name}", faults);
            var names = new Names(pair.Text("vi", required: true) ?? "", pair.Text("en", required: true) ?? "");
            pair.Close();
            return names;
        }
    }
}
