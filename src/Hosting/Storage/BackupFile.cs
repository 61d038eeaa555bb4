namespace ModelWard.Hosting.Storage;

/// <summary>A backup that is being made: it gets its name when it is whole. What stands in it is nobody else's business on a shared machine.</summary>
internal sealed class BackupFile : IDisposable
{
    private readonly string _file;

    /// <summary>Begins one.</summary>
    /// <exception cref="StartRefusedException">There is a file of that name.</exception>
    public BackupFile(string file)
    {
        if (File.Exists(file) || Directory.Exists(file)) throw new StartRefusedException($"{file} is there already; a backup takes the place of nothing.");
        (_file, Part) = (file, file + ".part");
        File.Delete(Part);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(Part, options).Dispose();
    }

    /// <summary>The file to write to.</summary>
    public string Part { get; }

    /// <summary>Gives it its name once it has reached the disk.</summary>
    public void Keep()
    {
        using (var whole = new FileStream(Part, FileMode.Open, FileAccess.ReadWrite)) whole.Flush(flushToDisk: true);
        File.Move(Part, _file);
    }

    /// <inheritdoc />
    public void Dispose() => File.Delete(Part);
}
