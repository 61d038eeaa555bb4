using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records a yearly review of a ward that holds the title.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
internal sealed record ReviewCommand(ReviewWard Asked, DateOnly Today) : WardCommand(Asked.Header, HashOf(Asked), WardEventKind.Reviewed)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.Recognized)) return;
        faults.StepDay(Asked.On, Today, state.Recognition.Last());
        faults.Require(Enum.IsDefined(Asked.Result), "result", Asked.Result, EnumNames.Allowed<ReviewResult>());
        faults.Findings(ward, Asked.Findings, Asked.Standard, every: false);
        faults.Prose("text", Asked.Text, 1);
        if (faults.None && Derived(state, ward) is { } derived) WardValidation.CheckNeeds(derived.Needs, "needs.", faults);
        if (Asked.Result != ReviewResult.Kept) return;
        for (var i = 0; i < Asked.Findings.Length; i++)
            if (Asked.Standard.Thresholds[Asked.Findings[i].Criterion ?? ""] is { } threshold && Asked.Findings[i].Level < threshold)
                faults.Add($"findings[{i}].level", Asked.Findings[i].Level, $"{threshold} or above where the title is kept");
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => RecognitionBefore.Of(ward, Asked.Findings, Derived(state, ward));

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) => Json(new YearlyReview
    {
        On = Asked.On, Result = Asked.Result, CatalogueVersion = Asked.Standard.CatalogueVersion, Findings = Asked.Findings, Text = Asked.Text, Actor = Header.Actor, Derived = Derived(state, state.Ward!),
    });

    private DerivedNeeds? Derived(WardState state, Ward ward) => NeedsDerivation.AfterFindings(state, ward, Asked.Findings, Asked.Norms);

    private static string HashOf(ReviewWard asked) => CommandHash.Of("review", asked.Header.Actor, new { asked.On, asked.Result, asked.Findings, asked.Text });
}
