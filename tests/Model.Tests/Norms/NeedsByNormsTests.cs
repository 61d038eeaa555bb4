using System.Globalization;
using System.Text.Json;
using CsCheck;
using ModelWard.Model.Tests.Data;

namespace ModelWard.Model.Tests.Norms;

public sealed class NeedsByNormsTests
{
    private static readonly Gen<Level> Levels = Gen.Int[0, 10_000].Select(hundredths => new Level(hundredths));

    private static readonly Gen<Catalogue> Catalogues = Gen.Select(Gen.Enum<CriterionKind>(), Levels).Array[1, 8].Select(criteria => new Catalogue
    {
        Version = "v1",
        Criteria =
        [
            .. criteria.Select((one, i) => new Criterion
            {
                Code = $"C{i + 15}", Kind = one.Item1, Names = Names.Same("x"), Threshold = one.Item2, GuidedGain = new Level(one.Item1 == CriterionKind.Practice ? 1_000 : 0),
            }),
        ],
    });

    private static readonly Gen<Model.Norms> AnyNorms =
        from heads in Gen.Int[0, 5_000_000].Array[3]
        from least in Gen.Long[0, 2_000].Array[4]
        from above in Gen.Int[0, 10_000].Array[2]
        from price in Gen.Int[0, 20_000_000].Array[3]
        from years in Gen.Int[1, 3].Array[3]
        from rates in Gen.Int[0, 1_000_000].Array[2]
        from rooms in Gen.Bool
        let rising = price.Order().Select(one => one / 1_000_000m).ToArray()
        let longer = years.Order().ToArray()
        let wider = above.Order().Select(one => one / 100m).ToArray()
        select new Model.Norms
        {
            Officers = new EstablishmentNorm { PerThousand = heads[0] / 1_000_000m, Least = least[0] },
            FloorArea = new StationNorm { PerOfficer = heads[1] / 1_000_000m, Least = least[1], Rooms = rooms ? [new RoomNorm("C16", least[2])] : [] },
            Works = new WorksNorms
            {
                Repair = new WorksNorm { Price = rising[0], Years = longer[0] },
                Extension = new WorksNorm { Above = wider[0], Price = rising[1], Years = longer[1] },
                NewBuilding = new WorksNorm { Above = wider[1], Price = rising[2], Years = longer[2] },
            },
            Equipment = new EquipmentNorm { Usual = least[3], Packages = [new EquipmentPackage("C15", least[2])] },
            Guidance = heads[2] / 1_000_000m,
            Upkeep = new UpkeepNorm { Works = rates[0] / 1_000_000m, Equipment = rates[1] / 1_000_000m },
        };

    private static readonly Gen<(Catalogue Catalogue, Model.Norms Norms, Ward Ward)> Cases =
        from catalogue in Catalogues
        from norms in AnyNorms
        from levels in Levels.Array[catalogue.Criteria.Length]
        from people in Gen.OneOf(Gen.Const(0L), Gen.Long[0, 200_000])
        select (catalogue, norms, WardOf(people, catalogue, levels));

    [Fact]
    public void Norms_Drawn_AreAllowed() => AnyNorms.Sample(norms =>
    {
        var faults = new FaultList();
        SettingsValidation.Check(ProgrammeSettings.Default with { Norms = norms }, faults);
        faults.Faults.ShouldBeEmpty();
    });

    [Fact]
    public void Needs_OfAnyWard_AreValidAndTheSameAgain() => Cases.Sample(drawn =>
    {
        var (catalogue, norms, ward) = drawn;
        var derived = NeedsByNorms.Of(ward, catalogue, norms);
        var faults = new FaultList();
        WardValidation.CheckNeeds(derived.Needs, "", faults);
        faults.Faults.ShouldBeEmpty();
        Written(NeedsByNorms.Of(ward, catalogue, norms)).ShouldBe(Written(derived));
    });

    [Fact]
    public void Needs_WithoutAnUnmetCriterionOfAKind_AreNoneOfThatKind() => Cases.Sample(drawn =>
    {
        var (catalogue, norms, ward) = drawn;
        var derived = NeedsByNorms.Of(ward, catalogue, norms);
        if (!Lacks(CriterionKind.Personnel)) derived.Needs.Officers.ShouldBe(0);
        if (!Lacks(CriterionKind.Facility)) (derived.Needs with { Officers = 0, EquipmentCost = 0, Guidance = 0, Upkeep = 0 }).ShouldBe(Needs.Nothing);
        if (!Lacks(CriterionKind.Equipment)) derived.Needs.EquipmentCost.ShouldBe(0);
        if (!Lacks(CriterionKind.Practice)) derived.Needs.Guidance.ShouldBe(0);
        (derived.Needs.Works == Works.None).ShouldBe(!Lacks(CriterionKind.Facility));

        bool Lacks(CriterionKind kind) => catalogue.Criteria.Any(criterion => criterion.Kind == kind && ward.Levels[criterion.Code] < criterion.Threshold);
    });

