using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards;

public sealed class WardDecisionTests
{
    private static readonly WardState Ward = WardFold.Fold(new WardState(), Example.Imported(Example.Ward("W1")));

    [Fact]
    public void Assess_LevelInRange_AppendsTheNextVersionWithWhatItReplaced()
    {
        var verdict = Decide(new AssessCommand(Example.Assess("a", 6_000)));

        verdict.Status.ShouldBe(CommandStatus.Done);
        verdict.IsRepeat.ShouldBeFalse();
        var written = verdict.Event.ShouldNotBeNull();
        written.Version.ShouldBe(2);
        written.At.ShouldBe(Example.Noon);
        written.Actor.ShouldBe("officer");
        written.Before.ShouldBe("""{"criterion":"C01","level":50}""");
        written.After.ShouldBe("""{"criterion":"C01","level":60,"on":"2026-02-01","evidence":"file 7","catalogueVersion":"v1","actor":"officer"}""");
        written.Evidence.ShouldBe("file 7");
    }

    [Fact]
    public void Assess_Twice_NamesTheAssessmentItReplaces()
    {
        var once = WardFold.Fold(Ward, Decide(new AssessCommand(Example.Assess("a", 6_000))).Event!);

        WardDecision.Decide(once, new AssessCommand(Example.Assess("b", 7_000)), null, Example.Noon).Event!.Before!
            .ShouldContain("\"evidence\":\"file 7\"");
    }

    [Fact]
    public void Assess_AfterAnImportOfAnotherLevel_NamesTheBareLevelItReplaces()
    {
        var assessed = WardFold.Fold(Ward, Decide(new AssessCommand(Example.Assess("a", 6_000))).Event!);
        var imported = WardFold.Fold(assessed, Example.Imported(Example.Ward("W1"), 3, "again"));

        WardDecision.Decide(imported, new AssessCommand(Example.Assess("b", 7_000)), null, Example.Noon).Event!.Before
            .ShouldBe("""{"criterion":"C01","level":50}""");
    }

    [Theory]
    [InlineData("C99", 5_000, "e", "v1", "criterion")]
    [InlineData("C01", -1, "e", "v1", "level")]
    [InlineData("C01", 10_001, "e", "v1", "level")]
    [InlineData("C01", 5_000, "bell \a", "v1", "evidence")]
    [InlineData("C01", 5_000, "e", "not a code", "catalogueVersion")]
    public void Assess_NotAllowed_NamesTheField(string criterion, int hundredths, string evidence, string catalogue, string path)
    {
        var asked = new AssessCriterion(Example.Header("a"), criterion, new Level(hundredths), new DateOnly(2026, 2, 1), evidence, catalogue);

        var verdict = Decide(new AssessCommand(asked));

        verdict.Status.ShouldBe(CommandStatus.Invalid);
        verdict.Event.ShouldBeNull();
        verdict.Faults.ShouldHaveSingleItem().Path.ShouldBe(path);
    }

    [Fact]
    public void Assess_TextsAtTheirLimits_AreAllowedAndOneMoreIsNot()
    {
        Evidence(2_000).Status.ShouldBe(CommandStatus.Done);
        Evidence(2_001).Status.ShouldBe(CommandStatus.Invalid);

        static WardVerdict Evidence(int length) => Decide(new AssessCommand(Example.Assess("a") with { Evidence = new string('x', length) }));
    }

    [Theory]
    [InlineData(0, 1, "commandId")]
    [InlineData(201, 1, "commandId")]
    [InlineData(1, 0, "actor")]
    [InlineData(1, 201, "actor")]
    public void AnyCommand_IdOrActorOutOfRange_IsInvalid(int idLength, int actorLength, string path)
    {
        var header = new CommandHeader(new string('i', idLength), new string('a', actorLength));

        var verdict = Decide(new AssessCommand(Example.Assess("a") with { Header = header }));

        verdict.Faults.ShouldHaveSingleItem().Path.ShouldBe(path);
    }

