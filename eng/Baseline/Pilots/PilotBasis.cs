namespace ModelWard.Baseline.Pilots;

/// <summary>Why a ward is a pilot.</summary>
internal enum PilotBasis
{
    /// <summary>Named publicly.</summary>
    Named,

    /// <summary>Chosen by the written rule.</summary>
    Rule,
}
