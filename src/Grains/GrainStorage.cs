namespace ModelWard.Grains;

/// <summary>Names under which grains ask for storage.</summary>
public static class GrainStorage
{
    /// <summary>The storage provider of every grain's state.</summary>
    public const string Name = "modelward";
}
