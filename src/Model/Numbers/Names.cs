namespace ModelWard.Model;

/// <summary>A name in the two languages of the product.</summary>
/// <param name="Vi">Vietnamese, 1 to 200 characters.</param>
/// <param name="En">English, 1 to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Names")]
public sealed record Names([property: Id(0)] string Vi, [property: Id(1)] string En)
{
    /// <summary>A name that is the same in both languages.</summary>
    public static Names Same(string name) => new(name, name);
}
