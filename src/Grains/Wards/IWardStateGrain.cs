using ModelWard.Grains.Abstractions;
using Orleans.Concurrency;

namespace ModelWard.Grains.Wards;

/// <summary>Shows a ward's stored state to operators: the Orleans dashboard calls every <c>GetState</c> without parameters.</summary>
[Alias("ModelWard.IWardStateGrain"), Requires(Permission.Operate)]
internal interface IWardStateGrain : IGrainWithStringKey
{
    /// <summary>The state as it is in memory.</summary>
    [Alias("GetState"), ReadOnly] Task<WardState> GetState();
}
