using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A row of the table <c>actuals</c>, as it is taken in.</summary>
/// <param name="Row">Row in the file, the header being row 1.</param>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Item">What it reports.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Amount">VND million, officers or percent, see <see cref="Actual"/>.</param>
/// <param name="Source">Code of the source of the money; null when not said.</param>
/// <param name="Note">A note.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActualRow")]
public sealed record ActualRow(
    [property: Id(0)] int Row,
    [property: Id(1)] string Ward,
    [property: Id(2)] ActualItem Item,
    [property: Id(3)] DateOnly On,
    [property: Id(4)] long Amount,
    [property: Id(5)] string? Source,
    [property: Id(6)] string Note);

/// <summary>Which actuals of a programme are asked for; null is all.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Item">What they report.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ActualFilter")]
public sealed record ActualFilter(
    [property: Id(0)] string? Ward = null,
    [property: Id(1)] string? District = null,
    [property: Id(2)] ActualItem? Item = null,
    [property: Id(3)] DateOnly? From = null,
    [property: Id(4)] DateOnly? To = null);

/// <summary>An actual of one of many wards.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="District">Code of its district.</param>
/// <param name="Actual">The actual.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardActual")]
public sealed record WardActual([property: Id(0)] string Ward, [property: Id(1)] string District, [property: Id(2)] Actual Actual);

/// <summary>A part of a programme's actuals, by ward and number.</summary>
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
