namespace ModelWard.Planner.Api.Evidence;

/// <summary>What files of evidence are taken. Configuration section <see cref="Section"/>.</summary>
internal sealed class EvidenceOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "Evidence";

    /// <summary>What is allowed in them.</summary>
    public const string Allowed = Section + ":MostBytes must be a whole number of bytes from 1 to 268435456 (256 MB).";

    private const long Largest = 256L * 1024 * 1024;

    /// <summary>Bytes of one file at most, 1 to 256 MB. Default 20 MB. The process holds two files in memory at most.</summary>
    public long MostBytes { get; set; } = 20L * 1024 * 1024;

    /// <summary>Whether they can be used.</summary>
    public bool IsValid => MostBytes is >= 1 and <= Largest;
}
