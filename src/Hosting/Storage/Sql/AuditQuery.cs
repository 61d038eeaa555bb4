using System.Data.Common;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>The statement that reads the audit of a programme: the events of its wards, of its scenarios and of its settings, in one form.</summary>
internal static class AuditQuery
{
    private const string Columns = "version, at, actor, command_id, kind, before, after";

    /// <summary>The statement without order, and its parameters.</summary>
    public static (string Sql, (string Name, object? Value)[] Parameters) Of(string programme, AuditFilter filter)
    {
        List<(string, object?)> parameters = [WardEventRow.First(programme), WardEventRow.Beyond(programme), ("programme", programme), ("skip", programme.Length + 2L)];
        var which = "";
        And("at >= @from", "from", filter.From is { } from ? StoredWardEvent.Moment(from.Begins()) : null);
        And("at < @to", "to", filter.To is { } to ? StoredWardEvent.Moment(to.AddDays(1).Begins()) : null);
        And("actor = @actor", "actor", filter.Actor);
        And("chain = 'ward' AND chain_key = @ward", "ward", filter.Ward);
        return ($"""
            SELECT chain, chain_key, {Columns}, evidence, hash FROM
            (
                SELECT 'ward' AS chain, substr(ward, CAST(@skip AS integer)) AS chain_key, {Columns}, evidence, hash FROM ward_event WHERE {WardEventRow.OfProgramme}
                UNION ALL
                SELECT 'scenario', scenario, version, at, actor, command_id, kind, CASE WHEN review IS NULL THEN before END, COALESCE(review, after), COALESCE(source, ''), hash FROM scenario_event WHERE programme = @programme
                UNION ALL
                SELECT 'settings', programme, version, at, actor, command_id, 'settingsReplaced', before, after, '', hash FROM settings_event WHERE programme = @programme
            ) AS event
            WHERE 1 = 1{which}
            """, [.. parameters]);

        void And(string condition, string name, string? value)
        {
            if (value is null) return;
            which += $" AND {condition}";
            parameters.Add((name, value));
        }
    }

    /// <summary>The entry in the reader's present row.</summary>
    public static AuditEntry Read(DbDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetInt64(2), StoredWardEvent.Moment(reader.GetString(3)), reader.GetString(4), reader.GetString(5), reader.GetString(6),
        reader.IsDBNull(7) ? null : reader.GetString(7), reader.IsDBNull(8) ? null : reader.GetString(8), reader.GetString(9), reader.GetString(10));
}
