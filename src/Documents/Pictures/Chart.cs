using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace ModelWard.Documents.Pictures;

/// <summary>
/// A chart over the years for paper: black on white, told apart by form and brightness, not by colour alone. Every text is checked against the font
/// before anything is drawn.
/// </summary>
internal sealed class Chart : IDisposable
{
    // 1,650 dots over the 165 mm of the text are 254 dpi.
    private const int Width = 825, Scale = 2;

    private readonly Plot _plot = new();
    private readonly PictureFont _font;

    /// <summary>An empty chart.</summary>
    /// <param name="font">Its font.</param>
    /// <param name="years">The years, in order.</param>
    /// <param name="largest">The largest figure it will show.</param>
    /// <param name="unit">What the figures are.</param>
    /// <param name="say">The language.</param>
    public Chart(PictureFont font, IReadOnlyList<int> years, long largest, string unit, Wording say)
    {
        _font = font;
        var marks = Steps.To(largest);
        // Years that would stand too close are marked here and there.
        var every = (years.Count + 15) / 16;
        var marked = years.Where((_, i) => i % every == 0).ToList();
        _plot.Axes.Bottom.TickGenerator = new NumericManual([.. marked.Select(year => (double)year)], [.. marked.Select(year => Text(Wording.Year(year)))]);
        _plot.Axes.Left.TickGenerator = new NumericManual([.. marks.Select(mark => (double)mark)], [.. marks.Select(mark => Text(say.Whole(mark)))]);
        _plot.Axes.SetLimits(years[0] - 0.6, years[^1] + 0.6, 0, marks[^1] * 1.04);
        _plot.XLabel(Text(say[Terms.Year]), 16);
        _plot.YLabel(Text(unit), 16);
        _plot.Axes.Right.IsVisible = false;
        _plot.Axes.Top.IsVisible = false;
    }

    /// <summary>The area between two lines.</summary>
    public void Band(string name, double[] years, double[] low, double[] high, Color color)
    {
        var band = _plot.Add.FillY(years, low, high);
        (band.FillColor, band.LineWidth, band.LegendText) = (color, 0, Text(name));
    }

    /// <summary>A line through points.</summary>
    public void Curve(string name, double[] years, double[] values, Color color, LinePattern pattern, MarkerShape marker = MarkerShape.None)
    {
        var line = _plot.Add.Scatter(years, values, color);
        (line.LineWidth, line.LinePattern, line.MarkerShape, line.MarkerSize, line.LegendText) = (2, pattern, marker, marker == MarkerShape.None ? 0 : 8, Text(name));
    }

    /// <summary>Points without a line.</summary>
    public void Points(string name, double[] years, double[] values, Color color, MarkerShape marker)
    {
        var points = _plot.Add.Scatter(years, values, color);
        (points.LineWidth, points.MarkerShape, points.MarkerSize, points.LegendText) = (0, marker, 12, Text(name));
        (points.MarkerLineWidth, points.MarkerLineColor) = (3, color);
    }

    /// <summary>A bar a year, beside those of other series.</summary>
    /// <param name="name">What they show.</param>
    /// <param name="years">The years.</param>
    /// <param name="values">Their heights.</param>
    /// <param name="place">Where they stand in the year, −0.5 to 0.5.</param>
    /// <param name="width">Their width, of a year's.</param>
    /// <param name="fill">What fills them.</param>
    public void Bars(string name, double[] years, double[] values, double place, double width, Color fill)
    {
        var bars = _plot.Add.Bars(years.Zip(values, (year, value) => new Bar
        {
            Position = year + place, Value = value, Size = width, FillColor = fill, LineColor = Colors.Black, LineWidth = 1,
        }).ToArray());
        bars.LegendText = Text(name);
    }

    /// <summary>The chart as PNG.</summary>
    public byte[] Png()
    {
        _plot.ShowLegend(Edge.Bottom);
        _plot.Legend.OutlineWidth = 0;
        _plot.Legend.ShadowColor = Colors.Transparent;
        _plot.Legend.Orientation = Orientation.Horizontal;
        _plot.Legend.FontSize = 15;
        _plot.Axes.Bottom.TickLabelStyle.FontSize = 15;
        _plot.Axes.Left.TickLabelStyle.FontSize = 15;
        _plot.Font.Set(_font.Family);
        _plot.Legend.FontName = _font.Family;
        _plot.ScaleFactor = Scale;
        return _plot.GetImageBytes(Width * Scale, (int)(Width * Scale * DocxPicture.Aspect), ImageFormat.Png);
    }

    /// <inheritdoc />
    public void Dispose() => _plot.Dispose();

    private string Text(string text) => _font.Checked(text);
}
