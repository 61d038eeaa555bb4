using Bunit;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Charts;

public sealed class ChartTableTests : BunitContext
{
    [Fact]
    public void ToCsv_UnderACultureWithDecimalCommas_WritesPointsAndQuotes()
    {
        using var culture = new CommaCulture();
        new ChartTable(["Năm", "Vốn, tỷ", "P5"], [[2024, 1.5m, -3], [2025, null, 0]]).ToCsv()
            .ShouldBe("\uFEFFNăm,\"Vốn, tỷ\",P5\r\n2024,1.5,-3\r\n2025,,0\r\n");
    }

    [Theory]
    [InlineData("Mỗi năm có bao nhiêu phường đạt chuẩn?", "moi-nam-co-bao-nhieu-phuong-dat-chuan")]
    [InlineData("How much more capital makes it surer?", "how-much-more-capital-makes-it-surer")]
    public void FileName_OfATitle_HasNoMarks(string title, string name) => FileName.Of(title).ShouldBe(name);

    [Fact]
    public void Recognized_WithAFan_HasEveryPercentileOfEveryYear()
    {
        var view = Plans.View();
        var fan = Answers.Futures(view.Outcome, 1_000).Fan;
        var table = RecognizedChart.Draw(view.Outcome, view.Outcome, 249, Texts.In(Language.Vietnamese), fan).Table;
        table.Columns.ShouldBe(["Năm", "Đạt chuẩn", "Phương án gốc", "Mốc", "P5", "P10", "P20", "P25", "P50", "P75", "P80", "P90", "P95"]);
        table.Rows.Count.ShouldBe(view.Outcome.Years.Length);
        table.Rows[^1].Take(3).ShouldBe([2030m, view.Last.Recognized, view.Last.Recognized]);
        table.Rows[^1].Skip(4).ShouldBe(fan.Years[^1].Recognized.Percentiles.Select(percentile => (decimal?)percentile.Value));
    }

    [Fact]
    public void Spend_Table_IsInMillionsAsTheOutcomeHasThem()
    {
        var outcome = Plans.View().Outcome;
        var table = SpendChart.Draw(outcome, Texts.In(Language.English)).Table;
        table.Columns[1].ShouldEndWith(", VND million");
        table.Rows.Select(row => row[1]).ShouldBe(outcome.Years.Select(year => (decimal?)year.Resources.Capital.Used));
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Tải về: SVG: Hỏi?")]
    [InlineData(Language.English, "Download: SVG: Hỏi?")]
    public void Files_OfAChart_NameWhatTheyAreOf(Language language, string label)
    {
        string? wanted = null;
        var files = Render<ChartFiles>(parameters => parameters.Add(one => one.Title, "Hỏi?").Add(one => one.Texts, Texts.In(language)).Add(one => one.OnSave, kind => wanted = kind));
        files.FindAll("button").Select(button => button.TextContent).ShouldBe(["SVG", "PNG", "CSV"]);
        files.Find("button").GetAttribute("aria-label").ShouldBe(label);
        files.FindAll("button")[2].Click();
        wanted.ShouldBe("CSV");
    }
}
