using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Reads the wards' data of a certificate: the wards and the catalogue version, every figure of them given.</summary>
internal static class CertificateDataReader
{
    /// <summary>Reads the data that stand at a path; what is wrong is noted.</summary>
    public static CertificateData Read(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var data = new CertificateData
        {
            Wards = fields.List("wards", (ward, at) => ReadWard(ward, at, faults), required: true) ?? [],
            Catalogue = fields.Element("catalogue", required: true) is { } catalogue
                ? ReadCatalogue(catalogue, path + ".catalogue", faults)
                : new Catalogue { Version = "", Criteria = [] },
        };
        fields.Close();
        return data;
    }

    private static CertificateWard ReadWard(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var ward = new CertificateWard(
            fields.Unit("code", required: true) ?? "",
            fields.Unit("district", required: true) ?? "",
            fields.Whole("population", 0, Ward.MostPeople, required: true) ?? 0,
            fields.Choice<Stage>("stage", required: true) ?? default,
            fields.Year("started"),
            fields.Year("recognized"),
            Levels.Of((fields.Numbers("levels", 0, 100, 2, required: true) ?? []).Select(level => new CriterionLevel(level.Name, LevelOf(level.Number)))),
            ReadNeeds(fields.Element("needs", required: true), path + ".needs", faults));
        fields.Close();
        return ward;
    }

    private static Needs ReadNeeds(JsonElement? element, string path, FaultList faults)
    {
        var found = new FaultList();
        var needs = element is { } document ? NeedsReader.Read(document, found) : null;
        foreach (var fault in found.Faults) faults.Add(fault.Path == "$" ? path : $"{path}.{fault.Path}", fault.Value, fault.Allowed);
        return needs ?? Needs.Nothing;
    }

    private static Catalogue ReadCatalogue(JsonElement element, string path, FaultList faults)
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
