using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>Makes a register of a certificate's data again, once nothing is wrong with the data or the scenario.</summary>
internal static class CertificateRegister
{
    /// <summary>Names and places are no part of the data, and not used.</summary>
    private static readonly Names Unnamed = Names.Same("-");

    /// <summary>The snapshot; null when there is any fault.</summary>
    public static Snapshot? Of(Scenario scenario, CertificateData data, FaultList faults)
    {
        if (!IsWhole(data, faults)) return null;
        var snapshot = Snapshot(scenario, data);
        return CheckData(snapshot, faults) & CheckScenario(scenario, snapshot, faults) ? snapshot : null;
    }

    private static bool IsWhole(CertificateData data, FaultList faults)
    {
        var catalogue = data.Catalogue is { Criteria.IsDefault: false } && data.Catalogue.Criteria.All(criterion => criterion is { Names: not null });
        var wards = !data.Wards.IsDefault && data.Wards.All(ward => ward is { Levels: not null, Needs: not null });
        return faults.Require(catalogue, "data.catalogue", null, "a catalogue whose criteria all have a code and names")
            & faults.Require(wards, "data.wards", null, "wards that all have levels and needs");
    }

    // A district floor of a district without wards is met whatever happens, so such a district may be named.
    private static Snapshot Snapshot(Scenario scenario, CertificateData data) => new()
    {
        Programme = new Programme
        {
            Code = scenario.Programme,
            Names = Unnamed,
            Districts =
            [
                .. data.Wards.Select(ward => ward.District).Concat(scenario.DistrictFloors.Select(floor => floor.District))
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => new District(code, Unnamed)),
            ],
            Catalogues = [data.Catalogue],
        },
        Wards =
        [
            .. data.Wards.Select(ward => new Ward
            {
                Code = ward.Code,
                Names = Unnamed,
                District = ward.District,
                Population = ward.Population,
                Stage = ward.Stage,
                Started = ward.Started,
                Recognized = ward.Recognized,
                Levels = ward.Levels,
                Needs = ward.Needs,
            }),
        ],
    };

    private static bool CheckData(Snapshot snapshot, FaultList faults)
    {
        var found = new FaultList();
        CatalogueValidation.Check(snapshot.Programme.Catalogues[0], "data.catalogue.", found);
        for (var w = 0; w < snapshot.Wards.Length; w++)
        {
            var ward = snapshot.Wards[w];
            found.Unit($"data.wards[{w}].district", ward.District);
            WardValidation.Check(ward, snapshot.Programme, $"data.wards[{w}].", found);
            found.Require(w == 0 || string.CompareOrdinal(snapshot.Wards[w - 1].Code, ward.Code) < 0, $"data.wards[{w}].code", ward.Code,
                "each ward once, in ordinal order of the codes");
        }
        return Pass(found, "", faults);
    }

    private static bool CheckScenario(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        var found = new FaultList();
        ScenarioValidation.Check(scenario, found);
        if (found.None) ScenarioValidation.Check(scenario, snapshot, found);
        found.Require(scenario.Policy == Policy.Optimal, "policy", scenario.Policy, "optimal");
        found.Require(scenario.CatalogueVersion is not null, "catalogueVersion", null, snapshot.Programme.Catalogues[0].Version);
        return Pass(found, "scenario.", faults);
    }

    private static bool Pass(FaultList found, string path, FaultList faults)
    {
        foreach (var fault in found.Faults) faults.Add(path + fault.Path, fault.Value, fault.Allowed);
        return found.None;
    }
}
