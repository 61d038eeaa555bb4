using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>What deriving needs makes of many wards: a pure function.</summary>
/// <param name="Events">One event for each ward of which a need or its origin changes, by the ward's code.</param>
/// <param name="Faults">What is not allowed.</param>
internal sealed record DerivedWards(IReadOnlyDictionary<string, WardEvent> Events, IReadOnlyList<Fault> Faults)
{
    // An answer must stay readable.
    private const int MostFaults = 1_000;

    /// <summary>Derives.</summary>
    /// <exception cref="AccessDeniedException">The caller may not change one of the wards.</exception>
    public static DerivedWards Of(IReadOnlyDictionary<string, WardView> all, DeriveManyNeeds order, NormsInForce norms, CommandHeader header, DateTimeOffset now)
    {
        var faults = new FaultList();
        var wards = Named(all, order, faults);
        var events = new Dictionary<string, WardEvent>(StringComparer.Ordinal);
        foreach (var view in wards)
        {
            RequireDistrict(view);
            var state = WardState.Of(view);
            if (order.Items is null && NeedsDerivation.Usual(state.Origins).IsEmpty) continue;
            var verdict = WardDecision.Decide(state, new DeriveCommand(new DeriveNeeds(header with { IfVersion = null }, order.Items, norms)), null, now);
            foreach (var fault in verdict.Faults)
                if (faults.Faults.Count < MostFaults) faults.Add(fault.Path == "items" ? fault.Path : $"wards.{view.Ward.Code}.{fault.Path}", fault.Value, fault.Allowed);
            // What is wrong with the order itself is wrong in every ward alike.
            if (verdict.Faults.Any(fault => fault.Path == "items")) break;
            if (verdict.Event is { } added && Changes(state, added)) events[view.Ward.Code] = added;
        }
        return new DerivedWards(events, faults.Faults);
    }

    /// <summary>A ward after it.</summary>
    public Ward After(WardView view) => Events.TryGetValue(view.Ward.Code, out var added) ? WardFold.Fold(WardState.Of(view), added).Ward! : view.Ward;

    private static IReadOnlyList<WardView> Named(IReadOnlyDictionary<string, WardView> all, DeriveManyNeeds order, FaultList faults)
    {
        if (order.Wards is not { } codes) return [.. all.Values.Where(view => view.Ward.Stage != Stage.UnderWay)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < codes.Length; i++)
            if (faults.Require(all.ContainsKey(codes[i]), $"wards[{i}]", codes[i], "the code of a ward of the programme"))
                faults.Require(seen.Add(codes[i]), $"wards[{i}]", codes[i], "each ward once");
        return [.. seen.Order(StringComparer.Ordinal).Select(code => all[code])];
    }

    private static bool Changes(WardState state, WardEvent added)
    {
        var after = WardFold.Fold(state, added);
        return after.Ward != state.Ward || after.Origins != state.Origins;
    }

    private static void RequireDistrict(WardView view)
    {
        if (Principal.Current is { } caller && !caller.MayChange(view.Ward.District, view.FormerDistricts))
            throw new AccessDeniedException("district", view.Ward.District, caller.Districts is { } districts ? $"one of {string.Join(", ", districts)}" : "none");
    }
}
