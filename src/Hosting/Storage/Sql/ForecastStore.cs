using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Forecasts;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Forecasts in a database, table forecast.</summary>
internal sealed class ForecastStore(SqlDatabase database) : IForecastStore
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "programme, decision, occasion, quarter, document, hash";

    /// <inheritdoc />
    public Task<bool> Keep(StoredForecast forecast, CancellationToken cancellationToken) => database.Write(
        forecast.Programme,
        async (connection, transaction) =>
        {
            await using var command = connection.Command(
                transaction, $"INSERT INTO forecast ({Columns}) VALUES (@programme, @decision, @occasion, @quarter, @document, @hash) ON CONFLICT DO NOTHING",
                ("programme", forecast.Programme), ("decision", forecast.Decision), ("occasion", forecast.Occasion), ("quarter", forecast.Quarter), ("document", forecast.Document),
                ("hash", forecast.Hash));
            return (await command.ExecuteNonQueryAsync(CancellationToken.None) == 1, true);
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<ImmutableArray<ForecastKey>> Keys(string programme, CancellationToken cancellationToken) => database.Rows(
        "SELECT decision, occasion, quarter FROM forecast WHERE programme = @programme", reader => new ForecastKey(reader.GetString(0), reader.GetString(1), reader.GetString(2)), cancellationToken,
        ("programme", programme));

    /// <inheritdoc />
    public async Task<ImmutableArray<ForecastRecord>> All(string programme, CancellationToken cancellationToken) =>
        [.. (await database.Rows($"SELECT {Columns} FROM forecast WHERE programme = @programme", reader => Stored(reader).Read(), cancellationToken, ("programme", programme)))
            .OrderBy(record => record.Day).ThenBy(record => record.Fingerprint, StringComparer.Ordinal)];

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredForecast Stored(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5));
}
