using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Work;

namespace ModelWard.Grains;

/// <summary>Registers what the grains need beside Orleans and the stores.</summary>
public static class GrainServices
{
    /// <summary>
    /// Adds the clock, the options of programmes and the pool on which simulations run. The host adds
    /// <see cref="Events.IWardEventStore"/>, <see cref="IProgrammeStore"/> and the storage <see cref="GrainStorage.Name"/>.
    /// </summary>
    public static IServiceCollection AddModelWardGrains(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<WorkPool>();
        services.AddOptions<ProgrammeOptions>().BindConfiguration(ProgrammeOptions.Section);
        return services;
    }
}
