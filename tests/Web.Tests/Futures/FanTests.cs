using System.Text.Json;
using Bunit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class FanTests : BunitContext
{
    private static readonly PlanView View = Plans.View();
    private static readonly FuturesResult Result = Answers.Futures(View.Outcome, 1_000);
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Chart_WithAFan_StacksTheBandsFromP5ToP95AndDrawsTheMedian()
    {
        using var json = JsonDocument.Parse(RecognizedChart.Draw(View.Outcome, View.Outcome, 249, Texts.In(Language.English), Result.Fan).ToJson());
        var series = json.RootElement.GetProperty("option").GetProperty("series").EnumerateArray().ToList();
        var stacked = series.Where(one => one.TryGetProperty("stack", out var stack) && stack.GetString() == "fan").Select(Data).ToList();
        stacked.Count.ShouldBe(6);
        var spread = Result.Fan.Years[^1].Recognized.Percentiles.ToDictionary(percentile => percentile.Percent, percentile => percentile.Value);
        var sums = Enumerable.Range(1, 6).Select(count => stacked.Take(count).Sum(data => data[^1]));
        sums.ShouldBe([spread[5], spread[10], spread[25], spread[75], spread[90], spread[95]]);
        Data(series[^1]).ShouldBe(Result.Fan.Years.Select(year => year.Recognized.Percentiles.Single(percentile => percentile.Percent == 50).Value));
        Data(series[1]).ShouldBe(View.Outcome.Years.Select(year => (long)year.Recognized));
    }

    [Fact]
    public void Chart_WithAFan_SaysFrequenciesInWords()
    {
        var spread = Result.Fan.Years[^1].Recognized.Percentiles;
        RecognizedChart.Draw(View.Outcome, View.Outcome, 249, Texts.In(Language.Vietnamese), Result.Fan).Tips[^1]
            .ShouldContain($"9 trong 10 tương lai: {spread[0].Value} đến {spread[^1].Value}");
    }

    [Fact]
    public void Sentences_PlanOfFewerThanAll_SayWhyTheChanceIsNone()
    {
        var reached = View.Outcome.Years[^1].Recognized;
        var median = reached * 9 / 10;
        FanSentences.Of(Result, 249, Texts.In(Language.English)).ShouldBe(
            $"In 1,000 futures, by the end of 2030: half reach {median} wards or more (P50); 8 in 10 reach {median - 6} or more (P20) and 8 in 10 no more than {median + 6} (P80). "
            + "Chance that all 249 wards are recognized: 0% (95% interval 0% to 0.04%). "
            + $"Even without any risk the plan reaches only {reached} wards. Milestone of 2025 (75 wards): chance 43%.");
    }

    [Fact]
    public void Sentences_PlanOfAll_DoNotBlameThePlan() =>
        FanSentences.Of(Result with { NoiseFree = [249] }, 249, Texts.In(Language.Vietnamese)).ShouldNotContain("Ngay cả khi không có rủi ro");

    [Theory]
    [InlineData(Language.Vietnamese, "12,35 ± 0,13", "< 0,01 ± < 0,01", "1,5 ± 0,04", "Số phường mỗi năm, trung bình trên các tương lai ± sai số chuẩn.")]
    [InlineData(Language.English, "12.35 ± 0.13", "< 0.01 ± < 0.01", "1.5 ± 0.04", "Wards a year, on average over the futures ± standard error.")]
    public void Shortages_ByYear_StandWithTheirStandardErrors(Language language, string capital, string guidance, string declined, string note)
    {
        var table = Render<ShortageTable>(parameters => parameters.Add(one => one.Fan, Result.Fan).Add(one => one.Texts, Texts.In(language)));
        table.Find("#shortage-note").TextContent.ShouldStartWith(note);
        table.Find("caption").TextContent.ShouldBe(table.Find("[role=region]").GetAttribute("aria-label"));
        var rows = table.FindAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList()).ToList();
        rows.Count.ShouldBe(View.Outcome.Years.Length);
        rows[0].ShouldBe([declined, capital, guidance]);
        rows[1].ShouldBe([declined, "0", "0"]);
        table.FindAll("thead th").ShouldAllBe(cell => cell.GetAttribute("scope") == "col");
        table.FindAll("tbody th").Select(cell => cell.TextContent).ShouldBe(View.Outcome.Years.Select(year => $"{year.Year}"));
    }

    [Fact]
    public void Shortages_OfWhatNeverRunsShort_HaveNoColumn()
    {
        var fan = Result.Fan with { Years = [.. Result.Fan.Years.Select(year => year with { Refusals = [] })] };
        Render<ShortageTable>(parameters => parameters.Add(one => one.Fan, fan).Add(one => one.Texts, Texts.In(Language.English)))
            .FindAll("thead th").Select(cell => cell.TextContent).ShouldBe(["Year", "Declined at year's end"]);
    }

    [Fact]
    public async Task Note_FollowsTheRunAndCanStopIt()
    {
        var futures = new PlanFutures(new PlannerDesk(_grains), _time, NullLogger.Instance);
        var note = Render<FanNote>(parameters => parameters
            .Add(one => one.Futures, futures).Add(one => one.View, View).Add(one => one.Texts, Texts.In(Language.English)));
        note.Find(".search-note").TextContent.ShouldBe("The fan appears once the inputs rest.");
        _ = note.InvokeAsync(() => futures.Draw(View));
        note.WaitForAssertion(() => note.Find(".futures-source").TextContent.ShouldStartWith("1,000 futures · seed 2023 · fingerprint "));
        note.FindAll("table.fan tbody tr").Count.ShouldBe(8);
        note.FindAll("table.fan thead th").Select(cell => cell.TextContent)
            .ShouldBe(["Year", "No risk", "P5", "P10", "P20", "P25", "P50", "P75", "P80", "P90", "P95", "Chance of all 249"]);
        note.FindAll("table.shortage thead th").Select(cell => cell.TextContent).ShouldBe(["Year", "Declined at year's end", "Lacking: Capital", "Lacking: Guidance"]);
        await RestUntilRuns(1);
        await note.InvokeAsync(() => _grains.Runs[0].Tell(RunEventKind.Progress, 2_560, secondsLeft: 0.63));
        note.WaitForAssertion(() => note.Find(".futures-state .search-note").TextContent.Trim().ShouldBe("Trying more: 2,560 of 10,000 futures, about 0.6 s left"));
        note.Find("progress").GetAttribute("value").ShouldBe("2560");
        note.Find("#futures-stop").Click();
        note.WaitForAssertion(() => note.Find(".search-note").TextContent.ShouldBe("Stopped at 1,000 futures"));
        note.Find("#futures-on").Click();
        await RestUntilRuns(2);
    }

    // The page waits on another thread: the clock moves until it has begun to wait, and has ended.
    private async Task RestUntilRuns(int runs)
    {
        await Patience.Until(() => _grains.Runs.Count >= runs, () => _time.Advance(FollowStates.Rest));
        _grains.Runs.Count.ShouldBe(runs);
    }

    private static List<long> Data(JsonElement series) => [.. series.GetProperty("data").EnumerateArray().Select(value => value.GetInt64())];
}
