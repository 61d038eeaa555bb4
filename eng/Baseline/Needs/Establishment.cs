using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Needs;

/// <summary>The officers of a ward. Illustrative: establishment norms and strengths are not public.</summary>
/// <param name="Norm">Posts: 20 + 18·s, s the size of the ward.</param>
/// <param name="Present">Posts filled: norm less norm · clamp(N(0.06, 0.06), 0, 0.25).</param>
/// <param name="Qualified">Posts filled by an officer qualified for it: present · clamp(N(0.95, 0.06), 0.7, 1).</param>
internal sealed record Establishment(long Norm, long Present, long Qualified)
{
    private const string Staffed = "C02";
    private const string QualifiedForPost = "C03";

    /// <summary>The establishment of a ward.</summary>
    public static Establishment Of(WardFact ward)
    {
        var norm = Rounding.Whole(20 + 18 * Size.Share(ward.Population));
        var vacant = Math.Clamp(KeyedDraw.Normally(0.06, 0.06, ward.Code, "vacancies"), 0, 0.25);
        var present = norm - Rounding.Whole(norm * vacant);
        var qualified = Math.Clamp(KeyedDraw.Normally(0.95, 0.06, ward.Code, "qualification"), 0.7, 1);
        return new Establishment(norm, present, Rounding.Whole(present * qualified));
    }

    /// <summary>Level of a personnel criterion: 100 · posts that meet it / norm.</summary>
    public decimal Level(CriterionFact criterion) => Rounding.Level(Meeting(criterion), Norm);

    /// <summary>
    /// Officers short: the most that any one personnel criterion lacks, ceil(threshold · norm) less the posts that meet it. One qualified
    /// officer serves all of them; 0 exactly when every personnel level is at its threshold.
    /// </summary>
    public long Short(IEnumerable<CriterionFact> personnel) =>
        personnel.Max(criterion => Math.Max(0, (long)Math.Ceiling(criterion.Threshold * Norm / 100m) - Meeting(criterion)));

    private long Meeting(CriterionFact criterion) => criterion.Code switch
    {
        Staffed => Present,
        QualifiedForPost => Qualified,
        _ => throw new InvalidDataException($"Criterion {criterion.Code} has no measure among the officers."),
    };
}
