using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>
/// Pages and the chart library travel compressed, a tenth and a third of their size. The build compresses the other files of the pages already; what the
/// API answers is small or flows on, and stays as it is.
/// </summary>
internal static class Compression
{
    /// <summary>Adds what compresses.</summary>
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => options.MimeTypes = ["text/html", "text/javascript"])
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
}
