using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Evidence;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>Files of evidence: brought once, kept under the hash of their bytes, never changed.</summary>
internal static class EvidenceEndpoints
{
    /// <summary>Maps <c>/evidence</c>.</summary>
    public static void MapEvidence(this RouteGroupBuilder api)
    {
        var most = ((IEndpointRouteBuilder)api).ServiceProvider.GetRequiredService<IOptions<EvidenceOptions>>().Value.MostBytes;
        var group = api.MapGroup("/evidence").WithTags("Evidence");
        var keep = group.MapPost("/", Keep).Requires(Permission.ChangeWards).WithSummary("Keeps a PDF, JPEG, PNG, DOCX or XLSX file as evidence");
        keep.WithMetadata(new RequestSizeLimitAttribute(most + EvidenceUpload.FormBytes), new TakesFiles("application/octet-stream", "multipart/form-data"))
            .WithRequestTimeout(Timeouts.Import);
        keep.TakesHeader(DeclaredHash.Header, "sha-256=:…: (RFC 9530): the file is refused unless its SHA-256 is this. With a form the field sha256 says it, in hexadecimal digits.")
            .Produces<EvidenceAnswer>().Produces<EvidenceAnswer>(StatusCodes.Status201Created)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status429TooManyRequests);
        group.MapGet("/{hash}", Read).Requires(Permission.Read).WithSummary("A file of evidence, its bytes checked against the hash")
            .AnswersFile("application/octet-stream").Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapMethods("/{hash}", [HttpMethods.Head], Head).Requires(Permission.Read).ExcludeFromDescription();
    }

    /// <summary>Keeps the file: 201 when it is new, 200 when the same bytes are there already.</summary>
    private static async Task<IResult> Keep(HttpRequest request, HttpResponse response, EvidenceTaking taking, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } badQuery) return badQuery;
        using var place = taking.Enter();
        if (place is null) return TooMany();
        var (file, refusal) = await EvidenceUpload.Read(request, taking.MostBytes, cancellationToken);
        if (file is null) return refusal!;
        await using (file)
        {
            var (kept, isNew, type) = await taking.Keep(file, cancellationToken);
            if (kept is null) return Refuse.FileType(type.Found, EvidenceType.Allowed);
            response.Headers.Location = $"/api/v1/evidence/{kept.Hash}";
            return Answer.Json(new EvidenceAnswer(kept.Hash, kept.MediaType, kept.Size), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        }
    }

    /// <summary>The file, to download. A row whose bytes do not match its hash is refused.</summary>
    private static async Task<IResult> Read(string hash, HttpContext context, EvidenceTaking taking, CancellationToken cancellationToken)
    {
        if (Refused(hash, context.Request) is { } refusal) return refusal;
        if (taking.Enter() is not { } place) return TooMany();
        context.Response.RegisterForDispose(place);
        var file = ReceivedFile.Empty();
        context.Response.RegisterForDisposeAsync(file);
        try
        {
            if (await taking.Store.Read(hash, file.Content, cancellationToken) is not { } note) return NotFound(hash);
            file.Content.Position = 0;
            context.Response.Headers[DeclaredHash.Header] = DeclaredHash.Write(hash);
            return Results.File(file.Content, note.MediaType, FileName(note));
        }
        catch (EvidenceDamagedException damage)
        {
            return Refuse.Damaged(damage.Hash, damage.Found);
        }
    }

    /// <summary>Whether there is such a file, and what it is; its bytes are not looked at.</summary>
    private static async Task<IResult> Head(string hash, HttpContext context, EvidenceTaking taking, CancellationToken cancellationToken)
    {
        if (Refused(hash, context.Request) is { } refusal) return refusal;
        if (await taking.Store.Find(hash, cancellationToken) is not { } note) return NotFound(hash);
        var headers = context.Response.Headers;
        (headers.ContentType, headers.ContentLength) = (note.MediaType, note.Size);
        headers.ContentDisposition = $"attachment; filename={FileName(note)}";
        headers[DeclaredHash.Header] = DeclaredHash.Write(hash);
        return Results.Empty;
    }

    private static ProblemAnswer? Refused(string hash, HttpRequest request) =>
        new Query(request).Close() ?? (EvidenceHash.IsValid(hash) ? null : NotFound(hash));

    private static ProblemAnswer TooMany() => Refuse.TooMany("files", $"{EvidenceTaking.MostAtOnce} files on their way at once", TimeSpan.FromSeconds(5));

    private static ProblemAnswer NotFound(string hash) => Refuse.NotFound("hash", hash, "the hash of a file of evidence that is kept here: 64 lower-case hexadecimal digits");

    private static string FileName(EvidenceNote note) => note.Hash[..16] + note.MediaType switch
    {
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => ".xlsx",
        _ => ".bin",
    };
}

/// <summary>A file that is kept.</summary>
/// <param name="Hash">Lower-case hex SHA-256 of its bytes; the name under which commands mention it.</param>
/// <param name="MediaType">What it is, found by its bytes.</param>
/// <param name="Size">How many bytes.</param>
internal sealed record EvidenceAnswer(string Hash, string MediaType, long Size);
