using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Reorganization;

public class ReorganizationEventWordsTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Texts En = Texts.In(Language.English);
    private static readonly DateOnly s_day = new(2026, 7, 1);
    private static readonly Names s_names = new("Sáp nhập", "Merger");
    private static readonly Ward s_ward = City.Snapshot.Wards[0];

    [Fact]
    public void WardThatEnded_NamesEventDayAndSuccessors()
    {
        var happened = Event(WardEventKind.Ended, s_ward, new EndedWard(s_day, s_names, ["A@2026-07-01", "B@2026-07-01"]));

        Words(happened, Vi).ShouldSatisfyAllConditions(
            words => words.Title.ShouldBe("Kết thúc do sắp xếp đơn vị: Sáp nhập"), words => words.Lines.ShouldBe(["Từ 01/07/2026, tiếp nối bởi A@2026-07-01, B@2026-07-01"]));
        Words(happened, En).Title.ShouldBe("Ended by a reorganization: Merger");
    }

    [Fact]
    public void WardWhoseEventWasUndone_SaysWhereToGoBack() =>
        Words(Event(WardEventKind.Ended, s_ward, new EndedWard(s_day, s_names, ["A"], Undone: true)), En).ShouldSatisfyAllConditions(
            words => words.Title.ShouldBe("The reorganization that had made it was undone: Merger"), words => words.Lines.ShouldBe(["Back to A"]));

    [Fact]
    public void WardThatCame_NamesItsPieces() =>
        Words(Event(WardEventKind.Came, null, new CameWard(s_ward, s_day, s_names, ["A", "B"], null, [])), En).Lines.ShouldBe(["From 1 Jul 2026, made of A, B"]);

    [Fact]
    public void WardRestoredOrRedistricted_SaysSo()
    {
        var district = City.Snapshot.Programme.Districts[0];

        Words(Event(WardEventKind.Restored, new EndedWard(s_day, s_names, ["A"]), new RestoredWard(s_day, s_names)), Vi).Title.ShouldBe("Khôi phục: đợt sắp xếp đã huỷ, Sáp nhập");
        Words(Event(WardEventKind.Redistricted, new WardDistrict(district.Code), new WardDistrict("N@2026-07-01")), Vi).Lines.ShouldBe([$"Từ {district.Names.Vi} sang N@2026-07-01"]);
    }

    [Fact]
    public void Kinds_AllHaveAWord()
    {
        foreach (var kind in Enum.GetValues<WardEventKind>()) Vi[ModelWords.Of(kind)].ShouldNotBe(En[ModelWords.Of(kind)]);
    }

    private static EventWords Words(WardEvent happened, Texts texts) => EventWords.Of(happened, City.Snapshot.Programme, texts);

    private static WardEvent Event<T>(WardEventKind kind, object? before, T after) => new()
    {
        Version = 2, At = DateTimeOffset.UnixEpoch, Actor = "local", CommandId = "c", CommandHash = "h", Kind = kind,
        Before = before is null ? null : JsonSerializer.Serialize(before, before.GetType(), ModelJson.Options), After = JsonSerializer.Serialize(after, ModelJson.Options),
    };
}
