using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Model;
using Orleans.Storage;

namespace ModelWard.Grains.Tests.Clusters;

internal sealed class FaultyWardEventStore(IWardEventStore inner, FaultSwitch faults) : IWardEventStore
{
    public Task<AppendStatus> Append(string ward, WardEvent added, CancellationToken cancellationToken) =>
        faults.Pass(() => inner.Append(ward, added, cancellationToken));

    public Task<AppendStatus> AppendAll(string programme, IReadOnlyList<(string Ward, WardEvent Event)> events, CancellationToken cancellationToken) =>
        faults.Pass(() => inner.AppendAll(programme, events, cancellationToken));

    public Task<WardEvent?> FindAny(string programme, string commandId, CancellationToken cancellationToken) => inner.FindAny(programme, commandId, cancellationToken);

    public Task<WardEvent?> Find(string ward, string commandId, CancellationToken cancellationToken) => inner.Find(ward, commandId, cancellationToken);

    public Task<ImmutableArray<WardEvent>> After(string ward, long version, CancellationToken cancellationToken) => inner.After(ward, version, cancellationToken);

    public Task<WardHistory> Page(string ward, int page, int pageSize, CancellationToken cancellationToken) => inner.Page(ward, page, pageSize, cancellationToken);

    public Task<ImmutableArray<ProgrammeEvent>> Newest(string programme, long after, int most, CancellationToken cancellationToken) =>
        inner.Newest(programme, after, most, cancellationToken);

    public Task<ImmutableArray<LastChange>> LastChanges(string programme, CancellationToken cancellationToken) => inner.LastChanges(programme, cancellationToken);

    public Task<LastChange?> LastChange(string programme, string code, CancellationToken cancellationToken) => inner.LastChange(programme, code, cancellationToken);

    public Task<ImmutableArray<ProgrammeEvent>> Lowered(string programme, DateTimeOffset since, CancellationToken cancellationToken) =>
        inner.Lowered(programme, since, cancellationToken);
}

internal sealed class FaultyScenarioEventStore(IScenarioEventStore inner, FaultSwitch faults) : IScenarioEventStore
{
    public Task<AppendStatus> Append(StoredScenarioEvent added, CancellationToken cancellationToken) => faults.Pass(() => inner.Append(added, cancellationToken));

    public Task<StoredScenarioEvent?> Find(string scenario, string commandId, CancellationToken cancellationToken) => inner.Find(scenario, commandId, cancellationToken);

    public Task<ImmutableArray<StoredScenarioEvent>> After(string scenario, long version, CancellationToken cancellationToken) => inner.After(scenario, version, cancellationToken);
}

internal sealed class FaultySettingsEventStore(ISettingsEventStore inner, FaultSwitch faults) : ISettingsEventStore
{
    public Task<AppendStatus> Append(StoredSettingsEvent added, CancellationToken cancellationToken) => faults.Pass(() => inner.Append(added, cancellationToken));

    public Task<StoredSettingsEvent?> Find(string programme, string commandId, CancellationToken cancellationToken) => inner.Find(programme, commandId, cancellationToken);

    public Task<StoredSettingsEvent?> At(string programme, long? version, CancellationToken cancellationToken) => inner.At(programme, version, cancellationToken);

    public Task<(ImmutableArray<StoredSettingsEvent> Items, long Total)> Page(string programme, int page, int pageSize, CancellationToken cancellationToken) =>
        inner.Page(programme, page, pageSize, cancellationToken);
}

internal sealed class FaultyProgrammeStore(IProgrammeStore inner, FaultSwitch faults) : IProgrammeStore
{
    public Task<ProgrammeImport?> Latest(string programme, CancellationToken cancellationToken) => inner.Latest(programme, cancellationToken);

    public Task<ProgrammeImport?> Find(string programme, string commandId, CancellationToken cancellationToken) => inner.Find(programme, commandId, cancellationToken);

    public Task<ImmutableSortedDictionary<string, long>> WardVersions(string programme, CancellationToken cancellationToken) => inner.WardVersions(programme, cancellationToken);

    public Task<ImmutableArray<ProgrammeImport>> Reorganizations(string programme, CancellationToken cancellationToken) => inner.Reorganizations(programme, cancellationToken);

    public Task<ImportStatus> Write(
        ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, IReadOnlyList<StoredScenarioEvent> scenarios, CancellationToken cancellationToken) =>
        faults.Pass(() => inner.Write(import, events, scenarios, cancellationToken));
}

internal sealed class FaultyDecisionStore(IDecisionStore inner, FaultSwitch faults) : IDecisionStore
{
    public Task Keep(string programme, string hash, string written, CancellationToken cancellationToken) => faults.Pass(async () =>
    {
        await inner.Keep(programme, hash, written, cancellationToken);
        return true;
    });

    public Task<string?> Proposal(string hash, CancellationToken cancellationToken) => inner.Proposal(hash, cancellationToken);

    public Task<ImmutableArray<DecisionRecord>> All(string programme, CancellationToken cancellationToken) => inner.All(programme, cancellationToken);

    public Task<StoredDecision?> Find(string programme, string commandId, CancellationToken cancellationToken) => inner.Find(programme, commandId, cancellationToken);

    public Task<AppendStatus> Write(
        StoredDecision decision, IReadOnlyDictionary<string, WardEvent> wards, StoredScenarioEvent scenario, CancellationToken cancellationToken) =>
        faults.Pass(() => inner.Write(decision, wards, scenario, cancellationToken));
}

internal sealed class FaultyGrainStorage(IGrainStorage inner, FaultSwitch faults) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ReadStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        faults.Pass(async () =>
        {
            await inner.WriteStateAsync(stateName, grainId, grainState);
            return true;
        });

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ClearStateAsync(stateName, grainId, grainState);
}
