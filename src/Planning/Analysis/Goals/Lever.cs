using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>What a goal is paid with, as one whole number of which more never hurts.</summary>
internal abstract class Lever
{
    /// <summary>An amount of which more cannot help: all wards together need no more.</summary>
    public abstract long Enough { get; }

    /// <summary>The problem under an amount; columns are those of the scenario's own, only limits differ from amount to amount.</summary>
    public abstract RolloutProblem Under(long amount);

    /// <summary>The amount for an answer.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="plan">Columns of the plan that it is enough for; null where none was found.</param>
    public abstract GoalAmount Named(long amount, IReadOnlyList<int>? plan);

    /// <summary>The least amount, at most the one given, that is enough for a plan that keeps that one.</summary>
    public virtual long NeedOf(IReadOnlyList<int> plan, long amount)
    {
        var (least, tried) = (amount, -1L);
        while (least - tried > 1)
        {
            var middle = tried + (least - tried) / 2;
            if (PlanCheck.Broken(Under(middle), plan).IsEmpty) least = middle;
            else tried = middle;
        }
        return least;
    }
}
