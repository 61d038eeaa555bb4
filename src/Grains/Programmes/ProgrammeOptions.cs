namespace ModelWard.Grains.Programmes;

/// <summary>How a programme keeps up with its wards. Configuration section <see cref="Section"/>.</summary>
public sealed class ProgrammeOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "ModelWard:Programmes";

    /// <summary>How often all wards are read again, so that a change nobody told of is taken in. Default 30 s.</summary>
    public TimeSpan ReadAgainEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many wards are asked at once. Default 64.</summary>
    public int WardsAtOnce { get; set; } = 64;

    /// <summary>How far back an alert looks for criteria that were lost. Default 90 days.</summary>
    public TimeSpan LostWithin { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long a difficulty must have been open to be an alert. Default 30 days.</summary>
    public TimeSpan OpenLongerThan { get; set; } = TimeSpan.FromDays(30);
}
