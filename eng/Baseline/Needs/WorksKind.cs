namespace ModelWard.Baseline.Needs;

/// <summary>What is built at a station.</summary>
internal enum WorksKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Rooms put in order.</summary>
    Repair,

    /// <summary>Rooms added.</summary>
    Extension,

    /// <summary>A new station.</summary>
    NewBuilding,
}
