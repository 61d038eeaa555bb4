using System.Diagnostics;
using System.Text;

namespace ModelWard.Documents.Tests.Rendered;

/// <summary>Opens documents as a reader does: by LibreOffice, and what it prints by poppler's tools.</summary>
internal static class LibreOffice
{
    // Formulas are computed anew when a file is opened, whatever values stand beside them.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
        """;

    /// <summary>Why these tests cannot run; null where they can.</summary>
    public static string? Missing => new[] { "soffice", "pdftotext", "pdftoppm" }.FirstOrDefault(tool => Path(tool) is null) is { } tool
        ? $"{tool} is not installed: Debian packages libreoffice-writer, libreoffice-calc and poppler-utils"
        : null;

    /// <summary>Converts a file; answers the bytes of what it becomes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What it is called where it is kept.</param>
    /// <param name="from">Its extension.</param>
    /// <param name="to">The extension to convert to.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<byte[]> Convert(byte[] file, string name, string from, string to, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("modelward-office-");
        try
        {
            var (source, profile) = (System.IO.Path.Combine(folder.FullName, "source." + from), Directory.CreateDirectory(System.IO.Path.Combine(folder.FullName, "profile", "user")));
            await File.WriteAllTextAsync(System.IO.Path.Combine(profile.FullName, "registrymodifications.xcu"), Settings, cancellationToken);
            await File.WriteAllBytesAsync(source, file, cancellationToken);
            var target = Directory.CreateDirectory(System.IO.Path.Combine(folder.FullName, "out"));
            await Run("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--norestore", "--convert-to", to, "--outdir", target.FullName, source], cancellationToken);
            var converted = System.IO.Path.Combine(target.FullName, "source." + to);
            // For whoever wants to look: MODELWARD_RENDERED names a folder that keeps what was printed.
            if (Environment.GetEnvironmentVariable("MODELWARD_RENDERED") is { Length: > 0 } kept)
                File.Copy(converted, System.IO.Path.Combine(Directory.CreateDirectory(kept).FullName, name + "." + to), overwrite: true);
            return await File.ReadAllBytesAsync(converted, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The pages of a PDF as text.</summary>
    public static Task<string[]> Pages(byte[] pdf, CancellationToken cancellationToken) => Printed(pdf, async file =>
    {
        var text = await Run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"], cancellationToken);
        return text.TrimEnd('\f').Split('\f');
    }, cancellationToken);

    /// <summary>The pages of a PDF as a printer shows them.</summary>
    public static Task<PagePicture[]> Pictures(byte[] pdf, CancellationToken cancellationToken) => Printed(pdf, async file =>
    {
        await Run("pdftoppm", ["-png", "-r", $"{PagePicture.DotsPerInch}", file, file], cancellationToken);
        var (folder, name) = (System.IO.Path.GetDirectoryName(file)!, System.IO.Path.GetFileName(file));
        return Directory.GetFiles(folder, name + "-*.png").Order(StringComparer.Ordinal).Select(page => new PagePicture(File.ReadAllBytes(page))).ToArray();
    }, cancellationToken);

    private static async Task<T> Printed<T>(byte[] pdf, Func<string, Task<T>> read, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("modelward-pdf-");
        try
        {
            var file = System.IO.Path.Combine(folder.FullName, "printed.pdf");
            await File.WriteAllBytesAsync(file, pdf, cancellationToken);
            return await read(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Path(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => System.IO.Path.Combine(folder, tool)).FirstOrDefault(File.Exists);

    private static async Task<string> Run(string tool, string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        process.ExitCode.ShouldBe(0, $"{tool}: {await errors}");
        return await output;
    }
}
