namespace ModelWard.Grains.Runs;

/// <summary>How many runs a silo takes and keeps. Configuration section <see cref="Section"/>.</summary>
public sealed class RunOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "ModelWard:Runs";

    /// <summary>The most runs of a silo, those in line and those that have ended among them. Default 100.</summary>
    public int MostKept { get; set; } = 100;

    /// <summary>The most runs of one user on a silo that have not ended. Default 50.</summary>
    public int MostOfOneUser { get; set; } = 50;

    /// <summary>The most memory that a run may take, MB; one that would take more is refused before it begins. Default 1,024, enough for 10,598 wards over 12 years.</summary>
    public int MostMegabytes { get; set; } = 1_024;

    /// <summary>How often a silo looks for runs that nobody computes any more. Default 10 seconds.</summary>
    public TimeSpan TakeUpEvery { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a run is kept after its end. Default 1 hour.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often a run of futures stores at most how far it has come. Default 1 second; seldomer where storing takes
    /// long, so that it takes a twentieth of the time at most. Zero stores after every block.</summary>
    public TimeSpan SaveEvery { get; set; } = TimeSpan.FromSeconds(1);
}
