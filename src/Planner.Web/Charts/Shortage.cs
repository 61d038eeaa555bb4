using ModelWard.Model;

namespace ModelWard.Planner.Web.Charts;

/// <summary>A resource and in how many years it ran short.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Years">Years in which it refused a ward anything.</param>
public readonly record struct Shortage(Resource Resource, int Years)
{
    /// <summary>The resource that ran short in most years, the first of <see cref="Model.Resource"/> among equals; null when none did.</summary>
    public static Shortage? MostOften(Outcome outcome) =>
        outcome.Years.SelectMany(year => year.Binding).GroupBy(resource => resource)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => (Shortage?)new Shortage(group.Key, group.Count())).FirstOrDefault();
}
