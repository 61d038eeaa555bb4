using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Planner.Web.Charts;

/// <summary>A chart as the browser draws it: ECharts' own option, and the texts that ECharts would need code for.</summary>
/// <param name="Option">ECharts' option. Colors are names of CSS tokens, as <c>--accent</c>; the browser resolves them.</param>
/// <param name="Tips">What the tooltip of each category says.</param>
/// <param name="AxisLabels">The labels of the value axis, from its beginning upwards, one an interval.</param>
/// <param name="Table">Its figures.</param>
public sealed record ChartPicture(
    ChartOption Option, IReadOnlyList<string> Tips, IReadOnlyList<string> AxisLabels, [property: JsonIgnore] ChartTable Table)
{
    /// <summary>Where the first axis is one of values: its labels, from its beginning upwards, one an interval.</summary>
    public IReadOnlyList<string>? CategoryLabels { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The picture as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>The parts of ECharts' option that the charts use.</summary>
public sealed record ChartOption
{
    /// <summary>The plot's distances from the edges.</summary>
    public required ChartGrid Grid { get; init; }

    /// <summary>The years, or what else the values stand against.</summary>
    public required ChartAxis XAxis { get; init; }

    /// <summary>The values.</summary>
    public required ValueAxis YAxis { get; init; }

    /// <summary>What is drawn, later over earlier.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Whether changes move; never, so that the picture keeps up with a slider.</summary>
    public bool Animation { get; init; }
}

/// <summary>The plot's distances from the edges, px.</summary>
public sealed record ChartGrid(int Left, int Right, int Top, int Bottom);

/// <summary>An axis.</summary>
[JsonDerivedType(typeof(CategoryAxis)), JsonDerivedType(typeof(ValueAxis))]
public abstract record ChartAxis;

/// <summary>An axis of categories.</summary>
public sealed record CategoryAxis(IReadOnlyList<string> Data) : ChartAxis
{
    /// <summary>ECharts' name for it.</summary>
    public string Type { get; } = "category";

    /// <summary>Whether a category is a band rather than a point.</summary>
    public bool BoundaryGap { get; init; } = true;
}

/// <summary>An axis of values.</summary>
public sealed record ValueAxis(decimal Max, decimal Interval) : ChartAxis
{
    /// <summary>ECharts' name for it.</summary>
    public string Type { get; } = "value";

    /// <summary>Where it begins.</summary>
    public decimal Min { get; init; }
}
