using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>Where an item of a ward's needs comes from, in words.</summary>
/// <param name="Name">The item.</param>
/// <param name="Source">Where from.</param>
/// <param name="Steps">How it follows from the norms; nothing where it does not.</param>
internal sealed record OriginLine(string Name, string Source, ImmutableArray<string> Steps)
{
    /// <summary>A line for every item.</summary>
    public static IEnumerable<OriginLine> All(WardDossier dossier, Texts texts) => NeedItems.All.Select(item =>
    {
        var origin = dossier.View.NeedsOrigins[item];
        return new OriginLine(texts[ModelWords.Of(item)], SourceOf(origin, texts), origin.Kind == NeedOriginKind.ByNorms ? StepsOf(dossier, item, origin, texts) : []);
    });

    private static string SourceOf(NeedOrigin origin, Texts texts) => origin.Kind switch
    {
        NeedOriginKind.ByHand => texts[Phrases.OriginByHand],
        NeedOriginKind.ByNorms => texts.Say(Phrases.OriginByNorms, texts.Number.Whole(origin.SettingsVersion ?? 0)),
        NeedOriginKind.ByOption => texts.Say(Phrases.OriginByOption, origin.Option ?? ""),
        _ => texts[Phrases.OriginImported],
    };

    // The norms of that version on the levels of today; an import may have changed levels since.
    private static ImmutableArray<string> StepsOf(WardDossier dossier, NeedItem item, NeedOrigin origin, Texts texts)
    {
        if (dossier.Norms.GetValueOrDefault(origin.SettingsVersion ?? 0) is not { } norms) return [];
        var derived = NeedsByNorms.Of(dossier.Ward, dossier.Catalogue, norms);
        if (!item.Same(derived.Needs, dossier.Ward.Needs)) return [texts[Phrases.OriginOlder]];
        ImmutableArray<string> steps = [.. derived.Reasons.Where(reason => reason.Item == item).Select(reason => Words(reason, texts))];
        return steps.IsEmpty ? [texts[Phrases.OriginMet]] : steps;
    }

    private static string Words(NeedReason reason, Texts texts)
    {
        var (quantity, norm, amount) = (Number(reason.Quantity, texts), Number(reason.Norm, texts), Number(reason.Amount, texts));
        return reason.Step switch
        {
            NeedStep.Officers => texts.Say(Phrases.StepOfficers, quantity, Share(reason.Norm, texts), reason.Criterion ?? "", amount),
            NeedStep.FloorArea when reason.Norm == 1 => texts.Say(Phrases.StepNewArea, amount),
            NeedStep.FloorArea => texts.Say(Phrases.StepFloorArea, quantity, Share(reason.Norm, texts), reason.Criterion ?? "", amount),
            NeedStep.Room => texts.Say(Phrases.StepRoom, reason.Criterion ?? "", amount),
            NeedStep.WorksCost => texts.Say(Phrases.StepWorksCost, quantity, norm, amount),
            NeedStep.Equipment => texts.Say(Phrases.StepEquipment, Share(reason.Quantity, texts), norm, reason.Criterion ?? "", amount),
            NeedStep.Guidance => texts.Say(Phrases.StepGuidance, quantity, norm, amount),
            NeedStep.UpkeepWorks => texts.Say(Phrases.StepUpkeepWorks, quantity, Share(reason.Norm, texts), amount),
            _ => texts.Say(Phrases.StepUpkeepEquipment, quantity, Share(reason.Norm, texts), amount),
        };
    }

    private static string Number(decimal number, Texts texts) => texts.Number.Rounded(number, 4);

    private static string Share(decimal share, Texts texts) => texts.Number.Rounded(100 * share, 4) + "%";
}
