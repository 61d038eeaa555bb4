using System.Text.Json;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Grains.SecondOpinions;

/// <summary>One run of a solver: its process, its limit, and whether what it wrote is an answer.</summary>
internal sealed class SolverRun(SolverProcess process, IOptions<SecondOpinionOptions> options)
{
    /// <summary>After how long a solver that was given so many seconds is ended.</summary>
    public TimeSpan Limit(int seconds) => TimeSpan.FromSeconds(seconds) + options.Value.Grace;

    /// <summary>Hands a question to a solver.</summary>
    /// <param name="question">A <see cref="MipQuestion"/> as JSON.</param>
    /// <param name="problem">The problem in it.</param>
    /// <param name="seconds">The seconds in it.</param>
    /// <param name="cancellationToken">Ends the solver.</param>
    /// <returns>What it answered, or what happened instead; exactly one of them.</returns>
    public async Task<(MipAnswer? Answer, SolverFailure? Failure)> Ask(
        ReadOnlyMemory<byte> question, RolloutProblem problem, int seconds, CancellationToken cancellationToken)
    {
        var (output, failure) = await process.Ask(question, Limit(seconds), cancellationToken);
        return output is null ? (null, failure) : Read(output, problem);
    }

    private static (MipAnswer? Answer, SolverFailure? Failure) Read(byte[] output, RolloutProblem problem)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<MipAnswer>(output, ModelJson.Options);
            return answer is not null && Enum.IsDefined(answer.Status) && OpinionCheck.AreColumns(problem, answer.Columns)
                ? (answer, null)
                : Garbage("its answer names what is not in the problem");
        }
        catch (JsonException malformed)
        {
            return Garbage($"{output.Length} bytes that are no answer: {malformed.Message}");
        }
    }

    private static (MipAnswer? Answer, SolverFailure? Failure) Garbage(string detail) => (null, new SolverFailure(SolverFailureKind.Garbage, detail));
}
