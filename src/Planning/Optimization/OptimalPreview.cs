using System.Diagnostics;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// Quick answers while a slider moves: keeps the linear program of one scenario and solves it again from where it stands when only
/// limits have changed. Its plans and bounds are right but may depend on what was asked before, so they carry no fingerprint and no
/// certificate. Not thread-safe.
/// </summary>
public sealed class OptimalPreview : IDisposable
{
    private PreviewSearch? _search;

    /// <summary>Answers a scenario; only limits may differ from those asked before on the same instance, anything else starts anew.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public OptimalAnswer Solve(WardTable table, Scenario scenario, CancellationToken cancellationToken = default)
    {
        var began = Stopwatch.GetTimestamp();
        var formulation = RolloutFormulation.Of(table, scenario);
        if (!formulation.Overruns.IsEmpty) return OptimalAnswer.Overrun(formulation);
        if (_search is null || !_search.DiffersInLimitsAlone(formulation.Problem))
        {
            _search?.Dispose();
            _search = new PreviewSearch(formulation.Problem);
        }
        var optimum = _search.Solve(formulation.Problem, cancellationToken);
        return OptimalPolicy.CarriedOut(table, scenario, formulation, optimum, preview: true, began, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _search?.Dispose();
}
