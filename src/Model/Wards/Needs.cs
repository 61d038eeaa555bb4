namespace ModelWard.Model;

/// <summary>What a ward still lacks today (rule 1). Money is whole VND million at base-year prices; each figure 0 to <see cref="Most"/>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Needs")]
public sealed record Needs
{
    /// <summary>The largest figure of any need.</summary>
    public const long Most = 1_000_000_000;

    /// <summary>The most years that works may last.</summary>
    public const int MostWorksYears = 3;

    /// <summary>A ward that needs nothing more.</summary>
    public static Needs Nothing { get; } = new();

    /// <summary>Officers short of the establishment.</summary>
    [Id(0)] public long Officers { get; init; }

    /// <summary>What is built.</summary>
    [Id(1)] public Works Works { get; init; }

    /// <summary>Years the works last, 1 to 3; 0 exactly when nothing is built.</summary>
    [Id(2)] public int WorksYears { get; init; }

    /// <summary>Floor area under works, m², occupied in each works year.</summary>
    [Id(3)] public long FloorArea { get; init; }

    /// <summary>Works cost still to pay, VND million.</summary>
    [Id(4)] public long WorksCost { get; init; }

    /// <summary>Equipment cost still to pay, VND million.</summary>
    [Id(5)] public long EquipmentCost { get; init; }

    /// <summary>Guidance, team-months in each served year.</summary>
    [Id(6)] public long Guidance { get; init; }

    /// <summary>Upkeep, VND million in each year after recognition.</summary>
    [Id(7)] public long Upkeep { get; init; }
}
