using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>What a solver in a process of its own is asked: one JSON document.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MipQuestion
{
    /// <summary>The longest time a solver may be given.</summary>
    public const int MostSeconds = 3_600;

    /// <summary>The problem.</summary>
    public required ProblemArrays Problem { get; init; }

    /// <summary>Who shall solve it.</summary>
    public required MipSolver Solver { get; init; }

    /// <summary>After how many seconds it shall stop by itself, 1 to <see cref="MostSeconds"/>.</summary>
    public required int Seconds { get; init; }

    /// <summary>Threads it may use, from 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether its first plan will do. CBC passes over it.</summary>
    public bool FirstPlan { get; init; }
}
