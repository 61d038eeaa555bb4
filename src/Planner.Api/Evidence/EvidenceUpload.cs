using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>Takes one file out of a request: the body itself, or the file of a form.</summary>
/// <param name="File">The file; null when there is a refusal.</param>
/// <param name="Refusal">Why there is none.</param>
internal sealed record EvidenceUpload(ReceivedFile? File, ProblemAnswer? Refusal)
{
    /// <summary>What a form may add to the bytes of its file.</summary>
    public const int FormBytes = 64 * 1024;

    private const string FormAllowed = "multipart/form-data with one file and, at most, the field sha256";
    private const int MostField = 200;

    /// <summary>Reads the file and compares its hash with what was declared.</summary>
    public static async Task<EvidenceUpload> Read(HttpRequest request, long most, CancellationToken cancellationToken)
    {
        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        if (request.ContentLength > most + (isForm ? FormBytes : 0)) return new EvidenceUpload(null, Refuse.TooLarge($"{request.ContentLength} bytes", most));
        var digest = DeclaredHash.OfHeader(request.Headers[DeclaredHash.Header]);
        if (digest.Fault is not null) return new EvidenceUpload(null, Refuse.Faults([digest.Fault]));
        if (!isForm) return await Checked(await ReceivedFile.Take(request.Body, most, cancellationToken), digest, most);
        // It would be that of the whole form.
        if (digest.Hash is not null) return new EvidenceUpload(null, Refuse.Fault(DeclaredHash.Header, digest.Hash, "the field sha256 of the form instead"));
        return await OfForm(request.Body, HeaderUtilities.RemoveQuotes(type!.Boundary).Value, most, cancellationToken);
    }

    private static async Task<EvidenceUpload> OfForm(Stream body, string? boundary, long most, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary)) return new EvidenceUpload(null, Refuse.Fault("Content-Type", "multipart/form-data", "multipart/form-data with a boundary"));
        var (file, declared) = ((ReceivedFile?)null, new DeclaredHash(null, null));
        try
        {
            var reader = new MultipartReader(boundary, body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                var disposition = section.GetContentDispositionHeader();
                var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value;
                if (name == DeclaredHash.Field && declared is { Hash: null, Fault: null }) declared = DeclaredHash.OfField(await Field(section.Body, cancellationToken));
                else if (disposition is not null && file is null && (name == "file" || disposition.IsFileDisposition()))
                {
                    file = await ReceivedFile.Take(section.Body, most, cancellationToken);
                    if (file is null) return new EvidenceUpload(null, Refuse.TooLarge("more bytes", most));
                }
                else return await Refused(file, Fault.Of("body", name ?? "a part without a name", FormAllowed));
                if (declared.Fault is { } fault) return await Refused(file, fault);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return await Refused(file, Fault.Of("body", null, "well-formed multipart/form-data"));
        }
        catch
        {
            if (file is not null) await file.DisposeAsync();
            throw;
        }
        return file is null ? new EvidenceUpload(null, Refuse.Fault("body", "no file", FormAllowed)) : await Checked(file, declared, most);
    }

    private static async Task<EvidenceUpload> Checked(ReceivedFile? file, DeclaredHash declared, long most)
    {
        if (file is null) return new EvidenceUpload(null, Refuse.TooLarge("more bytes", most));
        if (file.Size == 0) return await Refused(file, Fault.Of("body", "0 bytes", $"1 to {most} bytes"));
        return declared.Hash is { } said && said != file.Hash
            ? await Refused(file, Fault.Of("sha256", said, $"the SHA-256 of the bytes that arrived, {file.Hash}"))
            : new EvidenceUpload(file, null);
    }

    private static async Task<EvidenceUpload> Refused(ReceivedFile? file, Fault fault)
    {
        if (file is not null) await file.DisposeAsync();
        return new EvidenceUpload(null, Refuse.Faults([fault]));
    }

    private static async Task<string> Field(Stream body, CancellationToken cancellationToken)
    {
        var bytes = new byte[MostField];
        return System.Text.Encoding.UTF8.GetString(bytes, 0, await body.ReadAtLeastAsync(bytes, MostField, throwOnEndOfStream: false, cancellationToken));
    }
}
