using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Makes plans of scenarios and carries them out in futures: all on the draws of the first scenario's seed.</summary>
internal sealed class FuturesTrials(
    WardTable table, Scenario scenario, FuturesQuestion question, WorkSharing sharing, WorkMeter meter, CancellationToken cancellationToken)
{
    private readonly FuturesRuns _runs = new(sharing, meter, cancellationToken);

    /// <summary>The wards.</summary>
    public WardTable Table => table;

    /// <summary>The scenario that is asked about, the first of several.</summary>
    public Scenario Scenario => scenario;

    /// <summary>How many futures were asked for.</summary>
    public int Replications => question.Replications;

    /// <summary>Ends the analysis.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The factor groups that are not off in at least one of the scenarios.</summary>
    public static ImmutableArray<FactorGroup> GroupsOn(params IEnumerable<Scenario> scenarios) =>
    [
        .. Enum.GetValues<FactorGroup>().Where(group => scenarios.Any(one => one.Uncertainty.Without(group) != one.Uncertainty)),
    ];

    /// <summary>Says what is left to do: plans to make, and futures.</summary>
    public void Expect(IEnumerable<Scenario> plans, long futures) => meter.Expect(plans.Sum(PartsOf) + futures);

    /// <summary>The plan of a scenario's policy.</summary>
    public PolicyPlan PlanOf(Scenario of)
    {
        var plan = PolicyPlan.Of(TableOf(of), of, question.Starts, cancellationToken);
        meter.Count(PartsOf(of));
        return plan;
    }

    /// <summary>What a scenario leads to without noise, under a rule policy.</summary>
    public Outcome OutcomeOf(Scenario of) => RolloutSimulator.Simulate(TableOf(of), of, cancellationToken);

    /// <summary>Carries a plan out in as many futures as were asked for.</summary>
    public OptionFutures Run(string name, Scenario of, ImmutableArray<PlannedStart> plan) => Run(name, Lay(of, plan), FutureIndex.Base, Replications);

    /// <summary>Carries out a plan that has been laid out.</summary>
    public OptionFutures Run(string name, FuturesModel model, FutureIndex index, int count, int first = 0) => _runs.Run(name, model, index, count, first);

    /// <summary>Lays a plan out.</summary>
    public FuturesModel Lay(Scenario of, ImmutableArray<PlannedStart> plan) => FuturesModel.Of(TableOf(of), of with { Seed = scenario.Seed }, plan);

    private long PartsOf(Scenario of) => PolicyPlan.Parts(of.Policy, question.Starts);

    private WardTable TableOf(Scenario of)
    {
        var catalogue = of.CatalogueVersion is null || of.CatalogueVersion == table.Catalogue.Version
            ? table.Catalogue
            : table.Register.Programme.CatalogueVersion(of.CatalogueVersion)!;
        return catalogue == table.Catalogue && table.Fits(of.NormFactors) ? table : WardTable.Of(table.Register, catalogue, of.NormFactors);
    }
}
