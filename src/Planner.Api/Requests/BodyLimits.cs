using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ModelWard.Planner.Api.Requests;

/// <summary>How large a body may be.</summary>
internal static class BodyLimits
{
    /// <summary>Bytes of a document, 16 MB.</summary>
    public const long Document = 16 * 1024 * 1024;

    /// <summary>Bytes of an import, 64 MB.</summary>
    public const long Import = 64 * 1024 * 1024;

    /// <summary>How deep JSON may nest.</summary>
    public const int JsonDepth = 32;

    /// <summary>The limit in force for the request.</summary>
    public static long Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
        ?? context.RequestServices.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestBodySize
        ?? long.MaxValue;
}
