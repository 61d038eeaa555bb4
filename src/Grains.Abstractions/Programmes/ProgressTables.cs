using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A row of the table <c>actuals</c>, as it is taken in: something paid, arrived or built, or a level assessed.</summary>
/// <param name="Row">Row in the file, the header being row 1.</param>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Item">What it reports; null of a level assessed.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Amount">VND million, officers or percent, see <see cref="Actual"/>; 0 of a level assessed.</param>
/// <param name="Source">Code of the source of the money; null when not said.</param>
/// <param name="Note">A note; of a level assessed where the evidence is kept.</param>
/// <param name="Criterion">Code of the criterion that was assessed; null of an item.</param>
/// <param name="Level">The level found, 0 to 100; null of an item.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActualRow")]
public sealed record ActualRow(
    [property: Id(0)] int Row,
    [property: Id(1)] string Ward,
    [property: Id(2)] ActualItem? Item,
    [property: Id(3)] DateOnly On,
    [property: Id(4)] long Amount,
    [property: Id(5)] string? Source,
    [property: Id(6)] string Note,
    [property: Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Criterion = null,
    [property: Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Level? Level = null);

/// <summary>Which actuals of a programme are asked for; null is all.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Item">What they report.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Latest">Whether those recorded last come first; else by ward and number.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActualFilter")]
public sealed record ActualFilter(
    [property: Id(0)] string? Ward = null,
    [property: Id(1)] string? District = null,
    [property: Id(2)] ActualItem? Item = null,
    [property: Id(3)] DateOnly? From = null,
    [property: Id(4)] DateOnly? To = null,
    [property: Id(5)] bool Latest = false);

/// <summary>An actual of one of many wards.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of its district.</param>
/// <param name="Actual">The actual.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardActual")]
public sealed record WardActual([property: Id(0)] string Ward, [property: Id(1)] string District, [property: Id(2)] Actual Actual);

/// <summary>A part of a programme's actuals, in the order that was asked for.</summary>
/// <param name="Items">The actuals of the part.</param>
/// <param name="Total">How many there are in all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActualPage")]
public sealed record ActualPage([property: Id(0)] ImmutableArray<WardActual> Items, [property: Id(1)] long Total);

/// <summary>A support of one of many wards.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of its district.</param>
/// <param name="Support">The support.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardSupport")]
public sealed record WardSupport([property: Id(0)] string Ward, [property: Id(1)] string District, [property: Id(2)] Support Support);

/// <summary>An action of one of many wards.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of its district.</param>
/// <param name="Action">The action.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActionOfWard")]
public sealed record ActionOfWard([property: Id(0)] string Ward, [property: Id(1)] string District, [property: Id(2)] WardAction Action);

/// <summary>Which supports of a programme are asked for; null is all.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Department">Who was asked, without regard to case.</param>
/// <param name="Status">How they stand.</param>
/// <param name="Closed">Whether also those given, refused or dropped are asked for where no status is named; else only open ones.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SupportFilter")]
public sealed record SupportFilter(
    [property: Id(0)] string? District = null,
    [property: Id(1)] string? Department = null,
    [property: Id(2)] SupportStatus? Status = null,
    [property: Id(3)] bool Closed = false)
{
    /// <summary>Whether a support is asked for.</summary>
    public bool Passes(WardSupport one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return (District is null || one.District == District)
            && (Department is null || string.Equals(one.Support.Department, Department, StringComparison.OrdinalIgnoreCase))
            && (Status is { } status ? one.Support.Status == status : Closed || one.Support.IsOpen);
    }
}

/// <summary>A part of a programme's supports, by department, ward and number.</summary>
/// <param name="Items">The supports of the part.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Departments">Everybody who was ever asked for one, in order, each once without regard to case.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SupportPage")]
public sealed record SupportPage(
    [property: Id(0)] ImmutableArray<WardSupport> Items, [property: Id(1)] long Total, [property: Id(2)] ImmutableArray<string> Departments)
{
    /// <summary>The part that is asked for.</summary>
    /// <param name="all">All supports, by ward and number.</param>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part.</param>
    public static SupportPage Of(IEnumerable<WardSupport> all, SupportFilter filter, long skip, int most)
    {
        var supports = all.OrderBy(one => one.Support.Department, StringComparer.OrdinalIgnoreCase).ToList();
        var found = supports.Where(filter.Passes).ToList();
        return new SupportPage(
            skip >= found.Count ? [] : [.. found.Skip((int)skip).Take(most)], found.Count,
            [.. supports.Select(one => one.Support.Department).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}

/// <summary>Which actions of a programme are asked for; null is all.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Unit">Which unit does them, without regard to case.</param>
/// <param name="Status">How they stand.</param>
/// <param name="Closed">Whether also those done or dropped are asked for where no status is named; else only open ones.</param>
/// <param name="Overdue">Whether only those are asked for that should have been done before today and are not.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActionFilter")]
public sealed record ActionFilter(
    [property: Id(0)] string? District = null,
    [property: Id(1)] string? Unit = null,
    [property: Id(2)] ActionStatus? Status = null,
    [property: Id(3)] bool Closed = false,
    [property: Id(4)] bool Overdue = false)
{
    /// <summary>Whether an action is asked for.</summary>
    public bool Passes(ActionOfWard one, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(one);
        return (District is null || one.District == District)
            && (Unit is null || string.Equals(one.Action.Unit, Unit, StringComparison.OrdinalIgnoreCase))
            && (Status is { } status ? one.Action.Status == status : Closed || one.Action.IsOpen)
            && (!Overdue || one.Action.IsOverdue(today));
    }
}

/// <summary>A part of a programme's actions, by the day they are due, ward and number.</summary>
/// <param name="Items">The actions of the part.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Units">Every unit that is named in one, in order, each once without regard to case.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActionPage")]
public sealed record ActionPage(
    [property: Id(0)] ImmutableArray<ActionOfWard> Items, [property: Id(1)] long Total, [property: Id(2)] ImmutableArray<string> Units)
{
    /// <summary>The part that is asked for.</summary>
    /// <param name="all">All actions, by ward and number.</param>
    /// <param name="filter">Which.</param>
    /// <param name="today">The day against which they are overdue.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part.</param>
    public static ActionPage Of(IEnumerable<ActionOfWard> all, ActionFilter filter, DateOnly today, long skip, int most)
    {
        var actions = all.ToList();
        var found = actions.Where(one => filter.Passes(one, today)).OrderBy(one => one.Action.Due).ToList();
        return new ActionPage(
            skip >= found.Count ? [] : [.. found.Skip((int)skip).Take(most)], found.Count,
            [.. actions.Select(one => one.Action.Unit).Where(unit => unit.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
    }
}
