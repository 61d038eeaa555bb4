using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>Merges the tables programme, districts and catalogue into a programme.</summary>
internal static class ProgrammeMerge
{
    /// <summary>The programme as the tables make it; null when there is neither a present one nor a row for it.</summary>
    public static Programme? Merge(string code, Programme? present, ImportTables tables, ImportFaultList faults)
    {
        var programme = Head(code, present, tables.Programme, faults);
        var districts = Districts(present, tables.Districts ?? [], faults);
        var catalogues = CatalogueMerge.Merge(present, tables.Catalogue ?? [], faults);
        return programme is null ? null : programme with { Districts = districts, Catalogues = catalogues };
    }

    /// <summary>Whether two programmes are the same in every field.</summary>
    public static bool Same(Programme left, Programme right) =>
        left with { Districts = [], Catalogues = [] } == right with { Districts = [], Catalogues = [] }
        && left.Districts.SequenceEqual(right.Districts)
        && left.Catalogues.Length == right.Catalogues.Length
        && left.Catalogues.Zip(right.Catalogues).All(pair => CatalogueMerge.Same(pair.First, pair.Second));

    private static Programme? Head(string code, Programme? present, ProgrammeRow? row, ImportFaultList faults)
    {
        faults.Require(Code.IsValid(code), "programme", row?.Row ?? 0, "code", code, Code.Allowed);
        if (row is null)
        {
            faults.Require(present is not null, "programme", 0, "", null, $"this table, since there is no programme {code} yet");
            return present;
        }
        var own = new FaultList();
        own.Require(row.Code == code, "code", row.Code, code);
        own.Text("names.vi", row.Names.Vi, 1, 200);
        own.Text("names.en", row.Names.En, 1, 200);
        own.Range("firstYear", row.FirstYear, ScenarioValidation.LeastYear, ScenarioValidation.MostYear);
        own.Range("lastYear", row.LastYear, ScenarioValidation.LeastYear, ScenarioValidation.MostYear);
        own.Require(row.LastYear >= row.FirstYear && (long)row.LastYear - row.FirstYear < Scenario.MostYears, "lastYear", row.LastYear,
            $"the first year, {row.FirstYear}, or up to {Scenario.MostYears - 1} years later");
        faults.Add("programme", row.Row, own);
        return new Programme
        {
            Code = code,
            Names = row.Names,
            FirstYear = row.FirstYear,
            LastYear = row.LastYear,
            Illustrative = row.Illustrative,
        };
    }

    private static ImmutableArray<District> Districts(Programme? present, ImmutableArray<DistrictRow> rows, ImportFaultList faults)
    {
        var districts = new SortedDictionary<string, District>(StringComparer.Ordinal);
        foreach (var district in present?.Districts ?? []) districts[district.Code] = district;
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, district) in rows)
        {
            var own = new FaultList();
            own.Unit("code", district.Code);
            own.Text("names.vi", district.Names.Vi, 1, 200);
            own.Text("names.en", district.Names.En, 1, 200);
            own.Require(named.Add(district.Code), "code", district.Code, "each district once");
            faults.Add("districts", row, own);
            districts[district.Code] = district;
        }
        return [.. districts.Values];
    }
}
