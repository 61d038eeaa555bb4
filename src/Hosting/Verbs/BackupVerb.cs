using ModelWard.Hosting.Storage;

namespace ModelWard.Hosting.Verbs;

/// <summary>Writes the store to a file, see <see cref="StoreBackup"/>, and says what the check of the copy found.</summary>
internal static class BackupVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var store = VerbStore.Of(arguments.Configuration);
        store.Schema.Require();
        using var file = new BackupFile(arguments.File);
        var (name, report) = await StoreBackup.Write(store.Database, store.Directory, file.Part, cancellationToken);
        var verdict = await CheckVerb.Say(name, report, output, cancellationToken);
        // A copy of a faulty store is still its only backup.
        file.Keep();
        await output.WriteLineAsync($"{arguments.File} holds {store.Database.Name}, {new FileInfo(arguments.File).Length} bytes.".AsMemory(), cancellationToken);
        return verdict;
    }
}
