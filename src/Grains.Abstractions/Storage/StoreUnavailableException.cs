namespace ModelWard.Grains.Abstractions;

/// <summary>The database did not do what it was asked: it cannot be reached, its disk is full, it takes too long. What was to be written may have been written.</summary>
[GenerateSerializer, Alias("ModelWard.StoreUnavailable")]
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Without a reason, for the serializer.</summary>
    public StoreUnavailableException() { }

    /// <summary>With the database's own words. Its exception is left behind: it cannot travel between silos.</summary>
    public StoreUnavailableException(string message) : base(message) { }

    /// <summary>With the database's own words and exception.</summary>
    public StoreUnavailableException(string message, Exception inner) : base(message, inner) { }
}
