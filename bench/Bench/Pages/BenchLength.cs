namespace ModelWard.Bench.Pages;

/// <summary>How much is measured.</summary>
internal sealed record BenchLength
{
    /// <summary>For figures to keep.</summary>
    public static BenchLength Whole { get; } = new();

    /// <summary>For trying it out.</summary>
    public static BenchLength Short { get; } = new() { Planners = [1, 5], WarmUps = 10, Steps = 40, Drag = TimeSpan.FromSeconds(3), Filters = 12, Scrolls = 12, Visits = 3 };

    /// <summary>How many planners drag at once.</summary>
    public IReadOnlyList<int> Planners { get; init; } = [1, 10, 50];

    /// <summary>Steps that are not measured.</summary>
    public int WarmUps { get; init; } = 30;

    /// <summary>Steps of one planner alone that are.</summary>
    public int Steps { get; init; } = 200;

    /// <summary>Steps that are measured while so many planners drag: fewer where each takes longer.</summary>
    public int StepsBeside(int planners) => Math.Max(30, Steps * 5 / Math.Max(5, planners));

    /// <summary>How long a drag takes.</summary>
    public TimeSpan Drag { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the slider of the planners without a browser moves: with each frame of a screen, as a pointer moves it.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1) / 60;

    /// <summary>Letters typed into the filter.</summary>
    public int Filters { get; init; } = 150;

    /// <summary>Turns of the wheel, and jumps.</summary>
    public int Scrolls { get; init; } = 60;

    /// <summary>First visits.</summary>
    public int Visits { get; init; } = 15;
}
