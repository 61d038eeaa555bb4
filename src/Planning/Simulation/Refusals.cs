using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>A set of resources that were short.</summary>
[Flags]
internal enum Refusals : byte
{
    None = 0,
    Capital = 1 << Resource.Capital,
    Works = 1 << Resource.Works,
    Equipment = 1 << Resource.Equipment,
    Upkeep = 1 << Resource.Upkeep,
    Officers = 1 << Resource.Officers,
    FloorArea = 1 << Resource.FloorArea,
    Guidance = 1 << Resource.Guidance,
}

/// <summary>Between sets of refusals and resources.</summary>
internal static class RefusalsOfResources
{
    private static readonly Resource[] Resources = Enum.GetValues<Resource>();

    /// <summary>The set of one resource.</summary>
    public static Refusals AsRefusal(this Resource resource) => (Refusals)(1 << (int)resource);

    /// <summary>The resources of a set, in the order of rule 21.</summary>
    public static ImmutableArray<Resource> InOrder(this Refusals refusals) => Sets[(int)refusals];

    // There are only 128 sets: each is laid out once.
    private static readonly ImmutableArray<Resource>[] Sets =
    [
        .. Enumerable.Range(0, 1 << Resources.Length).Select(set =>
            Resources.Where(resource => ((Refusals)set & resource.AsRefusal()) != 0).ToImmutableArray()),
    ];
}
