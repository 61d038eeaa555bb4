using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// The units of a programme through time: which wards and districts are in force on a day, and how figures of one day's units roll up to those of another. Read once; any number of
/// threads may ask it.
/// </summary>
public sealed class UnitTimeline
{
    private readonly ImmutableArray<Snapshot> _snapshots;
    private readonly ImmutableArray<Succession> _successions;

    private readonly int _now;

    private UnitTimeline(ImmutableArray<Snapshot> snapshots, ImmutableArray<Succession> successions, int now = 0) => (_snapshots, _successions, _now) = (snapshots, successions, now);

    /// <summary>The days on which units change, in order.</summary>
    public IEnumerable<DateOnly> Dates => _successions.Select(succession => succession.Event.Date);

    /// <summary>Reads a register and its events in the order of their days; null when any has faults, each named by its place: a later event that speaks of a ward which an earlier one ended, or
    /// that does not come later, is one.</summary>
    /// <param name="register">The wards before the first event.</param>
    /// <param name="events">The events.</param>
    /// <param name="faults">Takes the faults.</param>
    public static UnitTimeline? Of(Snapshot register, ImmutableArray<ReorganizationEvent> events, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(faults);
        var snapshots = ImmutableArray.CreateBuilder<Snapshot>();
        var successions = ImmutableArray.CreateBuilder<Succession>();
        snapshots.Add(register);
        for (var i = 0; i < events.Length; i++)
        {
            var path = $"events[{i}].";
            if (i > 0 && !faults.Require(events[i].Date > events[i - 1].Date, $"{path}date", $"{events[i].Date:yyyy-MM-dd}", $"a day after {events[i - 1].Date:yyyy-MM-dd}, the day of the event before")) return null;
            if (Succession.Of(snapshots[^1], events[i], path, faults) is not { } succession) return null;
            if (Reorganizing.Apply(snapshots[^1], succession, path, faults) is not { } applied) return null;
            snapshots.Add(applied.After);
            successions.Add(succession);
        }
        return new UnitTimeline(snapshots.ToImmutable(), successions.ToImmutable());
    }

    /// <summary>
    /// The same around a programme whose register events have changed already: before them lie the wards that they ended, after them come the events that are known and fit. Null when a ward
    /// that an applied event speaks of is not there, each named.
    /// </summary>
    /// <param name="history">The events that were applied, with the wards before each.</param>
    /// <param name="now">The wards now.</param>
    /// <param name="known">Events that may come, in the order of their days. Those of days up to the last that was applied are left out, and so is the first that does not fit, with all after it.</param>
    /// <param name="faults">Takes the faults.</param>
    public static UnitTimeline? Around(UnitHistory history, Snapshot now, IEnumerable<ReorganizationEvent> known, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(known);
        var snapshots = history.Before.Add(now).ToBuilder();
        var successions = ImmutableArray.CreateBuilder<Succession>();
        for (var i = 0; i < history.Events.Length; i++)
        {
            if (Succession.Of(history.Before[i], history.Events[i], $"events[{i}].", faults) is not { } passed) return null;
            successions.Add(passed);
        }
        var last = history.Events.LastOrDefault()?.Date;
        foreach (var happening in known.Where(happening => last is null || happening.Date > last).OrderBy(happening => happening.Date))
        {
            var unfit = new FaultList();
            if (Succession.Of(snapshots[^1], happening, "", unfit) is not { } succession || Reorganizing.Apply(snapshots[^1], succession, "", unfit) is not { } applied) break;
            snapshots.Add(applied.After);
            successions.Add(succession);
        }
        return new UnitTimeline(snapshots.ToImmutable(), successions.ToImmutable(), history.Events.Length);
    }

    /// <summary>A day on which the units of the register as it is now are in force; before all others if no event has changed them.</summary>
    public DateOnly Now => _now == 0 ? DateOnly.MinValue : _successions[_now - 1].Event.Date;

    /// <summary>All sets of units, by day.</summary>
    public IEnumerable<UnitSet> Sets => _snapshots.Select((_, epoch) => SetOf(epoch));

    /// <summary>The set of units in force on a day.</summary>
    public UnitSet SetOn(DateOnly day) => SetOf(EpochOf(day));

    /// <summary>Whether figures of one day shown for another rest on a share that nobody has entered.</summary>
    public bool IsIllustrative(DateOnly from, DateOnly to)
    {
        var (one, other) = (EpochOf(from), EpochOf(to));
        return _successions[Math.Min(one, other)..Math.Max(one, other)].Any(succession => succession.Event.Illustrative);
    }

    /// <summary>The one ward of another day in which a ward counts: forward its heir, back the ward of which it is the heir and which gave the most people, event by event.</summary>
    /// <param name="ward">Code of a ward in force on the first day.</param>
    /// <param name="from">The day of the ward.</param>
    /// <param name="to">The other day.</param>
    public string CarrierOf(string ward, DateOnly from, DateOnly to)
    {
        var (epoch, goal) = (EpochOf(from), EpochOf(to));
        for (; epoch < goal; epoch++) ward = _successions[epoch].Heir(ward);
        for (; epoch > goal; epoch--) ward = _successions[epoch - 1].PiecesIn(ward).IsEmpty ? ward : _successions[epoch - 1].Principal(ward).Of.Code;
        return ward;
    }

