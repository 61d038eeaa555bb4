using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Keys;

/// <summary>The keys of all processes of a cluster, in its database. The framework asks for them seldom and waits for the answer.</summary>
internal sealed class PostgresKeys(PostgresDatabase database) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.Source.OpenConnection();
        using var read = connection.Command(null, "SELECT document FROM protection_key ORDER BY name");
        using var rows = read.ExecuteReader();
        var elements = new List<XElement>();
        while (rows.Read()) elements.Add(XElement.Parse(rows.GetString(0)));
        return elements;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var connection = database.Source.OpenConnection();
        using var write = connection.Command(null, "INSERT INTO protection_key (name, document) VALUES (@name, @document)",
            ("name", friendlyName), ("document", element.ToString(SaveOptions.DisableFormatting)));
        write.ExecuteNonQuery();
    }
}
