using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Wards;

public class EventWordsTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Texts En = Texts.In(Language.English);
    private static readonly Ward Ward = City.Snapshot.Find("26968")!;

    [Fact]
    public void Assessment_AfterTheRegister_SaysBothLevelsThresholdDayAndEvidence()
    {
        var happened = Event(WardEventKind.Assessed, new CriterionLevel("C22", new Level(6300)),
            new Assessment("C22", new Level(8000), new DateOnly(2026, 3, 14), "BB 12/2026", City.Catalogue.Version, "local")) with { Evidence = "BB 12/2026" };
        var vi = EventWords.Of(happened, City.Snapshot.Programme, Vi);
        vi.Title.ShouldBe("Đánh giá C22 Hệ thống camera an ninh và trung tâm quan sát");
        vi.Lines.ShouldBe(["Mức 63 → 80, ngưỡng 80: đạt", "Ngày đánh giá 14/03/2026", "Căn cứ: BB 12/2026"]);
        EventWords.Of(happened, City.Snapshot.Programme, En).Lines.ShouldBe(
            ["Level 63 → 80, threshold 80: met", "Assessed on 14 Mar 2026", "Evidence: BB 12/2026"]);
    }

    [Fact]
    public void Assessment_AfterAnother_ReadsTheLevelOfTheOther()
    {
        var before = new Assessment("C22", new Level(6050), new DateOnly(2026, 1, 2), "", City.Catalogue.Version, "local");
        EventWords.Of(Event(WardEventKind.Assessed, before, before with { Level = new Level(7900) }), City.Snapshot.Programme, Vi)
            .Lines[0].ShouldBe("Mức 60,5 → 79, ngưỡng 80: chưa đạt");
    }

    [Fact]
    public void Assessment_OfACriterionNoCatalogueHas_StillSaysItsLevels()
    {
        var after = new Assessment("X1", new Level(100), new DateOnly(2026, 1, 2), "", "gone", "local");
        var words = EventWords.Of(Event(WardEventKind.Assessed, new CriterionLevel("X1", default), after), City.Snapshot.Programme, En);
        words.Title.ShouldBe("Assessed X1");
        words.Lines[0].ShouldBe("Level 0 → 1");
    }

    [Fact]
    public void Needs_Changed_NamesEachFigureThatDiffers()
    {
        var before = new Needs { Officers = 4, EquipmentCost = 1200 };
        var after = before with { Officers = 3, Works = Works.Repair, WorksYears = 1, FloorArea = 1200, WorksCost = 900 };
        EventWords.Of(Event(WardEventKind.NeedsChanged, before, after), City.Snapshot.Programme, Vi).Lines.ShouldBe(
        [
            "Xây dựng: không xây → sửa chữa", "Cán bộ còn thiếu: 4 → 3 người", "Thời gian xây dựng: 0 → 1 năm",
            "Diện tích xây dựng: 0 → 1.200 m²", "Chi phí xây dựng: 0 → 900 triệu đồng",
        ]);
        EventWords.Of(Event(WardEventKind.NeedsChanged, before, before), City.Snapshot.Programme, En).Lines.ShouldBe(["no value changed"]);
    }

    [Fact]
    public void Difficulty_ReportedAndResolved_RepeatsWhatWasWritten()
    {
        var reported = new Difficulty(3, DifficultyKind.Facilities, "Chưa có mặt bằng.", DateTimeOffset.UnixEpoch, "local");
        EventWords.Of(Event(WardEventKind.DifficultyReported, null, reported), City.Snapshot.Programme, Vi)
            .Lines.ShouldBe(["Trụ sở, thiết bị: Chưa có mặt bằng."]);
        EventWords.Of(Event(WardEventKind.DifficultyResolved, reported, reported with { ResolvedAt = DateTimeOffset.UnixEpoch, Resolution = "Đã giao đất." }),
            City.Snapshot.Programme, Vi).Lines.ShouldBe(["Trụ sở, thiết bị: Chưa có mặt bằng.", "Đã giao đất."]);
    }

    [Fact]
    public void Import_OfAKnownWard_NamesWhatDiffersAndShortensALongList()
    {
        EventWords.Of(Event(WardEventKind.Imported, null, Ward), City.Snapshot.Programme, En).ShouldSatisfyAllConditions(
            first => first.Title.ShouldBe("Entered in the register"), first => first.Lines.ShouldBeEmpty());
        var few = Ward with { Population = 30_000, Levels = Ward.Levels.With("C22", new Level(9000)) };
        EventWords.Of(Event(WardEventKind.Imported, Ward, few), City.Snapshot.Programme, En).Lines.ShouldBe(["People: 31,105 → 30,000", "C22: 63 → 90"]);
        var many = Ward with { Levels = Levels.Of(Ward.Levels.Entries.Select(entry => entry with { Level = new Level(123) })) };
        var lines = EventWords.Of(Event(WardEventKind.Imported, Ward, many), City.Snapshot.Programme, En).Lines;
        lines.Count.ShouldBe(9);
        lines[^1].ShouldBe("and 14 more changes");
    }

    [Fact]
    public void Actor_TheProductsOwn_HasWords()
    {
        EventWords.Actor(CommandHeader.LocalUser, Vi).ShouldBe("người dùng máy này");
        EventWords.Actor(CommandHeader.Samples, En).ShouldBe("data shipped with the product");
        EventWords.Actor("nguyen.van.a", En).ShouldBe("nguyen.van.a");
    }

    private static WardEvent Event(WardEventKind kind, object? before, object after) => new()
    {
        Version = 2, At = DateTimeOffset.UnixEpoch, Actor = "local", CommandId = "c", CommandHash = "h", Kind = kind,
        Before = before is null ? null : JsonSerializer.Serialize(before, ModelJson.Options),
        After = JsonSerializer.Serialize(after, ModelJson.Options),
    };
}
