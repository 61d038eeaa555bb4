namespace ModelWard.Model;

/// <summary>An approval that has been given.</summary>
/// <param name="Step">Its place in the order, from 1.</param>
/// <param name="Body">Who gave it.</param>
/// <param name="Document">What kind of document says so.</param>
/// <param name="Number">Number of the document, 1 to 100 characters.</param>
/// <param name="On">Day of the document.</param>
/// <param name="File">Lower-case hex SHA-256 of the document's file; null when none was given.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When it was entered.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Approval")]
public sealed record Approval(
    [property: Id(0)] int Step,
    [property: Id(1)] Names Body,
    [property: Id(2)] Names Document,
    [property: Id(3)] string Number,
    [property: Id(4)] DateOnly On,
    [property: Id(5)] string? File,
    [property: Id(6)] string By,
    [property: Id(7)] DateTimeOffset At)
{
    /// <summary>The most characters of a document's number.</summary>
    public const int MostNumber = 100;
}
