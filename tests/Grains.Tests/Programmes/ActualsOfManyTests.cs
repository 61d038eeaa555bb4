using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

[Collection(OneCluster.Name)]
public sealed class ActualsOfManyTests(GrainCluster cluster)
{
    private static readonly DateOnly Day = new(2024, 2, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Record_SeveralRowsOfSeveralWards_IsShownAtOnceAndInTheWards()
    {
        var code = await cluster.Import("W1", "W2");

        var result = await cluster.Programme(code).RecordActuals(
            Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300), Row(3, "W2", ActualItem.OfficersArrived, 2), Row(4, "W1", ActualItem.WorksProgress, 40)], Stop);

        result.ShouldSayTheSameAs(new ImportResult(CommandStatus.Done, 6, 0, 2, false, []));
        var view = (await cluster.Ward(code, "W1").Read(Stop))!;
        (view.Version, view.Ward.Needs.WorksCost).ShouldBe((3, 600));
        view.Actuals.Select(actual => actual.Number).ShouldBe([2, 3]);
        (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!.Find("W2")!.Needs.Officers.ShouldBe(1);
        (await cluster.Ward(code, "W1").History(1, 10, Stop)).Items.Select(one => one.CommandId).ShouldBe(["many/2", "many", $"import {code}"]);
    }

    [Fact]
    public async Task Record_ALevelAssessedAmongActuals_IsTheSameEventAsTheFormsAndAllOrNothing()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Ward(code, "W2").Assess(Example.Assess("form"), Stop);
        var form = (await cluster.Ward(code, "W2").History(1, 1, Stop)).Items.Single();

        var bad = await cluster.Programme(code).RecordActuals(
            Example.Header("bad"), [Row(2, "W1", ActualItem.WorksPaid, 300), Level(3, "W1") with { Criterion = "Z9" }, Level(4, "W1") with { On = new DateOnly(9_000, 1, 1) }], Stop);

        bad.Faults.Select(fault => (fault.Row, fault.Column)).ShouldBe([(3, "criterion"), (4, "on")]);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(1);

        (await cluster.Programme(code).RecordActuals(Example.Header("good"), [Row(2, "W1", ActualItem.WorksPaid, 300), Level(3, "W1")], Stop)).Status.ShouldBe(CommandStatus.Done);

        var view = (await cluster.Ward(code, "W1").Read(Stop))!;
        (view.Version, view.Ward.Levels["C01"], view.Actuals.Length).ShouldBe((3, new Level(6_000), 1));
        var row = (await cluster.Ward(code, "W1").History(1, 1, Stop)).Items.Single();
        (row.Kind, row.Before, row.After, row.Evidence).ShouldBe((form.Kind, form.Before, form.After, form.Evidence));
        (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!.Find("W1")!.Levels["C01"].ShouldBe(new Level(6_000));

        // The same values as the form sent.
        ActualRow Level(int number, string ward)
        {
            var asked = Example.Assess("row");
            return new ActualRow(number, ward, null, asked.On, 0, null, asked.Evidence, asked.Criterion, asked.Level);
        }
    }

