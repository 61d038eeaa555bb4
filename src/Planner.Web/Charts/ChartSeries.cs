namespace ModelWard.Planner.Web.Charts;

/// <summary>One series of a chart.</summary>
/// <param name="Type">line, bar or scatter.</param>
/// <param name="Name">Its name.</param>
/// <param name="Data">A value a category; null draws nothing. Or <see cref="ChartPoint"/>s.</param>
public sealed record ChartSeries(string Type, string Name, IReadOnlyList<object?> Data)
{
    /// <summary>Series of one stack stand on each other.</summary>
    public string? Stack { get; init; }

    /// <summary>The mark of a value; none draws none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Size of the mark: one number or width and height, px.</summary>
    public object? SymbolSize { get; init; }

    /// <summary>Whether every value of a line bears its mark.</summary>
    public bool? ShowSymbol { get; init; }

    /// <summary>How marks and bars look.</summary>
    public ChartItemStyle? ItemStyle { get; init; }

    /// <summary>How a line looks.</summary>
    public ChartLineStyle? LineStyle { get; init; }

    /// <summary>How the ground under a line looks; null leaves it bare.</summary>
    public ChartAreaStyle? AreaStyle { get; init; }

    /// <summary>Text at the end of a line.</summary>
    public ChartLabel? EndLabel { get; init; }

    /// <summary>Lines across the plot.</summary>
    public ChartMarkLine? MarkLine { get; init; }

    /// <summary>Widest bar, px.</summary>
    public int? BarMaxWidth { get; init; }

    /// <summary>Height in the stack of series; higher covers lower.</summary>
    public int? Z { get; init; }

    /// <summary>Whether the pointer passes through.</summary>
    public bool? Silent { get; init; }
}

/// <summary>A value with a look of its own.</summary>
public sealed record ChartPoint(IReadOnlyList<object> Value, ChartItemStyle ItemStyle, ChartLabel Label);

/// <summary>How marks and bars look.</summary>
public sealed record ChartItemStyle(string Color, string? BorderColor = null, int? BorderWidth = null)
{
    /// <summary>0 to 1, of the mark and its label; null is ECharts' own, which for points is 0.8.</summary>
    public double? Opacity { get; init; }
}

/// <summary>How a line looks.</summary>
public sealed record ChartLineStyle(string Color, double Width, string Type = "solid");

/// <summary>How the ground under a line looks.</summary>
public sealed record ChartAreaStyle(string Color)
{
    /// <summary>0 to 1; ECharts would let the ground shine through.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>A text in the plot.</summary>
public sealed record ChartLabel(string Formatter, string Color)
{
    /// <summary>Whether it is drawn.</summary>
    public bool Show { get; } = true;

    /// <summary>Where it stands.</summary>
    public string? Position { get; init; }

    /// <summary>Moved right and down by, px.</summary>
    public IReadOnlyList<int>? Offset { get; init; }

    /// <summary>bold or normal.</summary>
    public string? FontWeight { get; init; }

    /// <summary>px.</summary>
    public int FontSize { get; init; } = 13;
}

/// <summary>Lines across the plot.</summary>
public sealed record ChartMarkLine(IReadOnlyList<ChartMark> Data, ChartLineStyle LineStyle, ChartLabel Label)
{
    /// <summary>Whether the pointer passes through.</summary>
    public bool Silent { get; } = true;

    /// <summary>No arrow heads.</summary>
    public string Symbol { get; } = "none";
}

/// <summary>A line across the plot at a value.</summary>
public sealed record ChartMark(long YAxis);
