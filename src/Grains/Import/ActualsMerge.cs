using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;
using ModelWard.Planning.Registers;

namespace ModelWard.Grains.Import;

/// <summary>What rows of actuals make of wards.</summary>
/// <param name="Events">The events with the codes of their wards, those of a ward in order.</param>
/// <param name="Wards">The wards afterwards, by code.</param>
/// <param name="Faults">What is wrong; nothing may be changed when there is any.</param>
internal sealed record ActualsResult(
    ImmutableArray<(string Ward, WardEvent Event)> Events, IReadOnlyDictionary<string, WardState> Wards, IReadOnlyList<ImportFault> Faults);

/// <summary>Decides about rows of actuals as the wards would, one after the other: a pure function.</summary>
internal static class ActualsMerge
{
    private const string Table = "actuals";

    /// <summary>What the rows make of the wards.</summary>
    /// <param name="header">Header of the command. The first event of a ward carries its id, the n-th the id with <c>/n</c>.</param>
    /// <param name="hash">Hash of the command.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="wards">The wards that they name as they are, by code.</param>
    /// <param name="sources">The programme's sources of money.</param>
    /// <param name="programme">The programme, with its catalogues.</param>
    /// <param name="norms">The norms in force by the version of the catalogue that levels were assessed under.</param>
    /// <param name="caller">Who asks; null where nobody is named.</param>
    /// <param name="now">The time the events are stored under.</param>
    public static ActualsResult Merge(
        CommandHeader header, string hash, ImmutableArray<ActualRow> rows, IReadOnlyDictionary<string, WardView> wards, ImmutableArray<MoneySource> sources,
        Programme programme, IReadOnlyDictionary<string, NormsInForce> norms, Principal? caller, DateTimeOffset now)
    {
        var faults = new ImportFaultList();
        var states = new SortedDictionary<string, WardState>(StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<(string, WardEvent)>(rows.Length);
        faults.Require(rows.Length > 0, Table, 0, "", null, "at least one row");
        foreach (var row in rows)
        {
            if (!faults.Require(wards.TryGetValue(row.Ward, out var view), Table, row.Row, "ward", row.Ward, "the code of a ward of the programme")) continue;
            if (!faults.Require(caller?.MayChange(view!.Ward.District, view.FormerDistricts) != false, Table, row.Row, "ward", row.Ward, $"a ward of the caller's districts, not of {view!.Ward.District}")) continue;
            var state = states.GetValueOrDefault(row.Ward) ?? WardState.Of(view);
            if (row.Criterion is not null) faults.Require(row.On <= now.CivilDay(), Table, row.Row, "on", $"{row.On:O}", $"a day up to {now.CivilDay():O}, today in Viet Nam");
            var verdict = WardDecision.Decide(state, Command(row), null, now);
            foreach (var fault in verdict.Faults) faults.Add(Table, row.Row, ColumnOf(fault.Path), fault.Value, fault.Allowed);
            if (verdict.Event is not { } decided) continue;
            var place = decided.Version - view!.Version;
            var added = decided with { CommandHash = hash, CommandId = place == 1 ? header.CommandId : $"{header.CommandId}/{place}" };
            states[row.Ward] = WardFold.Fold(state, added);
            events.Add((row.Ward, added));
        }
        return new ActualsResult(events.ToImmutable(), states, faults.Faults);

        // A level assessed is the same command as that of the form, under the catalogue of its day.
        WardCommand Command(ActualRow row)
        {
            var own = header with { IfVersion = null };
            return row.Criterion is { } criterion
                ? new AssessCommand(programme.Assessment(own, criterion, row.Level ?? default, row.On, row.Note, norms[programme.CatalogueOn(row.On).Version]))
                : new ActualCommand(
                    new RecordActual { Header = own, Item = row.Item ?? (ActualItem)(-1), On = row.On, Amount = row.Amount, Source = row.Source, Note = row.Note }, now.CivilDay(), sources);
        }
    }

    // Where evidence is kept stands in the note.
    private static string ColumnOf(string path) => path == "evidence" ? "note" : path;

    /// <summary>What would change in a ward: its needs and levels, and each row as a field of its own.</summary>
    public static WardChange Change(WardView before, WardState after, IEnumerable<ActualRow> rows) => WardChanges.Of(before.Ward, after.Ward!) with
    {
        Fields =
        [
            .. rows.Select(row => row.Criterion is { } criterion
                ? new FieldChange($"{criterion} {row.On:O}", null, $"{row.Level}")
                : new FieldChange($"{EnumNames.Of(row.Item!.Value)} {row.On:O}", null, $"{row.Amount}")),
            .. WardChanges.Of(before.Ward, after.Ward!).Fields,
        ],
    };
}
