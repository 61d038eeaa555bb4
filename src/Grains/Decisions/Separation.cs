using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Decisions;

/// <summary>Nobody reviews, approves or adopts what is their own.</summary>
internal static class Separation
{
    /// <summary>Whether somebody is another than those who made, changed and handed in a scenario.</summary>
    public static bool Holds(ScenarioView scenario, string actor) =>
        actor != scenario.Owner && !scenario.Editors.Contains(actor) && actor != scenario.Review.Submission?.By;

    /// <summary>Refuses the author; the one user of an installation without sign-in is let through.</summary>
    /// <exception cref="AccessDeniedException">The caller made the scenario, changed it or handed it in.</exception>
    public static void Require(ScenarioView scenario, string actor)
    {
        if (actor != CommandHeader.LocalUser && !Holds(scenario, actor))
            throw new AccessDeniedException("actor", actor, "somebody else than who made the scenario, changed it or handed it in");
    }

    /// <summary>Whether all who decided were others than the author.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="adopter">Who adopts it.</param>
    public static bool Of(ScenarioView scenario, string adopter) => scenario.Review.Deciders.Append(adopter).All(actor => Holds(scenario, actor));
}
