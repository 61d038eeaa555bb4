using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Wards;

/// <summary>What the pages of wards ask of the grains.</summary>
public sealed class WardDesk(IGrainFactory grains, PlannerDesk planner, TimeProvider time)
{
    /// <summary>Programmes, scenarios and snapshot that an address means; null when there is no such programme.</summary>
    /// <param name="named">Code of the programme; null for that of the first scenario, or the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ProgrammeView?> Programme(string? named, CancellationToken cancellationToken)
    {
        var codes = await grains.GetGrain<IIndexGrain>(IIndexGrain.Programmes).List(cancellationToken);
        var scenarios = await planner.Samples(cancellationToken);
        var code = named is not null && codes.Contains(named) ? named : scenarios.FirstOrDefault()?.Scenario.Programme ?? codes.FirstOrDefault();
        if (code is null || await planner.Snapshot(code, known: null, cancellationToken) is not { } snapshot) return null;
        return new ProgrammeView(codes, code, [.. scenarios.Where(view => view.Scenario.Programme == code)], snapshot,
            snapshot.Programme.CatalogueOn(time.Today()), Ignored: named is not null && named != code);
    }

    /// <summary>How many difficulties of which wards are open.</summary>
    public Task<ImmutableArray<WardDifficulties>> OpenDifficulties(string programme, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).OpenDifficulties(cancellationToken);

    /// <summary>The outcome of a stored scenario.</summary>
    public Task<PlannerAnswer> OutcomeOf(string scenario, CancellationToken cancellationToken) => planner.OutcomeOf(scenario, cancellationToken);

    /// <summary>Where a ward stands in a stored scenario.</summary>
    public async Task<ScenarioPlace> Place(ScenarioView scenario, string ward, CancellationToken cancellationToken)
    {
        var answer = await planner.OutcomeOf(scenario.Id, cancellationToken);
        var outcome = answer.Outcome?.Wards.FirstOrDefault(one => one.Code == ward);
        if (outcome?.Start is not { } start || start < scenario.Scenario.FirstYear) return new ScenarioPlace(scenario, answer.NoPlan is not null, outcome, null);
        var cohort = await grains.GetGrain<IPlannerGrain>(scenario.Id).GetCohort(start, cancellationToken);
        return new ScenarioPlace(scenario, NoPlan: false, outcome, cohort.Members.FirstOrDefault(member => member.Ward.Code == ward));
    }

    /// <summary>A ward as it is now; null when no import has named it.</summary>
    public Task<WardView?> Ward(string programme, string code, CancellationToken cancellationToken) => Grain(programme, code).Read(cancellationToken);

    /// <summary>Whether a ward was there until a reorganization ended it.</summary>
    public async Task<bool> HasEnded(string programme, string code, CancellationToken cancellationToken) =>
        await grains.GetGrain<IProgrammeGrain>(programme).FindEnded(code, cancellationToken) is not null;

    /// <summary>A page of a ward's history, newest first; pages count from 1.</summary>
    public Task<WardHistory> History(string programme, string code, int page, int size, CancellationToken cancellationToken) =>
        Grain(programme, code).History(page, size, cancellationToken);

    /// <summary>The norms in force, over the catalogue in force on a day.</summary>
    public Task<NormsInForce> NormsInForce(Programme programme, DateOnly on, CancellationToken cancellationToken) => grains.NormsInForce(programme, on, cancellationToken);

    /// <summary>The norms that a ward's needs follow, by the version of the settings; nothing where none follow any.</summary>
    public async Task<IReadOnlyDictionary<long, Norms>> NormsOf(string programme, WardView view, CancellationToken cancellationToken)
    {
        var norms = new SortedDictionary<long, Norms>();
        foreach (var version in NeedItems.All.Select(item => view.NeedsOrigins[item].SettingsVersion).OfType<long>().Distinct())
            if (await grains.GetGrain<ISettingsGrain>(programme).ReadAt(version, cancellationToken) is { } settings) norms[version] = settings.Settings.Norms;
        return norms;
    }

    /// <summary>All that was recorded of a ward's recognition.</summary>
    public async Task<RecognitionFile> Recognition(string programme, string code, CancellationToken cancellationToken) =>
        await Grain(programme, code).ReadRecognition(cancellationToken) ?? RecognitionFile.None;

    /// <summary>Which actuals belong to the decision that a ward is committed by; null where it is committed by none.</summary>
    /// <param name="programme">The programme, with its scenarios.</param>
    /// <param name="view">The ward.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SchemeScope?> Scope(ProgrammeView programme, WardView view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(view);
        if (view.Commitment is not { } commitment) return null;
        var record = (await grains.GetGrain<IDecisionsGrain>(programme.Code).List(cancellationToken)).FirstOrDefault(one => one.Id == commitment.Decision);
        // What has been adopted is never changed nor deleted.
        return record is not null && programme.Scenarios.FirstOrDefault(one => one.Id == record.Scenario) is { } adopted ? SchemeScope.Of(record, adopted.Scenario) : null;
    }

    /// <summary>How a ward stands against the scheme in force, with its chances in the futures from today's state, as <c>/track</c> says it; null where nothing has been adopted.</summary>
    public async Task<WardTrack?> Track(string programme, string code, CancellationToken cancellationToken) =>
        (await grains.GetGrain<ITrackGrain>(programme).Wards(new TrackRequest(), new TrackFilter(Ward: code), skip: 0, most: 1, cancellationToken)).Items.FirstOrDefault();

    /// <summary>A part of the supports of all wards.</summary>
    public Task<SupportPage> Supports(string programme, SupportFilter filter, long skip, int most, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Supports(filter, skip, most, cancellationToken);

    /// <summary>A part of the actions of all wards.</summary>
    public Task<ActionPage> Actions(string programme, ActionFilter filter, long skip, int most, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Actions(filter, skip, most, cancellationToken);

    /// <summary>A part of the actuals of all wards.</summary>
    public Task<ActualPage> Actuals(string programme, ActualFilter filter, long skip, int most, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Actuals(filter, skip, most, cancellationToken);

    /// <summary>Where every ward of a programme stands on the way to the title.</summary>
    public Task<ImmutableArray<WardRecognition>> Recognitions(string programme, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Recognitions(cancellationToken);

    /// <summary>Changes a ward. Never called off half way: the reader could not be told what was done.</summary>
    public Task<WardCommandResult> Change(string programme, string code, Func<IWardGrain, Task<WardCommandResult>> command) =>
        grains.ChangeWard(programme, code, command);

    private IWardGrain Grain(string programme, string code) => grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code));
}

/// <summary>A programme as the pages of wards show it.</summary>
/// <param name="Codes">The codes of all programmes.</param>
/// <param name="Code">The code of this one.</param>
/// <param name="Scenarios">Its stored scenarios, the oldest first.</param>
/// <param name="Snapshot">Its wards.</param>
/// <param name="Catalogue">The catalogue in force today.</param>
/// <param name="Ignored">Whether another programme was named that does not exist.</param>
public sealed record ProgrammeView(
    ImmutableArray<string> Codes, string Code, ImmutableArray<ScenarioView> Scenarios, Snapshot Snapshot, Catalogue Catalogue, bool Ignored);

/// <summary>Where a ward stands in a stored scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="NoPlan">Whether the scenario has no plan.</param>
/// <param name="Outcome">What becomes of the ward; null when that is not known.</param>
/// <param name="Member">Its place among those that start in the same year; null when it does not start.</param>
public sealed record ScenarioPlace(ScenarioView Scenario, bool NoPlan, WardOutcome? Outcome, CohortMember? Member);
