using System.Diagnostics;
using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// Solves a problem by a general solver of mixed integer programs. Such solvers overrun their limits and can end the process they
/// run in: they are called in a process of their own only.
/// </summary>
public static class MipSolving
{
    /// <summary>Solves a problem.</summary>
    /// <exception cref="ArgumentException">The question is out of range or its arrays do not fit together.</exception>
    public static MipAnswer Solve(MipQuestion question)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(Enum.IsDefined(question.Solver), true, nameof(question.Solver));
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Seconds, 1, nameof(question.Seconds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Seconds, MipQuestion.MostSeconds, nameof(question.Seconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Threads, 1, nameof(question.Threads));
        var problem = question.Problem.ToProblem();
        var began = Stopwatch.GetTimestamp();
        var answer = question.Solver == MipSolver.Sat ? WholeProgram.Solve(problem, question) : MixedProgram.Solve(problem, question);
        return answer with { Seconds = Rounded(Stopwatch.GetElapsedTime(began).TotalSeconds) };
    }

    /// <summary>A solver's number as a decimal, to six places; null when it is none or beyond all values.</summary>
    internal static decimal? Claimed(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e20 ? decimal.Round((decimal)number, 6) : null;

    /// <summary>Seconds to the millisecond.</summary>
    internal static decimal Rounded(double seconds) => decimal.Round((decimal)seconds, 3);
}
