using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>
/// The newest known state of a programme and all its wards, and the snapshot of it. The snapshot's version is the
/// programme's version plus the versions of all wards, those that have ended among them; a snapshot once handed out never changes.
/// </summary>
internal sealed class SnapshotBook(Programme programme, long programmeVersion)
{
    private readonly SortedDictionary<string, WardView> _wards = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, WardView> _ended = new(StringComparer.Ordinal);
    private Snapshot? _snapshot;

    /// <summary>The programme's own version.</summary>
    public long ProgrammeVersion { get; private set; } = programmeVersion;

    /// <summary>Version of the snapshot.</summary>
    public long Version { get; private set; } = programmeVersion;

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = programme;

    /// <summary>All wards that are in force, by code.</summary>
    public IReadOnlyDictionary<string, WardView> Wards => _wards;

    /// <summary>The wards that have ended, by code.</summary>
    public IReadOnlyDictionary<string, WardView> Ended => _ended;

    /// <summary>A ward, in force or not; null when it was never there.</summary>
    public WardView? Find(string code) => _wards.GetValueOrDefault(code) ?? _ended.GetValueOrDefault(code);

    /// <summary>The snapshot, made when somebody first asks for it.</summary>
    public Snapshot Snapshot => _snapshot ??= new Snapshot
    {
        Version = Version,
        Programme = Programme,
        Wards = [.. _wards.Values.Select(view => view.Ward)],
    };

    /// <summary>The wards with open difficulties, by code and kind.</summary>
    public ImmutableArray<WardDifficulties> OpenDifficulties =>
    [
        .. _wards.Values.SelectMany(view => view.Difficulties.Where(difficulty => difficulty.ResolvedAt is null).CountBy(difficulty => difficulty.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new WardDifficulties(view.Ward.Code, kind.Value, kind.Key))),
    ];

    /// <summary>Takes in a ward; one that is no newer than the one known changes nothing. Answers whether it was newer.</summary>
    public bool Take(WardView view)
    {
        var known = Find(view.Ward.Code)?.Version ?? 0;
        if (view.Version <= known) return false;
        var (into, from) = view.Ended is null ? (_wards, _ended) : (_ended, _wards);
        from.Remove(view.Ward.Code);
        into[view.Ward.Code] = view;
        Version += view.Version - known;
        _snapshot = null;
        return true;
    }

    /// <summary>Takes in the programme as an import left it.</summary>
    public void Take(Programme programme, long version)
    {
        if (version <= ProgrammeVersion) return;
        Version += version - ProgrammeVersion;
        (Programme, ProgrammeVersion) = (programme, version);
        _snapshot = null;
    }
}
