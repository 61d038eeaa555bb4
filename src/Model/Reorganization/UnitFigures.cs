namespace ModelWard.Model;

/// <summary>What is added up of a unit: amounts, which may be divided to the unit, and wards, which count whole.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitFigures")]
public sealed record UnitFigures
{
    /// <summary>The ward or district, see <see cref="UnitCode"/>.</summary>
    [Id(0)] public required string Unit { get; init; }

    /// <summary>People.</summary>
    [Id(1)] public long People { get; init; }

    /// <summary>Officers.</summary>
    [Id(2)] public long Officers { get; init; }

    /// <summary>Floor area under works, m².</summary>
    [Id(3)] public long FloorArea { get; init; }

    /// <summary>Guidance, team-months.</summary>
    [Id(4)] public long Guidance { get; init; }

    /// <summary>Works, VND million.</summary>
    [Id(5)] public long Works { get; init; }

    /// <summary>Equipment, VND million.</summary>
    [Id(6)] public long Equipment { get; init; }

    /// <summary>Upkeep, VND million.</summary>
    [Id(7)] public long Upkeep { get; init; }

    /// <summary>Wards that have not started.</summary>
    [Id(8)] public int NotStarted { get; init; }

    /// <summary>Wards under way.</summary>
    [Id(9)] public int UnderWay { get; init; }

    /// <summary>Wards recognized.</summary>
    [Id(10)] public int Recognized { get; init; }

    /// <summary>Wards declined.</summary>
    [Id(11)] public int Declined { get; init; }

    /// <summary>All wards.</summary>
    public int Wards => NotStarted + UnderWay + Recognized + Declined;

    /// <summary>Nothing of a unit.</summary>
    public static UnitFigures Nothing(string unit) => new() { Unit = unit };

    /// <summary>The wards of the other beside those of this unit.</summary>
    public UnitFigures WithWardsOf(UnitFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            NotStarted = NotStarted + other.NotStarted, UnderWay = UnderWay + other.UnderWay, Recognized = Recognized + other.Recognized, Declined = Declined + other.Declined,
        };
    }

    /// <summary>All figures of the other beside those of this unit.</summary>
    public UnitFigures With(UnitFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WithWardsOf(other) with
        {
            People = People + other.People, Officers = Officers + other.Officers, FloorArea = FloorArea + other.FloorArea, Guidance = Guidance + other.Guidance,
            Works = Works + other.Works, Equipment = Equipment + other.Equipment, Upkeep = Upkeep + other.Upkeep,
        };
    }
}
