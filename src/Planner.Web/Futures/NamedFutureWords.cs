using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>The built-in named futures in words; the figures are those of the model.</summary>
public static class NamedFutureWords
{
    /// <summary>A future's name; one that is not built in has only its own.</summary>
    public static string Name(string name, Texts texts) =>
        name == AssumedFuture.Boom.Name ? texts[Phrases.FutureBoom]
        : name == AssumedFuture.Cut.Name ? texts[Phrases.FutureCut]
        : name == AssumedFuture.SuddenCuts.Name ? texts[Phrases.FutureSuddenCuts]
        : name == AssumedFuture.PriceShock.Name ? texts[Phrases.FuturePriceShock]
        : name == AssumedFuture.RecruitsShort.Name ? texts[Phrases.FutureRecruitsShort]
        : name == AssumedFuture.WorksLate.Name ? texts[Phrases.FutureWorksLate]
        : texts[Names.Written(name)];

    /// <summary>What is else in a future, as far as the built-in ones go; empty when it is nothing of that.</summary>
    public static string What(AssumedFuture future, Texts texts)
    {
        var (limits, risks) = (future.Limits, future.Uncertainty);
        List<string> parts = [];
        if (limits.Capital is { } capital) Add(capital >= 1 ? Phrases.AssumedMoreCapital : Phrases.AssumedLessCapital, Math.Abs(capital - 1));
        if (risks.BudgetCut is { Chance: > 0 } cut) Add(Phrases.AssumedCuts, cut.Chance, cut.Size);
        if (risks.BudgetCut is { Chance: 0 }) parts.Add(texts[Phrases.AssumedNoCuts]);
        if (risks.PriceDrift is { } drift) Add(Phrases.AssumedPrices, drift);
        if (risks.RecruitShortfall is { } missing) Add(Phrases.AssumedMissing, missing.Mean);
        if (risks.Attrition is { } leaving) Add(Phrases.AssumedLeaving, leaving);
        if (risks.WorksDelay is { } late) Add(Phrases.AssumedLate, late);
        return texts.List(parts);

        void Add(Phrase phrase, params ReadOnlySpan<decimal> shares)
        {
            var written = new object[shares.Length];
            for (var i = 0; i < shares.Length; i++) written[i] = texts.Number.Share(shares[i]);
            parts.Add(texts.Say(phrase, written));
        }
    }
}
