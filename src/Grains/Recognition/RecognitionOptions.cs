namespace ModelWard.Grains.Recognition;

/// <summary>How wards are recognized. Configuration section <see cref="Section"/>.</summary>
public sealed class RecognitionOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "ModelWard:Recognition";

    /// <summary>What is allowed in them.</summary>
    public const string Allowed = Section + ":InspectionMonths must be a whole number of months from 1 to 120.";

    /// <summary>How many months old a finding may be on the day of the decision, 1 to 120. Default 12.</summary>
    public int InspectionMonths { get; set; } = 12;

    /// <summary>Whether they can be used.</summary>
    public bool IsValid => InspectionMonths is >= 1 and <= 120;
}