    [Fact]
    public void AnyCommand_IdAndActorOf200Characters_IsDone()
    {
        var header = new CommandHeader(new string('i', 200), new string('a', 200));

        Decide(new AssessCommand(Example.Assess("a") with { Header = header })).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public void AnyCommand_WardNeverImported_IsNotFound() =>
        WardDecision.Decide(new WardState(), new AssessCommand(Example.Assess("a")), null, Example.Noon).Status.ShouldBe(CommandStatus.NotFound);

    [Fact]
    public void AnyCommand_OnAnotherVersion_IsStale()
    {
        Decide(new AssessCommand(Example.Assess("a", ifVersion: 0))).Status.ShouldBe(CommandStatus.Stale);
        Decide(new AssessCommand(Example.Assess("a", ifVersion: 1))).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public void Repeat_OnAVersionLongGone_GetsTheFirstEvent()
    {
        var command = new AssessCommand(Example.Assess("a", ifVersion: 1));
        var first = Decide(command).Event!;
        var later = WardFold.Fold(Ward, first);

        var verdict = WardDecision.Decide(later, command, first, Example.Noon.AddDays(1));

        verdict.ShouldBe(WardVerdict.Repeat(first));
    }

    [Fact]
    public void Repeat_UnderAnotherCatalogueVersion_IsStillTheSameCommand()
    {
        var first = Decide(new AssessCommand(Example.Assess("a"))).Event!;

        var verdict = WardDecision.Decide(Ward, new AssessCommand(Example.Assess("a") with { CatalogueVersion = "v2" }), first, Example.Noon);

        verdict.IsRepeat.ShouldBeTrue();
    }

    [Fact]
    public void SameId_OtherContentOrActorOrKind_IsReused()
    {
        var first = Decide(new AssessCommand(Example.Assess("a"))).Event!;
        WardCommand[] others =
        [
            new AssessCommand(Example.Assess("a", 6_001)),
            new AssessCommand(Example.Assess("a") with { Header = Example.Header("a", actor: "somebody else") }),
            new NeedsCommand(new ChangeNeeds(Example.Header("a"), Needs.Nothing)),
        ];

        foreach (var other in others)
            WardDecision.Decide(Ward, other, first, Example.Noon).Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public void ChangeNeeds_WorksWithoutYears_NamesEveryFault()
    {
        var needs = new Needs { Works = Works.Repair, WorksCost = -1, Officers = Needs.Most + 1 };

        var verdict = Decide(new NeedsCommand(new ChangeNeeds(Example.Header("a"), needs)));

        verdict.Faults.Select(fault => fault.Path).ShouldBe(["officers", "worksCost", "worksYears"]);
    }

    [Fact]
    public void ReportDifficulty_NumbersItByTheVersionAndStampsItsTime()
    {
        var reported = WardFold.Fold(Ward, Decide(Report("a")).Event!);

        reported.Difficulties.ShouldHaveSingleItem()
            .ShouldBe(new Difficulty(2, DifficultyKind.Facilities, "Leaking\nroof", Example.Noon, "officer"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_001)]
    public void ReportDifficulty_TextOutOfRange_IsInvalid(int length) =>
        Decide(new ReportCommand(new ReportDifficulty(Example.Header("a"), DifficultyKind.Other, new string('x', length))))
            .Faults.ShouldHaveSingleItem().Path.ShouldBe("text");

    [Fact]
    public void ReportDifficulty_KindUndefined_IsInvalid() =>
        Decide(new ReportCommand(new ReportDifficulty(Example.Header("a"), (DifficultyKind)9, "x")))
            .Faults.ShouldHaveSingleItem().Path.ShouldBe("kind");

    [Fact]
    public void ResolveDifficulty_Open_ClosesIt()
    {
        var reported = WardFold.Fold(Ward, Decide(Report("a")).Event!);

        var verdict = WardDecision.Decide(reported, Resolve("b", 2), null, Example.Noon.AddHours(1));

        var resolved = WardFold.Fold(reported, verdict.Event!).Difficulties.ShouldHaveSingleItem();
        resolved.ResolvedAt.ShouldBe(Example.Noon.AddHours(1));
        resolved.Resolution.ShouldBe("mended");
    }

    [Fact]
    public void ResolveDifficulty_UnknownOrResolved_IsInvalid()
    {
        Decide(Resolve("b", 2)).Faults.ShouldHaveSingleItem().Path.ShouldBe("difficulty");

        var reported = WardFold.Fold(Ward, Decide(Report("a")).Event!);
        var resolved = WardFold.Fold(reported, WardDecision.Decide(reported, Resolve("b", 2), null, Example.Noon).Event!);
        WardDecision.Decide(resolved, Resolve("c", 2), null, Example.Noon).Faults.ShouldHaveSingleItem().Path.ShouldBe("difficulty");
    }

    private static ReportCommand Report(string id) =>
        new(new ReportDifficulty(Example.Header(id), DifficultyKind.Facilities, "Leaking\nroof"));

    private static ResolveCommand Resolve(string id, long number) => new(new ResolveDifficulty(Example.Header(id), number, "mended"));

    private static WardVerdict Decide(WardCommand command) => WardDecision.Decide(Ward, command, null, Example.Noon);
}
