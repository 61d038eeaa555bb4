using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Decisions;

/// <summary>Nobody reviews, approves or adopts what is their own.</summary>
internal static class Separation
{
    /// <summary>Refuses the author; the one user of an installation without sign-in is let through.</summary>
    /// <exception cref="AccessDeniedException">The caller made the scenario, changed it or handed it in.</exception>
    public static void Require(ScenarioView scenario, string actor)
    {
        if (actor != CommandHeader.LocalUser && scenario.IsBy(actor))
            throw new AccessDeniedException("actor", actor, "somebody else than who made the scenario, changed it or handed it in");
    }

    /// <summary>Whether all who decided were others than the author.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="adopter">Who adopts it.</param>
    public static bool Of(ScenarioView scenario, string adopter) => scenario.Review.Deciders.Append(adopter).All(actor => !scenario.IsBy(actor));
}
