using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>How much each scenario may be regretted, in futures that can be named. Plans stay what they are: they are decided before the future is known.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RegretQuestion")]
public sealed record RegretQuestion : OptionsQuestion
{
    /// <summary>The most named futures.</summary>
    public const int MostFutures = 10;

    /// <summary>The named futures, 1 to <see cref="MostFutures"/>, each name once; those of <see cref="AssumedFuture.BuiltIn"/> where nothing is said.</summary>
    [Id(0)] public ImmutableArray<AssumedFuture> Futures { get; init; } = AssumedFuture.BuiltIn;

    /// <summary>What is compared.</summary>
    [Id(1)] public FuturesMeasure Measure { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Require(Enum.IsDefined(Measure), "measure", Measure, EnumNames.Allowed<FuturesMeasure>());
        if (!faults.Require(Futures.Length is >= 1 and <= MostFutures, "futures", $"{Futures.Length} futures", $"1 to {MostFutures} futures")) return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var f = 0; f < Futures.Length; f++)
        {
            Futures[f].Check($"futures[{f}]", faults);
            faults.Require(names.Add(Futures[f].Name), $"futures[{f}].name", Futures[f].Name, "each name once");
        }
    }
}
