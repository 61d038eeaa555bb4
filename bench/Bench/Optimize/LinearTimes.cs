using ModelWard.Instances;
using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize;

/// <summary>Times of the linear program of an instance: cold, and warm after one year's capital has moved.</summary>
/// <param name="Cold">Solved from nothing.</param>
/// <param name="Small">Solved again after a step of 0.1 %.</param>
/// <param name="Large">Solved again after a jump of up to 35 %.</param>
internal sealed record LinearTimes(Measurement Cold, Measurement Small, Measurement Large)
{
    private const int Times = 60;

    /// <summary>Measures an instance.</summary>
    public static LinearTimes Of(Instance instance)
    {
        var problem = instance.Formulation().Problem;
        using var program = new LinearProgram(problem);
        program.SetValues([.. problem.Values.Select(value => (double)value)]);
        double[] limits = [.. problem.Rows.Select(row => (double)row.Limit)];
        double[] most = [.. problem.Carries.Select(carry => (double)carry.Most)];
        var row = Enumerable.Range(0, limits.Length).First(row => problem.Rows[row].Name.StartsWith("capital/", StringComparison.Ordinal)) + 3;
        var draws = new KeyedDraws(1);
        var step = 0;
        var cold = Measurement.Of("cold", 5, Times, () => program.SolveCold());
        var small = Measurement.Of("warm", 5, Times, () => Warm(1 + 0.001 * ++step));
        var large = Measurement.Of("warm, jump", 5, Times, () => Warm((double)draws.Between(0.85m, 1.35m)));
        return new LinearTimes(cold, small, large);

        void Warm(double factor)
        {
            var moved = (double[])limits.Clone();
            moved[row] *= factor;
            program.SetLimits(moved, most);
            program.SolveWarm();
        }
    }
}