    /// <summary>The wards and districts in force on a day, as they would be had nothing else happened since the register was made.</summary>
    public Snapshot On(DateOnly day) => _snapshots[EpochOf(day)];

    /// <summary>
    /// Rolls figures of the wards in force on one day up, or back, to those in force on another. Forward, amounts go by the shares of the pieces; back, by the people whom each ward once gave
    /// (where none gave any, in equal parts). Wards count whole: forward in the heir, back in the ward of which it is the heir and which gave the most people. Every column keeps its sum, to the unit.
    /// </summary>
    /// <param name="figures">Figures of wards in force on the first day; wards without any may be left out.</param>
    /// <param name="from">The day of the figures.</param>
    /// <param name="to">The day to whose wards they roll up.</param>
    /// <param name="faults">Takes the faults: a unit that is no ward in force on the first day, or is named twice, or an amount below 0.</param>
    /// <returns>Every ward in force on the other day, by code; empty when there is any fault.</returns>
    public ImmutableArray<UnitFigures> RollUp(ImmutableArray<UnitFigures> figures, DateOnly from, DateOnly to, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var (epoch, goal) = (EpochOf(from), EpochOf(to));
        if (!Check(figures, _snapshots[epoch], from, faults)) return [];
        var rows = figures.AsEnumerable();
        for (; epoch < goal; epoch++) rows = Sum(rows.SelectMany(Forward(_successions[epoch])));
        for (; epoch > goal; epoch--) rows = Sum(rows.SelectMany(Back(_successions[epoch - 1])));
        var found = rows.ToDictionary(row => row.Unit, StringComparer.Ordinal);
        return [.. _snapshots[goal].Wards.Select(ward => found.GetValueOrDefault(ward.Code) ?? UnitFigures.Nothing(ward.Code))];
    }

    /// <summary>The same, added up to the districts in force on the other day.</summary>
    /// <returns>Every district in force on that day, by code; empty when there is any fault.</returns>
    public ImmutableArray<UnitFigures> RollUpToDistricts(ImmutableArray<UnitFigures> figures, DateOnly from, DateOnly to, FaultList faults)
    {
        var rows = RollUp(figures, from, to, faults);
        if (rows.IsEmpty) return [];
        var snapshot = On(to);
        var found = Sum(rows.Select((row, w) => row with { Unit = snapshot.Wards[w].District })).ToDictionary(row => row.Unit, StringComparer.Ordinal);
        return [.. snapshot.Programme.Districts.Select(district => found.GetValueOrDefault(district.Code) ?? UnitFigures.Nothing(district.Code))];
    }

    private static Func<UnitFigures, IEnumerable<UnitFigures>> Forward(Succession succession) => row =>
    {
        var pieces = succession.PiecesOf(row.Unit);
        return pieces.IsEmpty
            ? [row]
            : FigureParts.Of(row, [.. pieces.Select(piece => piece.Share.To)], [.. pieces.Select(piece => Apportionment.Weight(piece.Share.Share))], succession.Heir(row.Unit));
    };

    private static Func<UnitFigures, IEnumerable<UnitFigures>> Back(Succession succession) => row =>
    {
        var pieces = succession.PiecesIn(row.Unit);
        if (pieces.IsEmpty) return [row];
        var peopled = pieces.Any(piece => piece.People > 0);
        return FigureParts.Of(row, [.. pieces.Select(piece => piece.Of.Code)], [.. pieces.Select(piece => peopled ? piece.People : 1)], succession.Principal(row.Unit).Of.Code);
    };

    private UnitSet SetOf(int epoch)
    {
        var happening = epoch == 0 ? null : _successions[epoch - 1].Event;
        return new UnitSet(happening?.Date, happening?.Names, _snapshots[epoch].Wards.Length, _snapshots[epoch].Programme.Districts.Length, epoch == _now, epoch <= _now);
    }

    private static IEnumerable<UnitFigures> Sum(IEnumerable<UnitFigures> rows) => [.. rows.GroupBy(row => row.Unit, StringComparer.Ordinal).Select(unit => unit.Aggregate((sum, row) => sum.With(row)))];

    private static bool Check(ImmutableArray<UnitFigures> figures, Snapshot snapshot, DateOnly day, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var good = true;
        for (var i = 0; i < figures.Length; i++)
        {
            var row = figures[i];
            good &= faults.Require(snapshot.IndexOf(row.Unit) >= 0, $"figures[{i}].unit", row.Unit, $"the code of a ward of {snapshot.Programme.Code} in force on {day:yyyy-MM-dd}");
            good &= faults.Require(seen.Add(row.Unit), $"figures[{i}].unit", row.Unit, "each unit once");
            good &= faults.Require(Math.Min(Math.Min(row.People, row.Officers), Math.Min(Math.Min(row.FloorArea, row.Guidance), Math.Min(row.Works, Math.Min(row.Equipment, row.Upkeep)))) >= 0, $"figures[{i}]",
                "an amount below 0", "amounts of 0 or more");
        }
        return good;
    }

    // The wards before the first event are in force from the beginning.
    private int EpochOf(DateOnly day) => _successions.Count(succession => succession.Event.Date <= day);
}
