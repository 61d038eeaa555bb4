namespace ModelWard.Bench.Optimize;

/// <summary>What is measured, and for how long.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        usage: eng/bench.sh optimize [--short] [--instances=10] [--seconds=1,10,30] [--peers=CBC,SCIP,CP-SAT,GLPK] [--objectives=value,count]
                                     [--sizes=249x8,2490x12,10598x8] [--steps=200] [--minutes=60] [--out=docs/benchmarks.md]
          --short      two instances, peers for 1 and 3 s, 249 wards only, 50 steps, printed only
          --minutes    no peer is asked any more after so many minutes
        """;

    /// <summary>How many of the ten instances: the samples first.</summary>
    public int Instances { get; init; } = 10;

    /// <summary>When peers' plans are looked at, ascending; the last is their limit.</summary>
    public IReadOnlyList<int> Seconds { get; init; } = [1, 10, 30];

    public IReadOnlyList<string> Peers { get; init; } = ["CBC", "SCIP", "CP-SAT", "GLPK"];

    public IReadOnlyList<string> Objectives { get; init; } = ["value", "count"];

    public IReadOnlyList<(int Wards, int Years)> Sizes { get; init; } = [(249, 8), (2_490, 12), (10_598, 8)];

    /// <summary>Steps of the slider; 0 for no HTTP at all.</summary>
    public int Steps { get; init; } = 200;

    public int Minutes { get; init; } = 60;

    /// <summary>The file that keeps the tables; null for none.</summary>
    public string? Out { get; init; } = Kept;

    /// <summary>The file that keeps the last tables of every subject.</summary>
    public const string Kept = "docs/benchmarks.md";

    /// <summary>Reads the options; null when one is not known or has no such value.</summary>
    public static BenchOptions? Read(string[] args)
    {
        BenchOptions? options = new();
        foreach (var arg in args) options = options?.With(arg);
        return options;
    }

    private BenchOptions? With(string arg)
    {
        var (name, value) = arg.Split('=', 2) is [var before, var after] ? (before, after) : (arg, "");
        var words = value.Split(',', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            return name switch
            {
                "--short" => this with { Instances = 2, Seconds = [1, 3], Sizes = [(249, 8)], Steps = 50, Minutes = 5, Out = null },
                "--instances" => this with { Instances = int.Parse(value) },
                "--seconds" => this with { Seconds = [.. words.Select(int.Parse).Order()] },
                "--peers" => this with { Peers = words },
                "--objectives" => this with { Objectives = words },
                "--sizes" => this with { Sizes = [.. words.Select(word => word.Split('x')).Select(size => (int.Parse(size[0]), int.Parse(size[1])))] },
                "--steps" => this with { Steps = int.Parse(value) },
                "--minutes" => this with { Minutes = int.Parse(value) },
                "--out" => this with { Out = value.Length > 0 ? value : null },
                _ => null,
            };
        }
        catch (Exception wrong) when (wrong is FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
