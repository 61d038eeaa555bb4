namespace ModelWard.Model;

/// <summary>
/// Which plan does best on many futures: those of the rule policies and of the optimal policy from several searches, made under the limits and under
/// limits held a few per cent lower, each carried out as it stands and with a reserve list. The replications are those that the winner is
/// reported on; it is chosen on others.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RobustQuestion")]
public sealed record RobustQuestion : FuturesQuestion
{
    /// <summary>The percentile that plans are judged by, 1 to 99: 10 asks what is reached in 90 % of the futures. Null for the mean.</summary>
    [Id(0)] public int? Percent { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        if (Percent is { } percent) faults.Range("percent", percent, 1, 99);
    }
}
