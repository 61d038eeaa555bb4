using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Resources in sentences.</summary>
public static class ResourceWords
{
    /// <summary>The limit of a resource in a year, without its amount.</summary>
    public static Names Limit(Resource resource, int year) => resource switch
    {
        Resource.Capital => new($"vốn đầu tư năm {year}", $"investment capital of {year}"),
        Resource.Works => new($"trần chi xây dựng năm {year}", $"the works ceiling of {year}"),
        Resource.Equipment => new($"trần chi thiết bị năm {year}", $"the equipment ceiling of {year}"),
        Resource.Upkeep => new($"kinh phí duy trì năm {year}", $"upkeep money of {year}"),
        Resource.Officers => new($"cán bộ được giao đến hết năm {year}", $"officers granted up to {year}"),
        Resource.FloorArea => new($"diện tích có thể xây năm {year}", $"building capacity of {year}"),
        Resource.Guidance => new($"tổ hướng dẫn năm {year}", $"guidance teams of {year}"),
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>What is granted of a resource in a year alone: of officers not the stock.</summary>
    public static Names Grant(Resource resource, int year) =>
        resource == Resource.Officers ? new($"số cán bộ được giao năm {year}", $"the officers granted in {year}") : Limit(resource, year);

    /// <summary>An amount of a resource with its unit.</summary>
    public static Names Amount(Resource resource, long amount) => resource switch
    {
        Resource.Officers => new($"{NumberWords.Vi.Whole(amount)} cán bộ", Plural(amount, "officer")),
        Resource.FloorArea => new($"{NumberWords.Vi.Whole(amount)} m²", $"{NumberWords.En.Whole(amount)} m²"),
        Resource.Guidance => new($"{NumberWords.Vi.Whole(amount)} tổ-tháng", Plural(amount, "team-month")),
        _ => new(NumberWords.Vi.Money(amount), NumberWords.En.Money(amount)),
    };

    /// <summary>A resource by its name alone.</summary>
    public static Names Name(Resource resource) => resource switch
    {
        Resource.Capital => new("vốn đầu tư", "capital"),
        Resource.Works => new("trần chi xây dựng", "room under the works ceiling"),
        Resource.Equipment => new("trần chi thiết bị", "room under the equipment ceiling"),
        Resource.Upkeep => new("kinh phí duy trì", "upkeep money"),
        Resource.Officers => new("cán bộ", "officers"),
        Resource.FloorArea => new("diện tích có thể xây", "building capacity"),
        Resource.Guidance => new("tổ hướng dẫn", "guidance"),
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>An amount of a resource with its unit and name.</summary>
    public static Names NamedAmount(Resource resource, long amount)
    {
        var (vi, en) = Amount(resource, amount);
        var name = Name(resource);
        return resource == Resource.Officers ? new(vi, en) : new($"{vi} {name.Vi}", $"{en} of {name.En}");
    }

    private static string Plural(long amount, string unit) => $"{NumberWords.En.Whole(amount)} {unit}{(amount == 1 ? "" : "s")}";
}
