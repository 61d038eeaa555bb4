using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Settings without a silo: versions and checks as the grain keeps them.</summary>
internal sealed class StandinSettings(StandinGrains grains, string programme) : ISettingsGrain
{
    private SettingsView Now => grains.Settings.Count == 0 ? new SettingsView(programme, 0, ProgrammeSettings.Default) : grains.Settings[^1];

    public Task<SettingsView> Read(CancellationToken cancellationToken) => grains.Failure is { } failure ? throw failure : Task.FromResult(Now);

    public Task<SettingsView?> ReadAt(long version, CancellationToken cancellationToken) => Task.FromResult(
        version == 0 ? new SettingsView(programme, 0, ProgrammeSettings.Default) : grains.Settings.FirstOrDefault(view => view.Version == version));

    public Task<SettingsResult> Replace(CommandHeader header, ProgrammeSettings settings, CancellationToken cancellationToken)
    {
        if (grains.Failure is { } failure) throw failure;
        if (header.IfVersion is { } version && version != Now.Version) return Task.FromResult(new SettingsResult(CommandStatus.Stale, Now, []));
        var faults = new FaultList();
        SettingsValidation.Check(settings, faults);
        if (!faults.None) return Task.FromResult(new SettingsResult(CommandStatus.Invalid, Now, faults.Faults));
        grains.Settings.Add(new SettingsView(programme, Now.Version + 1, settings, grains.Wards.Now, header.Actor));
        return Task.FromResult(new SettingsResult(CommandStatus.Done, Now, []));
    }

    public Task<SettingsHistory> History(int page, int pageSize, CancellationToken cancellationToken) => Task.FromResult(new SettingsHistory(
        [
            .. Enumerable.Reverse(grains.Settings).Skip((page - 1) * pageSize).Take(pageSize).Select(view => new SettingsChange(
                view.Version, view.ChangedAt!.Value, view.ChangedBy!, $"command {view.Version}",
                view.Version == 1 ? null : Json(grains.Settings[(int)view.Version - 2].Settings), Json(view.Settings))),
        ], grains.Settings.Count));

    private static string Json(ProgrammeSettings settings) => JsonSerializer.Serialize(settings, ModelJson.Options);
}
