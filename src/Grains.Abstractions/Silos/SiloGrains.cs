using Orleans.Runtime.Placement;

namespace ModelWard.Grains.Abstractions;

/// <summary>The grains of silos.</summary>
public static class SiloGrains
{
    /// <summary>The grain of a silo. The next call of this flow asks that it be placed there; where that was not possible its answers are null.</summary>
    public static ISiloGrain GrainOf(this IGrainFactory grains, SiloAddress silo)
    {
        ArgumentNullException.ThrowIfNull(grains);
        ArgumentNullException.ThrowIfNull(silo);
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
        return grains.GetGrain<ISiloGrain>(silo.ToParsableString());
    }
}
