namespace ModelWard.Model;

/// <summary>
/// What a ward needs in its k-th served year, k = 1..<see cref="Years"/>, and what it has reached after it (rules 4 to 7).
/// The simulation, the optimum and the futures all take it from here. Amounts are base-year VND million.
/// </summary>
public readonly record struct Trajectory
{
    private readonly Needs _needs;
    private readonly Instalments _instalments;

    private Trajectory(Needs needs, int practiceYears)
    {
        _needs = needs;
        _instalments = Instalments.Of(needs.WorksCost, needs.WorksYears);
        Years = Math.Max(1, Math.Max(needs.WorksYears, practiceYears));
    }

    /// <summary>d: served years until recognition, at the end of the d-th (rule 5).</summary>
    public int Years { get; }

    /// <summary>The served year in which equipment is paid and facilities are done: max(1, d_w) (rules 6 and 7).</summary>
    public int CompletionYear => Math.Max(1, _needs.WorksYears);

    /// <summary>The trajectory of what the ward still lacks, under a catalogue.</summary>
    public static Trajectory Of(Ward ward, Catalogue catalogue) => new(ward.Needs, PracticeYears(ward.Levels, catalogue));

    /// <summary>The trajectory of needs, given d_p, the years that the practice criteria take.</summary>
    public static Trajectory Of(Needs needs, int practiceYears) => new(needs, practiceYears);

    /// <summary>Works instalment of the k-th served year.</summary>
    public long Works(int k) => _instalments[k];

    /// <summary>Equipment paid in the k-th served year.</summary>
    public long Equipment(int k) => k == CompletionYear ? _needs.EquipmentCost : 0;

    /// <summary>Officers taken in the k-th served year: all in the first, for good.</summary>
    public long Officers(int k) => k == 1 ? _needs.Officers : 0;

    /// <summary>Floor area occupied in the k-th served year, m²: all of it in each works year.</summary>
    public long FloorArea(int k) => k >= 1 && k <= _needs.WorksYears ? _needs.FloorArea : 0;

    /// <summary>Guidance in the k-th served year, team-months.</summary>
    public long Guidance(int k) => k >= 1 && k <= Years ? _needs.Guidance : 0;

    /// <summary>Upkeep due in every year after recognition.</summary>
    public long Upkeep => _needs.Upkeep;

    /// <summary>d_p: the most years any practice criterion below threshold needs, ceil((threshold − level) / guidedGain) (rule 5).</summary>
    public static int PracticeYears(Levels levels, Catalogue catalogue)
    {
        var years = 0;
        foreach (var criterion in catalogue.Criteria)
        {
            if (criterion.Kind != CriterionKind.Practice) continue;
            years = Math.Max(years, YearsToClose(Gap(levels, criterion), criterion.GuidedGain));
        }
        return years;
    }

    /// <summary>ceil(gap / guidedGain): served years in which guidance closes a gap, given in hundredths.</summary>
    public static int YearsToClose(int gap, Level guidedGain) =>
        (gap + guidedGain.Hundredths - 1) / guidedGain.Hundredths;

    /// <summary>How far a criterion lies below its threshold, in hundredths; 0 when it is met.</summary>
    public static int Gap(Levels levels, Criterion criterion) =>
        Math.Max(0, criterion.Threshold.Hundredths - (levels[criterion.Code]?.Hundredths ?? 0));

    /// <summary>The ward as it is after one served year: what it still lacks, and the levels it has reached (rules 4 and 6).</summary>
    public static Ward AfterServedYear(Ward ward, Catalogue catalogue)
    {
        var needs = ward.Needs;
        var left = Math.Max(0, needs.WorksYears - 1);
        var done = needs.WorksYears <= 1;
        return ward with
        {
            Levels = Levels.Of(ward.Levels.Entries.Concat(catalogue.Criteria.Select(criterion =>
                new CriterionLevel(criterion.Code, Risen(ward.Levels, criterion, done))))),
            Needs = needs with
            {
                Officers = 0,
                Works = done ? Model.Works.None : needs.Works,
                WorksYears = left,
                FloorArea = done ? 0 : needs.FloorArea,
                WorksCost = done ? 0 : needs.WorksCost - Instalments.Of(needs.WorksCost, needs.WorksYears).First,
                EquipmentCost = done ? 0 : needs.EquipmentCost,
            },
        };
    }

    /// <summary>Levels raised to their thresholds, as those of a recognized ward count (rule 9).</summary>
    public static Levels AtThresholds(Levels levels, Catalogue catalogue) =>
        Levels.Of(levels.Entries.Concat(catalogue.Criteria.Where(criterion => Gap(levels, criterion) > 0)
            .Select(criterion => new CriterionLevel(criterion.Code, criterion.Threshold))));

    private static Level Risen(Levels levels, Criterion criterion, bool worksDone)
    {
        var level = levels[criterion.Code] ?? default;
        return criterion.Kind switch
        {
            CriterionKind.Practice => new Level(Math.Min(10_000, level.Hundredths + criterion.GuidedGain.Hundredths)),
            CriterionKind.Personnel => level < criterion.Threshold ? criterion.Threshold : level,
            _ => worksDone && level < criterion.Threshold ? criterion.Threshold : level,
        };
    }
}
