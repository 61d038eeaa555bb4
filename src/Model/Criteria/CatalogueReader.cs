using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Reads a version of the criteria catalogue from JSON: version, effectiveFrom and criteria with code, group, kind, names, threshold and guidedGain.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a version; null when it has faults, which are noted by name.</summary>
    public static Catalogue? Read(JsonElement element, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var catalogue = Read(element, "", faults);
        if (faults.None) CatalogueValidation.Check(catalogue, "", faults);
        return faults.None ? catalogue : null;
    }

    /// <summary>Reads the version that stands at a path; what is wrong is noted.</summary>
    internal static Catalogue Read(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var catalogue = new Catalogue
        {
            Version = fields.Code("version", required: true) ?? "",
            EffectiveFrom = fields.Day("effectiveFrom", required: true) ?? default,
            Criteria = fields.List("criteria", (criterion, at) => ReadCriterion(criterion, at, faults), required: true) ?? [],
        };
        fields.Close();
        return catalogue;
    }

    private static Criterion ReadCriterion(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var criterion = new Criterion
        {
            Code = fields.Code("code", required: true) ?? "",
            Group = fields.Text("group") ?? "",
            Kind = fields.Choice<CriterionKind>("kind", required: true) ?? default,
            Names = ReadNames(fields.Element("names", required: true), path + ".names", faults),
            Threshold = LevelOf(fields.Number("threshold", 0, 100, 2, required: true) ?? 0),
            GuidedGain = LevelOf(fields.Number("guidedGain", 0, 100, 2, required: true) ?? 0),
        };
        fields.Close();
        return criterion;
    }

    private static Names ReadNames(JsonElement? element, string path, FaultList faults)
    {
        if (element is not { } document) return Names.Same("");
        var fields = JsonFields.Of(document, path, faults);
        var names = new Names(fields.Text("vi", required: true) ?? "", fields.Text("en", required: true) ?? "");
        fields.Close();
        return names;
    }

    private static Level LevelOf(decimal points) => new((int)(points * 100));
}
