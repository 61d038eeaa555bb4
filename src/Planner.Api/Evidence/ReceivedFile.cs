using System.Security.Cryptography;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>A file that has arrived: on the disk until it is let go, never in memory as a whole.</summary>
internal sealed class ReceivedFile : IAsyncDisposable
{
    private const int Piece = 81_920;

    private ReceivedFile(FileStream content) => Content = content;

    /// <summary>Its bytes.</summary>
    public FileStream Content { get; }

    /// <summary>How many.</summary>
    public long Size => Content.Length;

    /// <summary>Lower-case hex SHA-256 of them.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>An empty file, gone when it is let go.</summary>
    public static ReceivedFile Empty()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new ReceivedFile(new FileStream(Path.Combine(Path.GetTempPath(), "modelward-" + Path.GetRandomFileName()), options));
    }

    /// <summary>Takes bytes in until they end or become too many.</summary>
    /// <param name="from">Where they come from.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the taking.</param>
    /// <returns>The file; null when there were more.</returns>
    public static async Task<ReceivedFile?> Take(Stream from, long most, CancellationToken cancellationToken)
    {
        var file = Empty();
        try
        {
            if (await file.Fill(from, most, cancellationToken)) return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        await file.DisposeAsync();
        return null;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private async Task<bool> Fill(Stream from, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[Piece];
        var size = 0L;
        while (await from.ReadAsync(piece, cancellationToken) is > 0 and var read)
        {
            if ((size += read) > most) return false;
            hash.AppendData(piece, 0, read);
            await Content.WriteAsync(piece.AsMemory(0, read), cancellationToken);
        }
        await Content.FlushAsync(cancellationToken);
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
        return true;
    }
}
