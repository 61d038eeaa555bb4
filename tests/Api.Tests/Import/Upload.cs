using System.Net.Http.Headers;
using System.Text;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Import;

/// <summary>Files of an import as tests send them.</summary>
internal static class Upload
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Sends a form with a file for each name.</summary>
    public static async Task<Reply> Import(this ApiHost host, string programme, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "file", name);
        return await host.Send(HttpMethod.Post, $"/programmes/{programme}/import", form);
    }

    /// <summary>Sends CSV tables.</summary>
    public static Task<Reply> Import(this ApiHost host, string programme, IEnumerable<KeyValuePair<string, string>> tables) =>
        host.Import(programme, Files(tables));

    /// <summary>Asks what CSV tables would do.</summary>
    public static async Task<Reply> Preview(this ApiHost host, string programme, IEnumerable<KeyValuePair<string, string>> tables)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in Files(tables)) form.Add(new ByteArrayContent(bytes), "file", name);
        return await host.Send(HttpMethod.Post, $"/programmes/{programme}/import?preview=true", form);
    }

    /// <summary>Sends one table as text/csv.</summary>
    public static async Task<Reply> ImportCsv(this ApiHost host, string programme, string table, byte[] bytes, string more = "")
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        return await host.Send(HttpMethod.Post, $"/programmes/{programme}/import?table={table}{more}", content);
    }

    /// <summary>Sends a workbook as it is.</summary>
    public static async Task<Reply> ImportXlsx(this ApiHost host, string programme, byte[] bytes, string? key = null)
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(Xlsx) } };
        return await host.Send(HttpMethod.Post, $"/programmes/{programme}/import", content, key: key);
    }

    private static (string Name, byte[] Bytes)[] Files(IEnumerable<KeyValuePair<string, string>> tables) =>
        [.. tables.Select(table => (table.Key + ".csv", Encoding.UTF8.GetBytes(table.Value)))];

    /// <summary>Expects an import that was done, with these counts.</summary>
    public static Reply ExpectDone(this Reply reply, int added, int changed, bool programmeChanged = false)
    {
        var json = reply.Expect(System.Net.HttpStatusCode.OK).Json;
        json.GetProperty("status").GetString().ShouldBe("done");
        (json.GetProperty("wardsAdded").GetInt32(), json.GetProperty("wardsChanged").GetInt32(), json.GetProperty("programmeChanged").GetBoolean())
            .ShouldBe((added, changed, programmeChanged), reply.Text);
        json.GetProperty("errors").GetArrayLength().ShouldBe(0);
        return reply;
    }
}
