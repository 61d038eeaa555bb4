using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Wards;

public class EntryTests
{
    private const string Code = "26968";
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();
    private readonly WardDesk _desk;
    private readonly Entry _entry;

    public EntryTests()
    {
        _desk = new WardDesk(_grains, new PlannerDesk(_grains), TimeProvider.System);
        _entry = new Entry(_desk, TimeProvider.System, NullLogger.Instance);
    }

    [Fact]
    public async Task Entry_SentOnce_IsWrittenByTheLocalUserAndToldToTheProgramme()
    {
        (await Report("Chưa có mặt bằng."))!.Difficulties.Single().Text.ShouldBe("Chưa có mặt bằng.");
        _entry.Status.ShouldBe(EntryStatus.Saved);
        _grains.Wards.Headers.Single().ShouldSatisfyAllConditions(header => header.Actor.ShouldBe("local"), header => header.IfVersion.ShouldBe(1));
        _grains.Told.Single().Version.ShouldBe(2);
    }

    [Fact]
    public async Task Entry_PressedTwice_IsWrittenOnce()
    {
        var held = new TaskCompletionSource();
        _grains.Wards.Hold = () => held.Task;
        var first = Report("Chưa có mặt bằng.");
        (await Report("Chưa có mặt bằng.")).ShouldBeNull();
        held.SetResult();
        (await first).ShouldNotBeNull();
        (await Report("Chưa có mặt bằng.")).ShouldBeNull();
        _grains.Wards.Headers.Count.ShouldBe(1);
        _grains.Wards.EventsOf(Code).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Entry_WhoseAnswerIsLost_IsWrittenOnceWhenSentAgain()
    {
        _grains.Wards.LosesAnswers = true;
        (await Report("Chưa có mặt bằng.")).ShouldBeNull();
        _entry.Status.ShouldBe(EntryStatus.Failed);
        _grains.Wards.LosesAnswers = false;
        (await Report("Chưa có mặt bằng.")).ShouldNotBeNull();
        _entry.Status.ShouldBe(EntryStatus.Saved);
        _grains.Wards.Headers[0].CommandId.ShouldBe(_grains.Wards.Headers[1].CommandId);
        _grains.Wards.EventsOf(Code).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Entry_Edited_IsAnotherCommand()
    {
        await Report("Một.");
        _entry.Edit();
        await Report("Hai.", version: 2);
        _grains.Wards.Headers[0].CommandId.ShouldNotBe(_grains.Wards.Headers[1].CommandId);
        _grains.Wards.EventsOf(Code).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Entry_OnAnOlderVersion_IsNotWrittenAndNamesWhatOthersDid()
    {
        await _desk.Change("hcmc", Code, ward => ward.ReportDifficulty(
            new ReportDifficulty(new CommandHeader("other", "colleague"), DifficultyKind.Other, "Việc khác."), CancellationToken.None));
        var now = await Report("Việc của tôi.");
        _entry.Status.ShouldBe(EntryStatus.Conflict);
        _entry.Theirs.Select(happened => happened.Actor).ShouldBe(["colleague"]);
        now!.Version.ShouldBe(2);
        _grains.Wards.EventsOf(Code).Count.ShouldBe(2);
        (await Report("Việc của tôi.", version: 2))!.Difficulties.Length.ShouldBe(2);
        _entry.Theirs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "“101” không dùng được. Cần: số từ 0 đến 100, nhiều nhất hai chữ số thập phân.")]
    [InlineData(Language.English, "“101” cannot be taken. Allowed: a number from 0 to 100 with at most two decimals.")]
    public async Task Entry_RefusedByTheWard_NamesFieldValueAndRange(Language language, string text)
    {
        _grains.Wards.Faults = [Fault.Of("level", "101", "a number from 0 to 100")];
        await _entry.Send(await Dossier(1), (ward, header) => ward.ReportDifficulty(new ReportDifficulty(header, DifficultyKind.Other, "x"), CancellationToken.None), Texts.In(language));
        _entry.Status.ShouldBe(EntryStatus.Refused);
        _entry.FaultOf("level").ShouldBe(text);
        _entry.FaultOf("evidence").ShouldBeNull();
    }

    private async Task<WardView?> Report(string text, long version = 1) => await _entry.Send(await Dossier(version),
        (ward, header) => ward.ReportDifficulty(new ReportDifficulty(header, DifficultyKind.Facilities, text), CancellationToken.None), Vi);

    private async Task<WardDossier> Dossier(long version)
    {
        var programme = (await _desk.Programme(null, CancellationToken.None))!;
        return new WardDossier(programme, new WardView { Version = version, Ward = City.Snapshot.Find(Code)! }, new WardHistory([], 0), 1);
    }
}
