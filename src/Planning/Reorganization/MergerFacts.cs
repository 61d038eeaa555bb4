using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// Makes dated events of a public list of mergers. The list speaks of the wards of one register; each event must speak of the wards in force the day before it, so the lines of wards that
/// have already come together are read as lines of the one that they have become.
/// </summary>
public static class MergerFacts
{
    /// <summary>One event a day, in order, with the parts' shares not entered; empty when there is any fault.</summary>
    /// <param name="facts">The lines, in any order.</param>
    /// <param name="names">What the event of a day is called.</param>
    /// <param name="faults">Takes the faults: wards that are one and go different ways, units with two names.</param>
    public static ImmutableArray<ReorganizationEvent> Events(IEnumerable<MergerFact> facts, Func<DateOnly, Names> names, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(faults);
        var events = ImmutableArray.CreateBuilder<ReorganizationEvent>();
        var found = new FaultList();
        var inForce = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var day in facts.GroupBy(fact => fact.Date).OrderBy(day => day.Key))
        {
            var links = Links(day, inForce, found);
            foreach (var fact in day.Where(fact => fact.Part == LinkPart.Main))
                inForce[fact.Ward] = links.First(link => link.Part == LinkPart.Main && link.From == InForce(fact.Ward, inForce)).To;
            ImmutableArray<UnitLink> changing = [.. links.Where(link => !link.IsUnchanged)];
            events.Add(new ReorganizationEvent
            {
                Date = day.Key,
                Names = names(day.Key),
                Resolution = day.First().Resolution,
                Wards = changing,
                Successors = Successors(day, [.. changing.Select(link => link.To)], found),
            });
        }
        foreach (var fault in found.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        return found.None ? events.ToImmutable() : [];
    }

    private static List<UnitLink> Links(IEnumerable<MergerFact> day, Dictionary<string, string> inForce, FaultList faults)
    {
        var links = new List<UnitLink>();
        foreach (var ward in day.GroupBy(fact => InForce(fact.Ward, inForce), StringComparer.Ordinal).OrderBy(ward => ward.Key, StringComparer.Ordinal))
        {
            string[] mains = [.. ward.Where(fact => fact.Part == LinkPart.Main).Select(After).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            faults.Require(mains.Length == 1, $"mergers.{ward.Key}.main", string.Join(", ", mains), $"one unit: {string.Join(", ", ward.Select(fact => fact.Ward).Distinct())} are one ward by then");
            links.AddRange(mains.Take(1).Select(to => new UnitLink { From = ward.Key, To = to, Part = LinkPart.Main }));
            links.AddRange(ward.Where(fact => fact.Part == LinkPart.Part).Select(After).Distinct(StringComparer.Ordinal).Where(to => !mains.Contains(to)).Order(StringComparer.Ordinal)
                .Select(to => new UnitLink { From = ward.Key, To = to, Part = LinkPart.Part }));
        }
        return links;

        string After(MergerFact fact) => fact.Unchanged ? InForce(fact.Ward, inForce) : new UnitCode(fact.Unit, fact.Date).ToString();
    }

    private static ImmutableArray<SuccessorUnit> Successors(IEnumerable<MergerFact> day, HashSet<string> named, FaultList faults)
    {
        var units = ImmutableArray.CreateBuilder<SuccessorUnit>();
        foreach (var unit in day.GroupBy(fact => new UnitCode(fact.Unit, fact.Date).ToString(), StringComparer.Ordinal).Where(unit => named.Contains(unit.Key)).OrderBy(unit => unit.Key, StringComparer.Ordinal))
        {
            var names = unit.Select(fact => fact.Names).Distinct().ToList();
            faults.Require(names.Count == 1, $"mergers.{unit.Key}.names", string.Join(", ", names.Select(name => name.Vi)), "one name of each unit");
            units.Add(new SuccessorUnit { Code = unit.Key, Names = names[0] });
        }
        return units.ToImmutable();
    }

    private static string InForce(string ward, Dictionary<string, string> inForce) => inForce.GetValueOrDefault(ward, ward);
}
