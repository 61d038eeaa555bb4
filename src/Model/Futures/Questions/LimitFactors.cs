namespace ModelWard.Model;

/// <summary>Factors on the limits of every year, 0 to <see cref="Largest"/> with at most six decimal places, rounded down; null leaves a limit as it is.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LimitFactors")]
public sealed record LimitFactors
{
    /// <summary>The largest factor.</summary>
    public const decimal Largest = 10;

    /// <summary>No change.</summary>
    public static LimitFactors None { get; } = new();

    /// <summary>On capital.</summary>
    [Id(0)] public decimal? Capital { get; init; }

    /// <summary>On upkeep money.</summary>
    [Id(1)] public decimal? Upkeep { get; init; }

    /// <summary>On officers granted.</summary>
    [Id(2)] public decimal? Officers { get; init; }

    /// <summary>On floor area.</summary>
    [Id(3)] public decimal? FloorArea { get; init; }

    /// <summary>On guidance.</summary>
    [Id(4)] public decimal? Guidance { get; init; }

    /// <summary>On the ceiling on works, where there is one.</summary>
    [Id(5)] public decimal? Works { get; init; }

    /// <summary>On the ceiling on equipment, where there is one.</summary>
    [Id(6)] public decimal? Equipment { get; init; }

    /// <summary>The same factor on every limit.</summary>
    public static LimitFactors All(decimal factor) => new()
    {
        Capital = factor, Upkeep = factor, Officers = factor, FloorArea = factor, Guidance = factor, Works = factor, Equipment = factor,
    };

    /// <summary>The limits of a year with these factors; none goes beyond <see cref="YearLimits.Most"/>.</summary>
    public YearLimits On(YearLimits year) => year with
    {
        Capital = Times(year.Capital, Capital),
        Upkeep = Times(year.Upkeep, Upkeep),
        Officers = Times(year.Officers, Officers),
        FloorArea = Times(year.FloorArea, FloorArea),
        Guidance = Times(year.Guidance, Guidance),
        Works = year.Works is { } works ? Times(works, Works) : null,
        Equipment = year.Equipment is { } equipment ? Times(equipment, Equipment) : null,
    };

    /// <summary>Notes every factor out of its range.</summary>
    /// <param name="path">Where they stand.</param>
    /// <param name="faults">Takes the faults.</param>
    public void Check(string path, FaultList faults)
    {
        Factor("capital", Capital);
        Factor("upkeep", Upkeep);
        Factor("officers", Officers);
        Factor("floorArea", FloorArea);
        Factor("guidance", Guidance);
        Factor("works", Works);
        Factor("equipment", Equipment);

        void Factor(string name, decimal? factor)
        {
            if (factor is { } given) faults.RateRange($"{path}.{name}", given, 0, Largest);
        }
    }

    private static long Times(long limit, decimal? factor) =>
        factor is { } given ? (long)Math.Min(decimal.Floor(limit * given), YearLimits.Most) : limit;
}
