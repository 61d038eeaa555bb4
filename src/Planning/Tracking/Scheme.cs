using System.Collections.Concurrent;
using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Money;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tracking;

/// <summary>The scheme in force: a decision, its plan and what it plans of each criterion. Read once for a decision; any number of threads may ask it.</summary>
public sealed partial class Scheme
{
    private readonly WardTable _table;
    private readonly Outcome _outcome;
    private readonly ConcurrentDictionary<int, int[]> _met = [];
    private readonly Scenario _adopted;
    private readonly ImmutableArray<PlannedStart> _adoptedPlan;
    private readonly Snapshot _wards;
    private readonly HashSet<string> _planned;

    private Scheme(DecisionRecord record, Scenario scenario, ProposalResults results, WardTable table)
    {
        (Record, Scenario, Plan, Scope) = (record, scenario, results.Plan, SchemeScope.Of(record, scenario));
        (_table, _outcome, _adopted, _adoptedPlan, _wards) = (table, results.Outcome, scenario, results.Plan, table.Snapshot);
        _planned = results.Plan.Select(start => start.Ward).ToHashSet(StringComparer.Ordinal);
    }

    // The same decision on other wards: what was planned and who pays stays a matter of the wards that it was made of.
    private Scheme(Scheme adopted, Scenario scenario, ImmutableArray<PlannedStart> plan, Snapshot wards)
    {
        (Record, Scenario, Plan, Scope) = (adopted.Record, scenario, plan, adopted.Scope);
        (_table, _outcome, _adopted, _adoptedPlan, _met, _wards) = (adopted._table, adopted._outcome, adopted._adopted, adopted._adoptedPlan, adopted._met, wards);
        _planned = plan.Select(start => start.Ward).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The record of the decision.</summary>
    public DecisionRecord Record { get; }

    /// <summary>The scenario that was adopted; once carried over, with the wards and districts that have followed.</summary>
    public Scenario Scenario { get; }

    /// <summary>Its plan, in the order of acceptance.</summary>
    public ImmutableArray<PlannedStart> Plan { get; }

    /// <summary>The catalogue version it was adopted under.</summary>
    public Catalogue Catalogue => _table.Catalogue;

    /// <summary>Works out a decision.</summary>
    /// <exception cref="System.Text.Json.JsonException">Its proposal cannot be read.</exception>
    public static Scheme Of(DecisionFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var proposal = Proposal.Read(file.Proposal);
        var scenario = proposal.Scenario;
        var table = WardTable.Of(proposal.Snapshot, scenario);
        return new Scheme(file.Record, scenario, proposal.Results, table);
    }

    /// <summary>Which actuals are its practice.</summary>
    public SchemeScope Scope { get; }

    /// <summary>Whether an actual is practice of this scheme.</summary>
    public bool Includes(Actual actual) => Scope.Includes(actual);

    /// <summary>Whether the scheme plans a start of a ward that has still to come: it never began, or has lost its title before the scheme and not regained it since.</summary>
    public bool IsToCome(Ward today)
    {
        ArgumentNullException.ThrowIfNull(today);
        return _planned.Contains(today.Code) && (today.Stage == Stage.NotStarted || (today.Stage == Stage.Declined && !HasLost(today)));
    }

    /// <summary>Whether a ward has lost its title under the scheme: it needs a new decision.</summary>
    public bool HasLost(Ward today)
    {
        ArgumentNullException.ThrowIfNull(today);
        return today.Stage == Stage.Declined && !(Before(today) is { Stage: Stage.Declined } before && IsSameTitle(before, today));
    }

    /// <summary>Whether a ward has been recognized under the scheme and holds the title.</summary>
    public bool HasWon(Ward today)
    {
        ArgumentNullException.ThrowIfNull(today);
        return today.Stage == Stage.Recognized && !(Before(today) is { } before && IsSameTitle(before, today));
    }

    /// <summary>Who is to pay what of the plan.</summary>
    public MoneyBySource Money(ProgrammeSettings settings, long version, CancellationToken cancellationToken) =>
        PlanMoney.Of(_table, _adopted, _outcome, settings, version, cancellationToken);

    /// <summary>How many wards are to meet each criterion at the end of a year, in the catalogue's order; of years beyond the scheme at its nearer end. Worked out when first asked for.</summary>
    public IReadOnlyList<int> PlannedToMeet(int year) => _met.GetOrAdd(Math.Clamp(year, Scenario.FirstYear - 1, Scenario.LastYear), MeetAtEndOf);

    private int[] MeetAtEndOf(int year)
    {
        var run = RolloutRun.Of(_table, RolloutSimulator.CarryingOut(_adopted, _adoptedPlan));
        run.RunTo(year, CancellationToken.None);
        return MeetCriteria(Catalogue, run.Wards());
    }

    /// <summary>How many years the works of a ward were to last when the scheme was handed in, 0 to 3; 0 also of one that was no ward then.</summary>
    public int WorksYears(string ward) => _table.Snapshot.Find(ward)?.Needs.WorksYears ?? 0;

    private Ward? Before(Ward today) => _wards.Find(today.Code);

    private static bool IsSameTitle(Ward before, Ward today) => (before.Started, before.Recognized) == (today.Started, today.Recognized);

    /// <summary>How many wards meet each criterion, in the catalogue's order.</summary>
    internal static int[] MeetCriteria(Catalogue catalogue, ImmutableArray<Ward> wards) =>
        [.. catalogue.Criteria.Select(criterion => wards.Count(ward => criterion.IsMetBy(ward.Levels)))];
}
