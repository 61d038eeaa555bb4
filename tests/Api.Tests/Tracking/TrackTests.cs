using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Tracking;

public sealed class TrackTests(ApiHost host, TrackedScheme scheme) : IClassFixture<TrackedScheme>
{
    private const string Track = "/programmes/tracked/track";

    private int Year => host.Today().Year;

    [Fact]
    public async Task Track_OfAnAdoptedScheme_LaysItBesidePractice()
    {
        var view = (await Get("")).Json;
        var track = view.GetProperty("track");
        track.GetProperty("decision").GetString().ShouldBe(scheme.Decision);
        track.GetProperty("scheme").GetString().ShouldBe("Đề án thử / Trial scheme");
        track.GetProperty("from").GetInt32().ShouldBe(Year);
        track.GetProperty("day").GetString().ShouldBe($"{host.Today():yyyy-MM-dd}");
        track.GetProperty("forecast").GetProperty("replications").GetInt32().ShouldBe(100);
        track.GetProperty("forecast").GetProperty("noiseFree").EnumerateArray().Select(wards => wards.GetInt32()).ShouldBe([2, 4, 4, 4]);
        var value = track.GetProperty("value");
        (Whole(value, "budget"), Whole(value, "earned"), Whole(value, "paid")).ShouldBe((5_500 + 380 + 1_000, 150, 5_150));
        Whole(value, "scheduleVariance").ShouldBe(Whole(value, "earned") - Whole(value, "planned"));
        track.GetProperty("statuses").EnumerateArray().Sum(status => Whole(status, "wards")).ShouldBe(4);
        view.GetProperty("moneySources").GetArrayLength().ShouldBeGreaterThan(0);
        view.GetProperty("visits").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Track_Parted_SumsQuartersToYearsAndYearsToTheWhole()
    {
        var track = (await Get("")).Json.GetProperty("track");
        var years = track.GetProperty("years").EnumerateArray().ToList();
        years.Select(year => year.GetProperty("year").GetInt32()).ShouldBe(Enumerable.Range(Year, 4));
        foreach (var resource in new[] { "works", "equipment", "upkeep", "officers" })
        {
            foreach (var figure in new[] { "planned", "due", "actual" })
            {
                foreach (var year in years)
                    year.GetProperty("quarters").EnumerateArray().Sum(quarter => Of(quarter, resource, figure)).ShouldBe(Of(year, resource, figure), $"{year.GetProperty("year")} {resource} {figure}");
                years.Sum(year => Of(year, resource, figure)).ShouldBe(Of(track, resource, figure), $"{resource} {figure}");
            }
        }
        (Of(track, "works", "planned"), Of(track, "works", "actual"), Of(track, "equipment", "actual")).ShouldBe((6_400, 5_000, 150));
        var districts = track.GetProperty("districts").EnumerateArray().ToList();
        foreach (var figure in new[] { "budget", "planned", "earned", "paid" })
            districts.Sum(district => Whole(district.GetProperty("value"), figure)).ShouldBe(Whole(track.GetProperty("value"), figure), figure);
    }

    [Fact]
    public async Task Wards_AsCsv_HaveTheirColumnsAndSumToTheTracksValue()
    {
        var lines = Lines(await Get("/wards?format=csv"));
        lines[0].ShouldBe(
            "ward,name_vi,name_en,district,status,planned_start,planned_recognized,started,recognized,expected,chance,chance_this_year,chance_at_end,"
            + "budget_millions,planned_millions,earned_millions,paid_millions,schedule_variance_millions,cost_variance_millions,schedule_performance,cost_performance,"
            + "estimate_at_completion_millions,officers_planned,officers_arrived,unmet");
        lines[4].ShouldBe($"00123,Bốn,Four,002,recognized,{Year - 2},{Year - 1},{Year - 2},{Year - 1},{Year - 1},,1,1,0,0,0,0,0,0,,,,0,0,0");
        var value = (await Get("")).Json.GetProperty("track").GetProperty("value");
        var cells = lines.Skip(1).Select(line => line.Split(',')).ToList();
        cells.Count.ShouldBe(4);
        foreach (var (column, figure) in new[] { (13, "budget"), (14, "planned"), (15, "earned"), (16, "paid"), (17, "scheduleVariance"), (18, "costVariance") })
            cells.Sum(row => long.Parse(row[column])).ShouldBe(Whole(value, figure), figure);
    }

    [Fact]
    public async Task Wards_AsCsv_AreThoseOfTheJson()
    {
        var rows = Lines(await Get("/wards?format=csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var wards = (await Get("/wards")).Json.GetProperty("items").EnumerateArray().ToList();
        wards.Select(Row).ShouldBe(rows);

        static string[] Row(JsonElement ward)
        {
            var value = ward.GetProperty("value");
            return
            [
                Cell(ward, "ward"), Cell(ward.GetProperty("names"), "vi"), Cell(ward.GetProperty("names"), "en"),
                .. new[] { "district", "status", "plannedStart", "plannedRecognized", "started", "recognized", "expected", "chance", "chanceThisYear", "chanceAtEnd" }.Select(name => Cell(ward, name)),
                .. new[] { "budget", "planned", "earned", "paid", "scheduleVariance", "costVariance", "schedulePerformance", "costPerformance", "estimateAtCompletion" }.Select(name => Cell(value, name)),
                Cell(ward, "officersPlanned"), Cell(ward, "officersArrived"), Cell(ward, "unmet"),
            ];
        }

        static string Cell(JsonElement parent, string name) => parent.GetProperty(name) is var cell && cell.ValueKind == JsonValueKind.Number ? $"{cell.GetDecimal():0.######}" : cell.ToString();
    }

    [Fact]
    public async Task Wards_Narrowed_AreThoseAskedForAndPaged()
    {
        await Codes("/wards?status=recognized", ["00123"], 1);
        await Codes("/wards?district=001", ["00001", "00002"], 2);
        await Codes("/wards?district=002&status=onTime", ["00003"], 1);
        await Codes("/wards?status=late", [], 0);
        await Codes("/wards?ward=00003", ["00003"], 1);
        await Codes("/wards?ward=00003&district=001", [], 0);
        await Codes("/wards?page=2&pageSize=3", ["00123"], 4);
        await Codes("/wards?page=1000000&pageSize=1000", [], 4);
        // What is likelier than certain is asked of none: all with a promise to come are at risk only where a chance is below.
        await Codes("/wards?risk=0&status=atRisk", [], 0);
        var book = Workbook.Of((await Get("/wards?format=xlsx")).Bytes);
        book["track-wards"].Count.ShouldBe(5);
        book["track-wards"][1][0].ShouldBe("00001");
    }

    [Fact]
    public async Task Wards_ClosingTheYear_AreLateWhereTheyHaveNotStarted() => await Codes($"/wards?from={Year + 1}&status=late", ["00001", "00002"], 2);

    [Fact]
    public async Task Warnings_AsCsv_HaveTheirColumnsAndTheGravestFirst()
    {
        var lines = Lines(await Get("/warnings?format=csv"));
        lines[0].ShouldBe("kind,ward,name_vi,name_en,district,year,resource,chance,planned,actual");
        lines[1].ShouldBe($"limitExceeded,,,,,{Year},capital,,{AdoptedScheme.Capital},5150");
        lines.ShouldContain("overspent,00003,Ba,Three,002,,capital,,1000,5000");
    }

    [Fact]
    public async Task Warnings_Narrowed_AreThoseAskedFor()
    {
        await Codes("/warnings?kind=overspent", ["00003"], 1);
        await Codes("/warnings?kind=overspent&district=001", [], 0);
        await Codes("/warnings?district=002", ["00003"], 1);
        await Codes("/warnings?kind=declined", [], 0);
        await Codes($"/warnings?from={Year + 1}&kind=startLate&pageSize=1&page=2", ["00002"], 2);
        Workbook.Of((await Get("/warnings?format=xlsx")).Bytes)["track-warnings"][1][0].ShouldBe("limitExceeded");
    }

    [Fact]
    public async Task Visits_InEveryFormat_AreThoseByExpectedGain()
    {
        var lines = Lines(await Get("/visits?format=csv"));
        lines.ShouldBe(["ward,name_vi,name_en,district,kind,gain,people,month,not_before", $"00002,Hai,Two,001,promised,1,900,{Year}-{host.Today().Month:00}-01,"]);
        await Codes("/visits", ["00002"], 1);
        await Codes("/visits?visitsAMonth=1&page=2", [], 1);
        Workbook.Of((await Get("/visits?format=xlsx")).Bytes)["track-visits"].Count.ShouldBe(2);
    }

    [Fact]
    public async Task Track_WhereNothingIsAdopted_IsNullAndItsTablesAreEmpty()
    {
        await host.ImportScheme("untracked");
        var view = (await host.Get("/programmes/untracked/track")).Expect(HttpStatusCode.OK).Json;
        view.GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        view.GetProperty("visits").GetArrayLength().ShouldBe(0);
        foreach (var table in new[] { "wards", "warnings", "visits" })
        {
            (await host.Get($"/programmes/untracked/track/{table}")).Expect(HttpStatusCode.OK).Json.GetProperty("total").GetInt64().ShouldBe(0);
            Lines((await host.Get($"/programmes/untracked/track/{table}?format=csv")).Expect(HttpStatusCode.OK)).Length.ShouldBe(1);
        }
    }

    private async Task<Reply> Get(string path) =>
        (await host.Get($"{Track}{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}replications=100")).Expect(HttpStatusCode.OK);

    private async Task Codes(string path, string?[] wards, long total)
    {
        var page = (await Get(path)).Json;
        page.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("ward").ValueKind == JsonValueKind.String).Select(item => item.GetProperty("ward").GetString()).ShouldBe(wards, path);
        page.GetProperty("total").GetInt64().ShouldBe(total, path);
    }

    private static string[] Lines(Reply csv) => csv.Text.TrimStart('\uFEFF').TrimEnd().Split("\r\n");

    private static long Whole(JsonElement parent, string name) => parent.GetProperty(name).GetInt64();

    private static long Of(JsonElement period, string resource, string figure) =>
        Whole(period.GetProperty("resources").EnumerateArray().Single(one => one.GetProperty("resource").GetString() == resource), figure);
}
