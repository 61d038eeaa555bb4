using System.Collections.Immutable;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The ids of all programmes, scenarios or stored runs. Key: one of the constants.</summary>
[Alias("ModelWard.IIndexGrain"), Requires(Permission.Read)]
public interface IIndexGrain : IGrainWithStringKey
{
    /// <summary>Key of the index of programmes.</summary>
    const string Programmes = "programmes";

    /// <summary>Key of the index of scenarios.</summary>
    const string Scenarios = "scenarios";

    /// <summary>Key of the index of runs that are stored.</summary>
    const string Runs = "runs";

    /// <summary>All ids, in ordinal order. An id whose making was cut short may stand for nothing.</summary>
    [Alias("List"), ReadOnly] Task<ImmutableArray<string>> List(CancellationToken cancellationToken);

    /// <summary>Adds an id; called before what it stands for is made, so that nothing made is ever missing.</summary>
    [Alias("Add"), Requires(Permission.ChangeScenarios), SafeToRepeat] Task Add(string id, CancellationToken cancellationToken);

    /// <summary>Takes an id out.</summary>
    [Alias("Remove"), Requires(Permission.ChangeScenarios), SafeToRepeat] Task Remove(string id, CancellationToken cancellationToken);
}
