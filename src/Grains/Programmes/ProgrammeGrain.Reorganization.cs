using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>Mergers, splits and renamings of units.</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public async Task<ReorganizationAnswer> PreviewReorganization(ReorganizationEvent happening, CancellationToken cancellationToken)
    {
        if (_book?.Snapshot is not { } snapshot)
        {
            DeactivateOnIdle();
            return new ReorganizationAnswer(false, null, []);
        }
        var faults = new FaultList();
        var preview = Previewing.Of(snapshot, happening, await OpenScenarios(snapshot, cancellationToken), faults);
        return new ReorganizationAnswer(true, preview, faults.Faults);
    }

    // Those that are decided on, or were, stay as they are; those that do not fit the wards today would not fit them after the event.
    private async Task<IReadOnlyDictionary<string, Scenario>> OpenScenarios(Snapshot snapshot, CancellationToken cancellationToken)
    {
        var ids = await GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(cancellationToken);
        var views = await Task.WhenAll(ids.Select(id => GrainFactory.GetGrain<IScenarioGrain>(id).Read(cancellationToken)));
        return views.OfType<ScenarioView>().Where(view => view.Review.IsOpen && view.Scenario.Programme == snapshot.Programme.Code && Fits(view.Scenario))
            .ToDictionary(view => view.Id, view => view.Scenario, StringComparer.Ordinal);

        bool Fits(Scenario scenario)
        {
            var faults = new FaultList();
            ScenarioValidation.Check(scenario, snapshot, faults);
            return faults.None;
        }
    }
}
