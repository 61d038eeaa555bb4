using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>
/// One import of a programme as stored, or another change of many of its wards at once (decision 0017): what the programme was after it, and
/// what was answered.
/// </summary>
public sealed record ProgrammeImport
{
    /// <summary>Its number among the programme's imports, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The programme's own version after it: grows with every import that changes programme, districts or catalogue.</summary>
    public required long Version { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string Actor { get; init; }

    /// <summary>The command that asked for it; once among the programme's imports.</summary>
    public required string CommandId { get; init; }

    /// <summary>Lower-case hex SHA-256 of what the command asked for.</summary>
    public required string CommandHash { get; init; }

    /// <summary>The programme after it.</summary>
    public required Programme Programme { get; init; }

    /// <summary>Version of the snapshot after it.</summary>
    public required long SnapshotVersion { get; init; }

    /// <summary>Wards that were not there before.</summary>
    public required int WardsAdded { get; init; }

    /// <summary>Wards of which something changed.</summary>
    public required int WardsChanged { get; init; }

    /// <summary>Whether the programme, its districts or its catalogue changed.</summary>
    public required bool ProgrammeChanged { get; init; }

    /// <summary>What it did to units; null when it was no reorganization.</summary>
    public KeptReorganization? Reorganization { get; init; }
}
