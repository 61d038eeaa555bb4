using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Bench;

/// <summary>The sample register and scenario as the product serves them, also tiled to larger countries.</summary>
internal sealed record Register(Snapshot Snapshot, Scenario Scenario)
{
    private sealed record Page(Ward[] Items);

    private sealed record CriterionRow(string Code, string Group, CriterionKind Kind, Names Names, Level Threshold, Level GuidedGain, string Version);

    /// <summary>Reads the city's register and its baseline.</summary>
    public static async Task<Register> Read(HttpClient http, CancellationToken cancellationToken)
    {
        var wards = await http.GetFromJsonAsync<Page>("/api/v1/programmes/hcmc/wards?pageSize=1000", ModelJson.Options, cancellationToken);
        var criteria = await http.GetFromJsonAsync<CriterionRow[]>("/api/v1/programmes/hcmc/criteria", ModelJson.Options, cancellationToken);
        var scenario = await http.GetFromJsonAsync<Scenario>("/api/v1/scenarios/baseline", ModelJson.Options, cancellationToken);
        var catalogue = new Catalogue
        {
            Version = criteria![0].Version,
            Criteria =
            [
                .. criteria.Select(row => new Criterion
                {
                    Code = row.Code, Group = row.Group, Kind = row.Kind, Names = row.Names, Threshold = row.Threshold, GuidedGain = row.GuidedGain,
                }),
            ],
        };
        var programme = new Programme { Code = "hcmc", Names = Names.Same("hcmc"), Catalogues = [catalogue] };
        return new Register(new Snapshot { Programme = programme, Wards = [.. wards!.Items.OrderBy(ward => ward.Code, StringComparer.Ordinal)] }, scenario!);
    }

    /// <summary>The register repeated under new codes until there are so many wards, with limits in proportion.</summary>
    public Register Tiled(int count)
    {
        var source = Snapshot.Wards;
        var wards = Enumerable.Range(0, count).Select(i => source[i % source.Length] with
        {
            Code = $"{i:00000}",
            District = $"{source[i % source.Length].District}.{i / source.Length}",
        });
        var limits = Scenario.Limits.Select(year => year with
        {
            Capital = Scaled(year.Capital),
            Upkeep = Scaled(year.Upkeep),
            Officers = Scaled(year.Officers),
            FloorArea = Scaled(year.FloorArea),
            Guidance = Scaled(year.Guidance),
        });
        return new Register(Snapshot with { Wards = [.. wards] }, Scenario with { Limits = [.. limits], Pins = [], DistrictFloors = [] });

        long Scaled(long amount) => amount * count / source.Length;
    }

    /// <summary>The scenario as a document that differs in one year's capital, as a slider sends it.</summary>
    public string DocumentWith(long moreCapital)
    {
        var limits = Scenario.Limits;
        var year = limits[limits.Length / 2];
        return JsonSerializer.Serialize(
            Scenario with { Limits = limits.SetItem(limits.Length / 2, year with { Capital = year.Capital + moreCapital }) }, ModelJson.Options);
    }
}
