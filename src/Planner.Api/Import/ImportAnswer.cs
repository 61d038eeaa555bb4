using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Import;

/// <summary>What an import did or, under <c>preview</c>, would do.</summary>
internal sealed record ImportAnswer(
    string Status,
    long SnapshotVersion,
    int WardsAdded,
    int WardsChanged,
    bool ProgrammeChanged,
    IReadOnlyList<ImportNotice> Notices,
    IReadOnlyList<ImportError> Errors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WardChange>? Wards = null)
{
    /// <summary>The answer for an import that is done.</summary>
    public static ImportAnswer Of(ImportResult result, IReadOnlyList<ImportNotice> notices) => new(
        "done", result.SnapshotVersion, result.WardsAdded, result.WardsChanged, result.ProgrammeChanged, notices, []);

    /// <summary>The answer for an import that could be done; the wards named are the first that would change.</summary>
    public static ImportAnswer Of(ImportPreview preview, IReadOnlyList<ImportNotice> notices) => new(
        "preview", preview.SnapshotVersion, preview.WardsAdded, preview.WardsChanged, preview.ProgrammeChanged, notices, [], preview.Wards);
}

/// <summary>Something wrong in a file: where, what stands there, and what is allowed, under the names of problems and those of imports.</summary>
internal sealed record ImportError(string Path, string? Value, string Allowed, string Table, int Row, string Column, string Why)
{
    /// <summary>The error for a fault.</summary>
    public static ImportError Of(ImportFault fault)
    {
        var row = fault.Row == 0 ? fault.Table : $"{fault.Table}[{fault.Row}]";
        var path = fault.Column.Length == 0 ? row : $"{row}.{fault.Column}";
        return new ImportError(path, fault.Value, fault.Why, fault.Table, fault.Row, fault.Column, fault.Why);
    }
}

/// <summary>The refusal of an import: a problem with an error for every bad row. 400 for files that cannot be read, 422 for what stands in them.</summary>
internal sealed record ImportRefusal(string Type, string Title, int Status, IReadOnlyList<ImportNotice> Notices, IReadOnlyList<ImportError> Errors) : IResult
{
    /// <summary>The refusal for files with faults.</summary>
    public static ImportRefusal Of(ImportReading reading) => Of(reading.Faults.Faults, reading.Notices, reading.Faults.Malformed);

    /// <summary>The refusal for faults.</summary>
    public static ImportRefusal Of(IReadOnlyList<ImportFault> faults, IReadOnlyList<ImportNotice> notices, bool malformed) => new(
        "urn:modelward:problem:" + (malformed ? "malformed" : "import"),
        malformed ? "A file cannot be read; nothing was changed" : "The files have faults; nothing was changed",
        malformed ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
        notices, [.. faults.Select(ImportError.Of)]);

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(this, ModelJson.Options, ProblemAnswer.MediaType, httpContext.RequestAborted);
    }
}
