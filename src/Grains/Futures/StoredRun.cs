using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Futures;

/// <summary>A run that outlives its silo: what was ordered and how it stands.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StoredRun")]
public sealed record StoredRun
{
    /// <summary>Hash of who asked for what.</summary>
    [Id(0)] public string Asked { get; init; } = "";

    /// <summary>What is to be computed; null when there is no run.</summary>
    [Id(1)] public RunOrder? Order { get; init; }

    /// <summary>
    /// The run when it was put in line or, once it has ended, at its end; null when there is no run, or only one that ended in an older form
    /// (<see cref="StoredView"/>).
    /// </summary>
    [Id(2), JsonConverter(typeof(StoredView))] public RunView? View { get; init; }

    /// <summary>
    /// How often somebody took the run up. Whoever takes it up writes the row, and so makes every later write of an earlier holder fail: that is
    /// the lease.
    /// </summary>
    [Id(3)] public int Lease { get; init; }

    /// <summary>The wards as they were when the run was put in line: whoever takes it up comes to the same end. Null once it has ended, and in runs of older versions.</summary>
    [Id(4)] public Snapshot? Wards { get; init; }
}

/// <summary>The plan of a stored run.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StoredPlan")]
public sealed record StoredPlan
{
    /// <summary>Its hash.</summary>
    [Id(0)] public string Hash { get; init; } = "";

    /// <summary>The plan; null while there is none.</summary>
    [Id(1)] public FuturesPlan? Plan { get; init; }
}

/// <summary>The futures of a stored run that are done.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StoredProgress")]
public sealed record StoredProgress
{
    /// <summary>Their counts; null while there are none.</summary>
    [Id(0)] public FuturesTally? Tally { get; init; }

    /// <summary>Their records, in pages that follow each other, see <see cref="RecordPage"/>.</summary>
    [Id(1)] public ImmutableArray<byte[]> Pages { get; init; } = [];

    /// <summary>
    /// The futures that a run can go on from: none where they were counted without squares, as older versions did. It then begins anew, on the
    /// same plan and to the same end.
    /// </summary>
    public StoredProgress Usable() => Tally is { HasSquares: false } ? new StoredProgress() : this;
}
