using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

/// <summary>Finds and proves a plan, see <see cref="OptimalPolicy.Solve"/>. Called on working threads.</summary>
internal delegate OptimalAnswer OptimalSearch(
    WardTable table, Scenario scenario, OptimizerOptions options, Action<OptimalAnswer>? better, CancellationToken cancellationToken);
