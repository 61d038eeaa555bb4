namespace ModelWard.Baseline.Facts;

/// <summary>What brings a criterion up to its threshold.</summary>
internal enum CriterionKind
{
    /// <summary>Officers sent to the ward.</summary>
    Personnel,

    /// <summary>Works on the station.</summary>
    Facility,

    /// <summary>Equipment bought.</summary>
    Equipment,

    /// <summary>Guided practice, a step a year.</summary>
    Practice,
}