    [Fact]
    public void Needs_OfAWardWithOneLevelLower_AreNowhereLess() => Gen.Select(Cases, Gen.Int[0, 7], Levels).Sample((drawn, at, level) =>
    {
        var (catalogue, norms, ward) = drawn;
        var criterion = catalogue.Criteria[at % catalogue.Criteria.Length].Code;
        if (level > ward.Levels[criterion]) return;
        var (more, less) = (NeedsByNorms.Of(ward with { Levels = ward.Levels.With(criterion, level) }, catalogue, norms).Needs, NeedsByNorms.Of(ward, catalogue, norms).Needs);
        more.Officers.ShouldBeGreaterThanOrEqualTo(less.Officers);
        ((int)more.Works).ShouldBeGreaterThanOrEqualTo((int)less.Works);
        more.WorksYears.ShouldBeGreaterThanOrEqualTo(less.WorksYears);
        more.FloorArea.ShouldBeGreaterThanOrEqualTo(less.FloorArea);
        more.WorksCost.ShouldBeGreaterThanOrEqualTo(less.WorksCost);
        more.EquipmentCost.ShouldBeGreaterThanOrEqualTo(less.EquipmentCost);
        more.Guidance.ShouldBeGreaterThanOrEqualTo(less.Guidance);
        more.Upkeep.ShouldBe(less.Upkeep);
    });

    [Fact]
    public void Reasons_OfAnyWard_AddUpToTheNeeds() => Cases.Sample(drawn =>
    {
        var (catalogue, norms, ward) = drawn;
        var (needs, reasons) = NeedsByNorms.Of(ward, catalogue, norms);
        foreach (var reason in reasons) reason.Amount.ShouldBe(reason.Quantity * reason.Norm);
        Rounded(reasons.Where(reason => reason.Step == NeedStep.WorksCost).Sum(reason => reason.Amount)).ShouldBe(needs.WorksCost);
        Rounded(reasons.Where(reason => reason.Step == NeedStep.Equipment).Sum(reason => reason.Amount)).ShouldBe(needs.EquipmentCost);
        Rounded(reasons.Where(reason => reason.Item == NeedItem.Upkeep).Sum(reason => reason.Amount)).ShouldBe(needs.Upkeep);
        Math.Ceiling(reasons.Where(reason => reason.Step == NeedStep.Guidance).Sum(reason => reason.Amount)).ShouldBe(needs.Guidance);

        static long Rounded(decimal amount) => (long)decimal.Round(amount, 0, MidpointRounding.AwayFromZero);
    });

    [Fact]
    public void Needs_OfAWardInWhichNobodyLives_HaveTheLeastEstablishment()
    {
        var catalogue = new Catalogue
        {
            Version = "v1",
            Criteria =
            [
                new Criterion { Code = "C01", Kind = CriterionKind.Personnel, Names = Names.Same("x"), Threshold = Level.Full },
                new Criterion { Code = "C02", Kind = CriterionKind.Facility, Names = Names.Same("x"), Threshold = Level.Full },
            ],
        };

        var needs = NeedsByNorms.Of(WardOf(0, catalogue, [new Level(7_500), new Level(4_000)]), catalogue, Model.Norms.Illustrative).Needs;

        // A quarter of 20 officers; 470 m², of which more than 55 % lack, new at 11.65; 1.5 % of 5,475.5 a year.
        needs.ShouldBe(new Needs { Officers = 5, Works = Works.NewBuilding, WorksYears = 2, FloorArea = 470, WorksCost = 5_476, Upkeep = 82 });
    }

    [Fact]
    public void Illustrative_OnTheSampleRegister_ComesNearTheShippedNeeds()
    {
        var catalogue = new Catalogue
        {
            Version = "v1",
            Criteria =
            [
                .. Shipped.Table("hcmc", "catalogue.csv").Select(row => new Criterion
                {
                    Code = row["code"], Names = Names.Same("x"), Threshold = LevelOf(row["threshold"]),
                    Kind = Enum.Parse<CriterionKind>(row["kind"], ignoreCase: true),
                }),
            ],
        };
        var levels = Shipped.Table("hcmc", "levels.csv").ToDictionary(row => row["ward"]);
        var wards = Shipped.Table("hcmc", "register.csv").Select(row => WardOf(
            long.Parse(row["population"], CultureInfo.InvariantCulture), catalogue, [.. catalogue.Criteria.Select(criterion => LevelOf(levels[row["code"]][criterion.Code]))])).ToList();
        var shipped = Shipped.Table("hcmc", "needs.csv");

        var derived = NeedsTotal.Of(wards.Select(ward => NeedsByNorms.Of(ward, catalogue, Model.Norms.Illustrative).Needs));

        // docs/model.md states these figures.
        derived.ShouldBe(new NeedsTotal(495, 172, 51_087, 519_909, 358_152, 1_041, 78_884));
        foreach (var (figure, column) in new (long, string)[]
            {
                (derived.Officers, "officers"), (derived.FloorArea, "floor_area"), (derived.WorksCost, "works_cost"),
                (derived.EquipmentCost, "equipment_cost"), (derived.Guidance, "guidance"), (derived.Upkeep, "upkeep"),
            })
        {
            var sum = shipped.Sum(row => long.Parse(row[column], CultureInfo.InvariantCulture));
            Math.Abs(figure - sum).ShouldBeLessThanOrEqualTo(sum / 50, $"{column}: {figure} by norms, {sum} shipped");
        }
    }

    private static Ward WardOf(long people, Catalogue catalogue, Level[] levels) => new()
    {
        Code = "W1", Names = Names.Same("Ward"), District = "D1", Population = people,
        Levels = Model.Levels.Of(catalogue.Criteria.Select((criterion, i) => new CriterionLevel(criterion.Code, levels[i]))),
    };

    private static Level LevelOf(string text) => Level.TryFrom(decimal.Parse(text, CultureInfo.InvariantCulture), out var level) ? level : throw new FormatException(text);

    private static string Written(NormedNeeds needs) => JsonSerializer.Serialize(needs, ModelJson.Options);
}
