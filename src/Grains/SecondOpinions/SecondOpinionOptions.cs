namespace ModelWard.Grains.SecondOpinions;

/// <summary>How solvers in processes of their own are run. Configuration section <see cref="Section"/>.</summary>
public sealed class SecondOpinionOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "ModelWard:SecondOpinion";

    /// <summary>The program to start and its first arguments; empty is this very program. <see cref="SolveVerb.Name"/> is added.</summary>
    public IList<string> Command { get; } = [];

    /// <summary>How much longer than its own limit a solver may live before it is ended, for its start and its writing. Default 5 s.</summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most bytes of an answer. Default 16 MB.</summary>
    public int MostBytes { get; set; } = 16 * 1024 * 1024;
}
