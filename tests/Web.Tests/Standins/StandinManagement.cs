using System.Net;
using System.Reflection;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Orleans' management grain of a cluster with one silo. A proxy: of its many questions two are asked.</summary>
public class StandinManagement : DispatchProxy
{
    private static readonly SiloAddress Silo = SiloAddress.New(IPAddress.Loopback, 11_111, 7);

    /// <summary>Name of the silo.</summary>
    public static string Name => Silo.ToParsableString();

    /// <summary>Makes one.</summary>
    public static IManagementGrain Create() => Create<IManagementGrain, StandinManagement>();

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IManagementGrain.GetHosts) => Task.FromResult(new Dictionary<SiloAddress, SiloStatus> { [Silo] = SiloStatus.Active }),
        nameof(IManagementGrain.GetSimpleGrainStatistics) => Task.FromResult<SimpleGrainStatistic[]>(
        [
            new() { GrainType = "ModelWard.Grains.Runs.RunGrain,ModelWard.Grains", SiloAddress = Silo, ActivationCount = 2 },
            new() { GrainType = "ModelWard.Grains.Wards.WardGrain,ModelWard.Grains", SiloAddress = Silo, ActivationCount = 1_249 },
        ]),
        var other => throw new NotSupportedException(other),
    };
}
