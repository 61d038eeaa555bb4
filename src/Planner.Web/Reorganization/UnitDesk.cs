using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Reorganization;

/// <summary>What the pages ask about the units of other days and other versions of the catalogue. Nothing of it changes anything.</summary>
public sealed class UnitDesk(IGrainFactory grains, IShippedEvents shipped)
{
    /// <summary>The units of a day as groups of the wards of the beginning; null when there is no such programme.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="units">Which units; null for the wards of the register now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<UnitMap?> Map(string programme, UnitAddress? units, CancellationToken cancellationToken) =>
        await grains.GetGrain<IProgrammeGrain>(programme).UnitMap(await Order(units, cancellationToken), cancellationToken);

    /// <summary>What the wards still need today, for the units of a day.</summary>
    public async Task<RollUpReply> Today(string programme, UnitAddress? units, CancellationToken cancellationToken) =>
        await grains.GetGrain<IProgrammeGrain>(programme).RollUp(await Order(units, cancellationToken), cancellationToken);

    /// <summary>What a stored scenario takes in every year, for the units of a day.</summary>
    public async Task<RollUpReply> RollUp(string id, UnitAddress? units, CancellationToken cancellationToken) =>
        await grains.GetGrain<IPlannerGrain>(id).GetRollUp(await Order(units, cancellationToken), cancellationToken);

    /// <summary>The same of one that is not stored.</summary>
    public async Task<RollUpReply> RollUp(Scenario scenario, UnitAddress? units, CancellationToken cancellationToken) =>
        await grains.GetGrain<IPlannerGrain>(WhatIfKey.Of(scenario)).RollUpOf(scenario, await Order(units, cancellationToken), cancellationToken);

    /// <summary>Which wards would gain or lose which criteria under the version that rows describe.</summary>
    public Task<CatalogueAnswer> Compare(string programme, ImmutableArray<CatalogueRow> rows, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).CompareCatalogue(new CatalogueQuestion(rows, null, null), cancellationToken);

    private async Task<UnitOrder> Order(UnitAddress? units, CancellationToken cancellationToken) =>
        new(units?.Date, units?.By ?? UnitKind.Wards, await shipped.All(cancellationToken));
}
