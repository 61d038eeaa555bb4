namespace ModelWard.Model;

/// <summary>What one step more or less of each limit of each year is worth.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PricesQuestion")]
public sealed record PricesQuestion : Question
{
    /// <summary>The largest step, in units.</summary>
    public const int MostStep = 1_000;

    /// <summary>The step in units of each resource, see <see cref="Unit"/>: 1 to <see cref="MostStep"/>.</summary>
    [Id(0)] public int Step { get; init; } = 1;

    /// <summary>The unit of steps: VND 1 billion of money, 10 officers, 1,000 m² of floor area, 10 team-months of guidance.</summary>
    public static long Unit(Resource resource) => resource is Resource.Officers or Resource.Guidance ? 10 : 1_000;

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Range("step", Step, 1, MostStep);
    }
}
