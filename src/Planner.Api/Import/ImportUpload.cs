using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Import;

/// <summary>Takes the files out of a request: the parts of a form, one CSV file (<c>?table=</c>), or one workbook.</summary>
internal static class ImportUpload
{
    /// <summary>What is taken.</summary>
    public const string Allowed = "multipart/form-data with CSV or XLSX files, text/csv with ?table=, or an XLSX workbook";

    private const string Octets = "application/octet-stream";

    /// <summary>Reads the files, or says why there are none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">Its query; what else it may name has been read from it already.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="only">The one table that every CSV file is; null where the request names it.</param>
    public static async Task<(IReadOnlyList<ImportFile> Files, ProblemAnswer? Refusal)> Read(
        HttpRequest request, Query query, CancellationToken cancellationToken, string? only = null)
    {
        var table = only ?? query.Text("table");
        if (only is null && table is not null && !ImportTableNames.All.Contains(table)) query.Fault("table", table, ImportTableNames.Allowed);
        if (query.Close() is { } badQuery) return ([], badQuery);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return ([], Refuse.MediaType(request.ContentType, Allowed));
        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "multipart/form-data" => await Parts(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value, only, cancellationToken),
            CsvWriting.MediaType when table is null => ([], Refuse.Fault("table", null, "required with text/csv: " + ImportTableNames.Allowed)),
            CsvWriting.MediaType => ([new ImportFile(table!, table, await Bytes(request.Body, cancellationToken))], null),
            XlsxWriting.MediaType or Octets => ([new ImportFile("workbook", null, await Bytes(request.Body, cancellationToken))], null),
            _ => ([], Refuse.MediaType(request.ContentType, Allowed)),
        };
    }

    private static async Task<(IReadOnlyList<ImportFile> Files, ProblemAnswer? Refusal)> Parts(
        HttpRequest request, string? boundary, string? only, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary)) return ([], Refuse.MediaType(request.ContentType, "multipart/form-data with a boundary"));
        var reader = new MultipartReader(boundary, request.Body);
        var files = new List<ImportFile>();
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (files.Count == ImportLimits.Parts) return ([], Refuse.Fault("body", $"more than {files.Count} parts", $"at most {ImportLimits.Parts} parts"));
                var (file, refusal) = await Part(section, only, cancellationToken);
                if (refusal is not null) return ([], refusal);
                files.Add(file!);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return ([], Refuse.Fault("body", null, "well-formed multipart/form-data"));
        }
        return files.Count > 0 ? (files, null) : ([], Refuse.Fault("body", "no parts", Allowed));
    }

    private static async Task<(ImportFile? File, ProblemAnswer? Refusal)> Part(MultipartSection section, string? only, CancellationToken cancellationToken)
    {
        var disposition = section.GetContentDispositionHeader();
        var part = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value;
        var fileName = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar is { Length: > 0 } star ? star : disposition?.FileName ?? default).Value;
        return ImportFile.Of(part, fileName, await Bytes(section.Body, cancellationToken), only) is { } file
            ? (file, null)
            : (null, Refuse.Fault("body", fileName ?? part, "parts or files named after their table: " + ImportTableNames.Allowed));
    }

    private static async Task<byte[]> Bytes(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
