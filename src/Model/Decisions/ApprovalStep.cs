namespace ModelWard.Model;

/// <summary>An approval that a scheme needs, in the order in which they are given.</summary>
/// <param name="Body">Who gives it.</param>
/// <param name="Document">What kind of document says so.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ApprovalStep")]
public sealed record ApprovalStep([property: Id(0)] Names Body, [property: Id(1)] Names Document)
{
    /// <summary>The most steps.</summary>
    public const int Most = 10;

    /// <summary>What the city's schemes need: the Party committee's resolution, then the People's Committee's decision.</summary>
    public static IReadOnlyList<ApprovalStep> Usual { get; } =
    [
        new(new("Thành ủy", "Party committee of the city"), new("Nghị quyết", "Resolution")),
        new(new("Ủy ban nhân dân Thành phố", "People's Committee of the city"), new("Quyết định", "Decision")),
    ];
}