    [Fact]
    public async Task Record_WithOneBadRow_RecordsNothingAndNamesEveryBadOne()
    {
        var code = await cluster.Import("W1", "W2");

        var result = await cluster.Programme(code).RecordActuals(
            Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300), Row(3, "W9", ActualItem.WorksPaid, 1), Row(4, "W2", ActualItem.WorksPaid, 0)], Stop);

        result.Status.ShouldBe(CommandStatus.Invalid);
        result.Faults.Select(fault => (fault.Row, fault.Column)).ShouldBe([(3, "ward"), (4, "amount")]);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Record_Again_GetsTheFirstAnswerAndAnotherContentIsRefused()
    {
        var code = await cluster.Import("W1");
        await cluster.Programme(code).RecordActuals(Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300)], Stop);

        (await cluster.Programme(code).RecordActuals(Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300)], Stop)).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Programme(code).RecordActuals(Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 301)], Stop)).Status.ShouldBe(CommandStatus.IdReused);

        (await cluster.Ward(code, "W1").Read(Stop))!.Actuals.ShouldHaveSingleItem().Amount.ShouldBe(300);
    }

    [Fact]
    public async Task Record_OnAnotherVersionOrOfNoProgramme_IsRefused()
    {
        var code = await cluster.Import("W1");

        (await cluster.Programme(code).RecordActuals(Example.Header("many", ifVersion: 1), [Row(2, "W1", ActualItem.WorksPaid, 300)], Stop)).Status.ShouldBe(CommandStatus.Stale);
        (await cluster.Programme("nobody").RecordActuals(Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300)], Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await cluster.Programme(code).RecordActuals(Example.Header("none"), [], Stop)).Status.ShouldBe(CommandStatus.Invalid);
    }

    [Fact]
    public async Task Record_AfterAWardCommandThatNobodyToldOf_RestsOnIt()
    {
        var code = await cluster.Import("W1");
        // Stored in the ward, but nobody has told the programme.
        await cluster.Ward(code, "W1").Assess(Example.Assess("untold"), Stop);

        (await cluster.Programme(code).RecordActuals(Example.Header("many"), [Row(2, "W1", ActualItem.WorksPaid, 300)], Stop)).Status.ShouldBe(CommandStatus.Done);

        (await cluster.Ward(code, "W1").Read(Stop))!.Actuals.ShouldHaveSingleItem().Number.ShouldBe(3);
    }

    [Fact]
    public async Task Preview_SaysWhatWouldChangeAndChangesNothing()
    {
        var code = await cluster.Import("W1", "W2");

        var preview = await cluster.Programme(code).PreviewActuals([Row(2, "W1", ActualItem.WorksPaid, 300), Row(3, "W1", ActualItem.UpkeepPaid, 5)], Stop);

        preview.WardsChanged.ShouldBe(1);
        preview.Wards.ShouldHaveSingleItem().Fields.ShouldBe(
        [
            new FieldChange("worksPaid 2024-02-01", null, "300"), new FieldChange("upkeepPaid 2024-02-01", null, "5"), new FieldChange("needs.worksCost", "900", "600"),
        ]);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Record_ByOneOfAnotherDistrict_IsDeniedAndChangesNothing()
    {
        var code = await cluster.Import("W1");
        ActualRow[] rows = [Row(2, "W1", ActualItem.WorksPaid, 300)];
        (Example.Officer with { Districts = ["D9"] }).Enter();

        var denied = await cluster.Programme(code).RecordActuals(Example.Header("many"), [.. rows], Stop);
        var preview = await cluster.Programme(code).PreviewActuals([.. rows], Stop);

        denied.Status.ShouldBe(CommandStatus.Invalid);
        denied.Faults.ShouldHaveSingleItem().ShouldBe(new ImportFault("actuals", 2, "ward", "W1", "a ward of the caller's districts, not of D1"));
        preview.Faults.ShouldBe(denied.Faults);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Lists_OfAllWards_AreFilteredPagedAndInOrder()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Programme(code).RecordActuals(Example.Header("many"),
            [Row(2, "W2", ActualItem.WorksPaid, 1), Row(3, "W1", ActualItem.WorksPaid, 2), Row(4, "W1", ActualItem.UpkeepPaid, 3) with { On = new DateOnly(2024, 3, 1) }], Stop);

        (await Amounts(new ActualFilter(), 0, 2)).ShouldBe((3, "2 3"));
        (await Amounts(new ActualFilter(), 2, 2)).ShouldBe((3, "1"));
        (await Amounts(new ActualFilter(Latest: true), 0, 9)).ShouldBe((3, "3 2 1"));
        (await Amounts(new ActualFilter(Ward: "W1"), 0, 9)).ShouldBe((2, "2 3"));
        (await Amounts(new ActualFilter(District: "D9"), 0, 9)).ShouldBe((0, ""));
        (await Amounts(new ActualFilter(Item: ActualItem.UpkeepPaid), 0, 9)).ShouldBe((1, "3"));
        (await Amounts(new ActualFilter(From: new DateOnly(2024, 2, 2), To: new DateOnly(2024, 3, 1)), 0, 9)).ShouldBe((1, "3"));

        async Task<(long, string)> Amounts(ActualFilter filter, long skip, int most)
        {
            var page = await cluster.Programme(code).Actuals(filter, skip, most, Stop);
            return (page.Total, string.Join(' ', page.Items.Select(one => one.Actual.Amount)));
        }
    }

    [Fact]
    public async Task SupportsAndActions_AreFilteredPagedAndByDepartmentAndByDay()
    {
        var code = await cluster.Import("W1", "W2");
        await Do("W2", new AskSupport { Header = Example.Header("a"), Department = "A", Text = "t", On = Day });
        await Do("W1", new AskSupport { Header = Example.Header("a"), Department = "B", Text = "t", On = Day });
        await Do("W1", new PlanAction { Header = Example.Header("b"), Criterion = "C01", What = "later", Unit = "u", Due = new DateOnly(2027, 1, 1) });
        await Do("W2", new PlanAction { Header = Example.Header("b"), Criterion = "C01", What = "sooner", Unit = "u", Due = new DateOnly(2026, 1, 1) });
        await Do("W2", new PlanAction { Header = Example.Header("c"), Criterion = "C01", What = "done", Unit = "u", Due = new DateOnly(2025, 1, 1) });
        await Do("W2", new ChangeAction { Header = Example.Header("d"), Number = 2, What = "done", Due = new DateOnly(2025, 1, 1), Status = ActionStatus.Done });

        var supports = await cluster.Programme(code).Supports(new SupportFilter(), 0, 9, Stop);
        (supports.Total, string.Join(' ', supports.Items.Select(one => one.Support.Department)), string.Join(' ', supports.Departments)).ShouldBe((2, "A B", "A B"));
        (await Whats(new ActionFilter())).ShouldBe("sooner later");
        (await Whats(new ActionFilter(), skip: 1)).ShouldBe("later");
        (await Whats(new ActionFilter(Closed: true))).ShouldBe("done sooner later");
        (await Whats(new ActionFilter(Status: ActionStatus.Done))).ShouldBe("done");
        (await Whats(new ActionFilter(Unit: "U"))).ShouldBe("sooner later");
        (await Whats(new ActionFilter(Unit: "v"))).ShouldBe("");
        (await Whats(new ActionFilter(District: "D9", Closed: true))).ShouldBe("");

        await Do("W2", new AnswerSupport { Header = Example.Header("e"), Number = 1, Status = SupportStatus.Refused, On = Day });
        (await Asked(new SupportFilter())).ShouldBe("B");
        (await Asked(new SupportFilter(Closed: true))).ShouldBe("A B");
        (await Asked(new SupportFilter(Department: "a", Status: SupportStatus.Refused))).ShouldBe("A");
        (await Asked(new SupportFilter(Department: "a", Status: SupportStatus.Given))).ShouldBe("");

        async Task<string> Whats(ActionFilter filter, long skip = 0) => string.Join(' ', (await cluster.Programme(code).Actions(filter, skip, 9, Stop)).Items.Select(one => one.Action.What));

        async Task<string> Asked(SupportFilter filter) => string.Join(' ', (await cluster.Programme(code).Supports(filter, 0, 9, Stop)).Items.Select(one => one.Support.Department));

        async Task Do(string ward, ProgressCommand command) => (await cluster.Grains.ChangeWard(code, ward, grain => grain.Progress(command, Stop))).Status.ShouldBe(CommandStatus.Done);
    }

    private static ActualRow Row(int row, string ward, ActualItem item, long amount) => new(row, ward, item, Day, amount, null, "");
}
