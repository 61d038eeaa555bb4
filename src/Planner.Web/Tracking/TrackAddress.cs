using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>What is asked of the page of tracking, as its address says it. What is not asked for is left out.</summary>
/// <param name="Programme">Code of the programme; null for that of the first scenario.</param>
/// <param name="Closed">Whether this year is closed with what was recorded, so that the scheme goes on with the next.</param>
/// <param name="Risk">Wards whose chance lies below are at risk.</param>
/// <param name="Visits">How many visits inspectors can make in a month.</param>
/// <param name="Status">How the wards listed must stand; null for any way.</param>
/// <param name="District">Code of the district of the wards listed; null for all.</param>
/// <param name="Page">Page of the list, from 1.</param>
public sealed record TrackAddress(string? Programme, bool Closed, decimal Risk, int Visits, TrackStatus? Status, string? District, int Page)
{
    /// <summary>What the address says of a year that is closed.</summary>
    public const string NextYear = "next";

    /// <summary>Nothing is asked for.</summary>
    public static TrackAddress Empty { get; } = Read(null, null, null, null, null, null, null);

    /// <summary>Reads the values of a query; what cannot be read asks for nothing.</summary>
    public static TrackAddress Read(string? programme, string? from, string? risk, string? visits, string? status, string? district, string? page) => new(
        programme is { Length: > 0 } ? programme : null,
        from == NextYear,
        decimal.TryParse(risk, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) ? threshold : TrackRequest.UsualRisk,
        int.TryParse(visits, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : TrackRequest.UsualVisits,
        EnumNames.TryFind(status, out TrackStatus known) ? known : null,
        district is { Length: > 0 } ? district : null,
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1);

    /// <summary>What it asks of the grain.</summary>
    /// <param name="today">Today.</param>
    public TrackRequest Request(DateOnly today) => new(Closed ? today.Year + 1 : null, Risk: Risk, VisitsAMonth: Visits);

    /// <summary>Which wards it lists.</summary>
    public TrackFilter Filter => new(Status, District);

    /// <summary>The address of the page.</summary>
    public string Write() => Join("track",
    [
        Programme is null ? null : $"programme={Uri.EscapeDataString(Programme)}", Closed ? $"from={NextYear}" : null, RiskPart, Visits == TrackRequest.UsualVisits ? null : VisitsPart("visits"),
        StatusPart, DistrictPart("d"), Page > 1 ? FormattableString.Invariant($"p={Page}") : null,
    ]);

    /// <summary>The address of a table of it as a file.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="table">wards, warnings or visits.</param>
    /// <param name="format">csv or xlsx.</param>
    /// <param name="today">Today.</param>
    public string File(string programme, string table, string format, DateOnly today) => Join($"api/v1/programmes/{Uri.EscapeDataString(programme)}/track/{table}",
    [
        $"format={format}", Closed ? FormattableString.Invariant($"from={today.Year + 1}") : null, RiskPart,
        table == "visits" && Visits != TrackRequest.UsualVisits ? VisitsPart("visitsAMonth") : null, table == "wards" ? StatusPart : null, table == "wards" ? DistrictPart("district") : null,
    ]);

    private string? RiskPart => Risk == TrackRequest.UsualRisk ? null : FormattableString.Invariant($"risk={Risk}");

    private string? StatusPart => Status is { } status ? "status=" + EnumNames.Of(status) : null;

    private string? DistrictPart(string name) => District is null ? null : $"{name}={Uri.EscapeDataString(District)}";

    private string VisitsPart(string name) => FormattableString.Invariant($"{name}={Visits}");

    private static string Join(string path, IEnumerable<string?> parts)
    {
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
