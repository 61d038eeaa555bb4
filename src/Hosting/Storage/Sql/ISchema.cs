namespace ModelWard.Hosting.Storage.Sql;

/// <summary>The schema of a database, made by scripts that are run once each, in order.</summary>
internal interface ISchema
{
    /// <summary>The last script of this version.</summary>
    string Last { get; }

    /// <summary>Runs the scripts that the database has not had. Answers whether there were any.</summary>
    /// <exception cref="StartRefusedException">It cannot be used, a newer version of the product wrote it, or a script failed.</exception>
    bool Run();

    /// <summary>Makes sure that the database is there and has had exactly the scripts of this version; changes nothing.</summary>
    /// <exception cref="StartRefusedException">It has not.</exception>
    void Require();
}
