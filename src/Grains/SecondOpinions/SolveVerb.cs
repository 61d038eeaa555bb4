using System.Text.Json;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Grains.SecondOpinions;

/// <summary>
/// The program as a solver: one <see cref="MipQuestion"/> on the standard input, one <see cref="MipAnswer"/> on the standard output,
/// and nothing else of the service runs.
/// </summary>
public static class SolveVerb
{
    /// <summary>The first command-line argument that makes the program a solver.</summary>
    public const string Name = "solve";

    /// <summary>Exit code when the input is no question.</summary>
    public const int NoQuestion = 2;

    private static readonly JsonSerializerOptions Strict = new(ModelJson.Options) { RespectNullableAnnotations = true };

    /// <summary>Reads, solves and writes on the streams of this process, politely: the service that asks goes first.</summary>
    /// <returns>The exit code: 0, or <see cref="NoQuestion"/>.</returns>
    public static int Run()
    {
        LowPriority.Take(LowPriority.Nicest);
        return Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
    }

    /// <summary>Reads, solves and writes.</summary>
    /// <param name="input">The question.</param>
    /// <param name="output">Takes the answer.</param>
    /// <param name="error">Takes one line when the input is no question.</param>
    /// <returns>The exit code: 0, or <see cref="NoQuestion"/>.</returns>
    public static int Run(Stream input, Stream output, TextWriter error)
    {
        try
        {
            var question = JsonSerializer.Deserialize<MipQuestion>(input, Strict) ?? throw new JsonException("null is no question.");
            JsonSerializer.Serialize(output, MipSolving.Solve(question), ModelJson.Options);
            return 0;
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            error.WriteLine($"modelward {Name}: {failure.Message.ReplaceLineEndings(" ")}");
            return NoQuestion;
        }
    }
}
