namespace ModelWard.Planner.Web.Wards;

/// <summary>By what the register of wards is sorted.</summary>
public enum WardSort
{
    /// <summary>District, then name: the order nobody has to choose.</summary>
    District,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Name.</summary>
    Ward,

    /// <summary>Population.</summary>
    People,

    /// <summary>Stage.</summary>
    Stage,

    /// <summary>Criteria met.</summary>
    Met,

    /// <summary>Officers short.</summary>
    Officers,

    /// <summary>Floor area under works.</summary>
    FloorArea,

    /// <summary>Works and equipment still to pay.</summary>
    Capital,

    /// <summary>Open difficulties.</summary>
    Difficulties,

    /// <summary>Year it starts; wards that never do come last either way.</summary>
    Start,

    /// <summary>Year it is recognized; wards that never are come last either way.</summary>
    Recognized,
}
