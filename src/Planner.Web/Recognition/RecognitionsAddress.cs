using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>What is asked of the page of all recognitions, as its address says it. What is not asked for is left out.</summary>
/// <param name="State">Where the wards must stand; null for anywhere.</param>
/// <param name="District">Code of the district; null for all.</param>
/// <param name="Due">Whether only wards with something due are asked for.</param>
/// <param name="Programme">Code of the programme; null for that of the first scenario.</param>
public sealed record RecognitionsAddress(RecognitionState? State, string? District, bool Due, string? Programme)
{
    /// <summary>Reads the values of a query; what cannot be read asks for nothing.</summary>
    public static RecognitionsAddress Read(string? state, string? district, string? due, string? programme) => new(
        EnumNames.TryFind(state, out RecognitionState known) ? known : null, district is { Length: > 0 } ? district : null, due == "1", programme is { Length: > 0 } ? programme : null);

    /// <summary>The address of a page of the list, from 1.</summary>
    public string Write(int page = 1)
    {
        var query = new List<string>();
        if (State is { } state) query.Add("state=" + EnumNames.Of(state));
        if (District is not null) query.Add("d=" + Uri.EscapeDataString(District));
        if (Due) query.Add("due=1");
        if (Programme is not null) query.Add("programme=" + Uri.EscapeDataString(Programme));
        if (page > 1) query.Add("p=" + page.ToString(CultureInfo.InvariantCulture));
        return "recognitions" + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    /// <summary>The address of the same list as a file.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="format">csv or xlsx.</param>
    public string File(string programme, string format) =>
        $"api/v1/programmes/{Uri.EscapeDataString(programme)}/recognitions?format={format}&pageSize=1000"
        + (State is { } state ? "&state=" + EnumNames.Of(state) : "") + (District is null ? "" : "&district=" + Uri.EscapeDataString(District)) + (Due ? "&due=true" : "");
}
