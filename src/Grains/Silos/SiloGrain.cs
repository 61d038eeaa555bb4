using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Runs;
using Orleans.Placement;

namespace ModelWard.Grains.Silos;

/// <summary>Reads the silo it lives on. Let go at once where it was placed wrongly, so that the next call can place it again.</summary>
[GrainType("silo"), Immovable]
internal sealed class SiloGrain(ILocalSiloDetails silo, RunBook runs, CallMeter meter, SiloLines lines) : Grain, ISiloGrain
{
    /// <inheritdoc />
    public Task<SiloReading?> Read(CancellationToken cancellationToken)
    {
        if (!IsAtHome()) return Task.FromResult<SiloReading?>(null);
        var (seconds, calls, p95) = meter.Read();
        return Task.FromResult<SiloReading?>(new SiloReading(runs.Ids, seconds, calls, p95));
    }

    /// <inheritdoc />
    public Task<SiloRoom?> Room(CancellationToken cancellationToken) => Task.FromResult(IsAtHome() ? new SiloRoom(lines.Full) : null);

    private bool IsAtHome()
    {
        if (silo.SiloAddress.ToParsableString() == this.GetPrimaryKeyString()) return true;
        DeactivateOnIdle();
        return false;
    }
}
