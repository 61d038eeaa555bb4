namespace ModelWard.Model;

/// <summary>A name in the two languages of the product.</summary>
/// <param name="Vi">Vietnamese, 1 to 200 characters.</param>
/// <param name="En">English, 1 to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Names")]
public sealed record Names([property: Id(0)] string Vi, [property: Id(1)] string En)
{
    private const string Between = " / ";

    /// <summary>A name that is the same in both languages.</summary>
    public static Names Same(string name) => new(name, name);

    /// <summary>A name as scenarios write it: of "Vietnamese / English" each half; any other is the same in both languages.</summary>
    public static Names Written(string name) => name.Split(Between) is [var vi, var en] ? new(vi, en) : Same(name);

    /// <summary>Both names in one text, as <see cref="Written"/> reads it.</summary>
    public string Both() => Vi == En ? Vi : Vi + Between + En;
}
