using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>A table whose rows are the data of a store, the same on every database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All columns that mean something, in the order in which they are read and written.</param>
/// <param name="Key">How many columns, from the first on, tell its rows apart.</param>
internal sealed record StoreTable(string Name, ImmutableArray<StoreColumn> Columns, int Key)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<StoreTable> All { get; } =
    [
        new("ward_event",
        [
            Text("ward"), Whole("version"), Text("at"), Text("actor"), Text("command_id"), Text("command_hash"), Text("kind"), Text("before"), Text("after"), Text("evidence"),
            Text("hash"),
        ], 2),
        new("scenario_event",
        [
            Text("scenario"), Whole("version"), Text("at"), Text("actor"), Text("command_id"), Text("command_hash"), Text("programme"), Text("kind"), Text("source"),
            Text("before"), Text("after"), Text("review"), Text("hash"),
        ], 2),
        new("proposal", [Text("hash"), Text("programme"), Text("document")], 1),
        new("decision",
        [
            Text("programme"), Whole("number"), Text("command_id"), Text("command_hash"), Text("scenario"), Text("proposal"), Text("document"), Text("hash"),
        ], 2),
        new("forecast", [Text("programme"), Text("decision"), Text("occasion"), Text("quarter"), Text("document"), Text("hash")], 4),
        new("settings_event",
        [
            Text("programme"), Whole("version"), Text("at"), Text("actor"), Text("command_id"), Text("command_hash"), Text("before"), Text("after"), Text("hash"),
        ], 2),
        new("audit_seal",
        [
            Text("programme"), Whole("number"), Text("day"), Text("at"), Text("heads"), Whole("count"), Text("previous"), Text("hash"),
        ], 2),
        new("programme_import",
        [
            Text("programme"), Whole("number"), Whole("version"), Text("at"), Text("actor"), Text("command_id"), Text("command_hash"), Text("definition"),
            Whole("snapshot_version"), Small("wards_added"), Small("wards_changed"), new("programme_changed", ColumnKind.Flag), Text("hash"),
        ], 2),
        new("evidence",
        [
            Text("hash"), Text("media_type"), Whole("size"), new("content", ColumnKind.Bytes), Text("at"), Text("actor"),
        ], 1),
        new("OrleansStorage",
        [
            Text("GrainTypeString"), Text("GrainIdExtensionString"), Text("ServiceId"), Whole("GrainIdN0"), Whole("GrainIdN1"), Small("GrainIdHash"), Small("GrainTypeHash"),
            new("PayloadBinary", ColumnKind.Bytes), new("ModifiedOn", ColumnKind.Moment), Small("Version"),
        ], 5),
    ];

    /// <summary>Names of the columns, for a statement.</summary>
    public string Names => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>Reads all rows in the order of the key.</summary>
    public string InOrder(SqlDatabase database) => $"SELECT {Names} FROM {Name} ORDER BY {string.Join(", ", Columns.Take(Key).Select(column => column.Kind == ColumnKind.Text ? $"{column.Name} {database.Ordinal}" : column.Name))}";

    private static StoreColumn Text(string name) => new(name, ColumnKind.Text);

    private static StoreColumn Whole(string name) => new(name, ColumnKind.Whole);

    private static StoreColumn Small(string name) => new(name, ColumnKind.Small);
}

/// <summary>What the cells of a column of a store hold.</summary>
internal enum ColumnKind
{
    Text,
    Whole,
    Small,
    Flag,
    Bytes,
    Moment,
}

/// <summary>A column of a store.</summary>
internal sealed record StoreColumn(string Name, ColumnKind Kind)
{
    /// <summary>A cell as the kind's own type, the same from every database: a text, a <see cref="long"/>, an <see cref="int"/>, a flag, bytes, a moment in UTC; null when empty.</summary>
    public object? Read(DbDataReader reader, int i) => reader.IsDBNull(i) ? null : Kind switch
    {
        ColumnKind.Text => reader.GetString(i),
        ColumnKind.Whole => reader.GetInt64(i),
        ColumnKind.Small => reader.GetInt32(i),
        ColumnKind.Flag => reader.GetBoolean(i),
        ColumnKind.Bytes => reader.GetFieldValue<byte[]>(i),
        _ => reader.GetValue(i) is DateTime moment ? DateTime.SpecifyKind(moment, DateTimeKind.Utc)
            : DateTime.Parse(reader.GetString(i), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
    };
}
