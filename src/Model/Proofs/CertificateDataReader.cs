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
                ? CatalogueReader.Read(catalogue, path + ".catalogue", faults)
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

    private static Level LevelOf(decimal points) => new((int)(points * 100));
}
