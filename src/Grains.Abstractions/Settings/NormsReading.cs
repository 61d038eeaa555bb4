using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Which norms are in force.</summary>
public static class NormsReading
{
    /// <summary>The norms of a programme's present settings, over the catalogue in force on a day.</summary>
    /// <param name="grains">Finds the grains.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<NormsInForce> NormsInForce(this IGrainFactory grains, Programme programme, DateOnly on, CancellationToken cancellationToken)
    {
        var view = await grains.GetGrain<ISettingsGrain>(programme.Code).Read(cancellationToken);
        return new NormsInForce(view.Version, view.Settings.Norms, programme.CatalogueOn(on));
    }
}
