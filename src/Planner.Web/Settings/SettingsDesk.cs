using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Settings;

/// <summary>What the page of norms asks of the grains.</summary>
public sealed class SettingsDesk(IGrainFactory grains, WardDesk wards)
{
    /// <summary>How many changes a page of the history holds.</summary>
    public const int HistoryPageSize = 10;

    /// <summary>A programme with its settings and the first page of their history; null when there is no such programme.</summary>
    public async Task<SettingsSight?> Read(string? programme, CancellationToken cancellationToken)
    {
        if (await wards.Programme(programme, cancellationToken) is not { } view) return null;
        var grain = grains.GetGrain<ISettingsGrain>(view.Code);
        return new SettingsSight(view, await grain.Read(cancellationToken), await grain.History(1, HistoryPageSize, cancellationToken));
    }

    /// <summary>A page of the history, newest first; pages count from 1.</summary>
    public Task<SettingsHistory> History(string programme, int page, CancellationToken cancellationToken) =>
        grains.GetGrain<ISettingsGrain>(programme).History(page, HistoryPageSize, cancellationToken);

    /// <summary>Replaces the settings. Never called off half way: the reader could not be told what was done.</summary>
    public Task<SettingsResult> Replace(string programme, CommandHeader header, ProgrammeSettings settings) =>
        grains.GetGrain<ISettingsGrain>(programme).Replace(header, settings, CancellationToken.None);

    /// <summary>What deriving needs would do.</summary>
    public Task<DerivedPreview> Preview(string programme, DeriveManyNeeds order, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).PreviewNeeds(order, cancellationToken);

    /// <summary>Derives needs, unless something has changed since the preview; the same command twice is carried out once.</summary>
    public Task<DerivedResult> Derive(string programme, CommandHeader header, DeriveManyNeeds order, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).DeriveNeeds(header, order, cancellationToken);
}

/// <summary>What the page of norms shows.</summary>
/// <param name="Programme">The programme and its wards.</param>
/// <param name="View">The settings.</param>
/// <param name="History">The newest changes of them.</param>
public sealed record SettingsSight(ProgrammeView Programme, SettingsView View, SettingsHistory History)
{
    /// <summary>The needs of all wards as they are stored.</summary>
    public NeedsTotal Now => NeedsTotal.Of(Programme.Snapshot.Wards.Select(ward => ward.Needs));

    /// <summary>The needs of all wards as the norms would make every one of them.</summary>
    public NeedsTotal ByNorms =>
        NeedsTotal.Of(Programme.Snapshot.Wards.Select(ward => NeedsByNorms.Of(ward, Programme.Catalogue, View.Settings.Norms).Needs));
}
