namespace ModelWard.Hosting.Verbs;

/// <summary>Brings the store to this version's schema and says which script was the last. A service does the same when it starts.</summary>
internal static class MigrateVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var store = VerbStore.Of(arguments.Configuration);
        store.Claim();
        var changed = store.Schema.Run();
        await output.WriteLineAsync($"{store.Database.Name} {(changed ? "was brought to" : "is at")} schema {store.Schema.Last}.".AsMemory(), cancellationToken);
        return StoreVerbs.Done;
    }
}
