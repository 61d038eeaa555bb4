using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Optimum;

/// <summary>A proof in plain words.</summary>
internal static class ProofWords
{
    /// <summary>What is proved of the number of wards.</summary>
    public static string Count(Proof proof, Texts texts) => proof.CountProved
        ? texts.Say(Phrases.CountProvedSentence, texts.Wards(proof.Count))
        : texts.Say(Phrases.CountBoundSentence, texts.Wards(proof.Count), texts.Number.Whole(proof.CountBound));

    /// <summary>What is proved of what the objective counts.</summary>
    public static string Value(Proof proof, Objective objective, Texts texts) => proof.Gap == 0
        ? texts.Say(Phrases.CountProvedSentence, Amount(proof.Value, objective, texts))
        : texts.Say(Phrases.CountBoundSentence, Amount(proof.Value, objective, texts), texts.Number.Rounded(proof.Bound));

    /// <summary>What is proved, the objective first.</summary>
    public static IReadOnlyList<string> Sentences(Proof proof, Objective objective, Texts texts) =>
        objective == Objective.Count ? [Count(proof, texts)] : [Value(proof, objective, texts), Count(proof, texts)];

    /// <summary>The gap.</summary>
    public static string Gap(Proof proof, Texts texts) =>
        proof.Gap == 0 ? texts[Phrases.GapNone] : texts.Say(Phrases.GapAtMost, texts.Number.Share(proof.Gap));

    /// <summary>An amount of what an objective counts, with its unit.</summary>
    public static string Amount(decimal value, Objective objective, Texts texts) => objective switch
    {
        Objective.Count => texts.Wards((long)value),
        Objective.WardYears => texts.Say(Phrases.WardYearsAmount, texts.Number.Rounded(value)),
        Objective.PeopleYears => texts.Say(Phrases.PeopleYearsAmount, texts.Number.Rounded(value)),
        Objective.Weights => texts.Say(Phrases.WeightsAmount, texts.Number.Rounded(value)),
        _ => throw new ArgumentOutOfRangeException(nameof(objective), objective, "No such objective."),
    };
}
