using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards.Progress;

using static ProgressStory;

public sealed class OptionCommandTests
{
    [Fact]
    public void Choose_Facility_WritesNeedsAsksSupportAndPlansTheFirstAction()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Facility, 1_200, months: 20)).Then(Choose(1, "Station"));

        story.Needs.ShouldBe(Example.Needs with { WorksCost = 1_200, WorksYears = 2 });
        story.State.Options.ShouldHaveSingleItem().State.ShouldBe(OptionState.Chosen);
        story.State.Supports.ShouldBe([new Support(1, 1, "C01", "Dept of Finance", "Money", SupportStatus.Asked, Today, "")]);
        story.State.Actions.ShouldBe([new WardAction(1, 1, "C01", "Way", "Station", Today.AddMonths(20), ActionStatus.Planned)]);
    }

    [Fact]
    public void Choose_Another_ReplacesTheFirstAndDropsWhatWasOpenOfIt()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Personnel, officers: 2)).Then(Propose(CriterionKind.Personnel, officers: 5)).Then(Choose(1)).Then(Choose(2));

        story.Needs.Officers.ShouldBe(5);
        story.State.Options.Select(option => option.State).ShouldBe([OptionState.Proposed, OptionState.Chosen]);
        story.State.Supports.Select(support => support.Status).ShouldBe([SupportStatus.Dropped, SupportStatus.Asked]);
        story.State.Actions.Select(action => action.Status).ShouldBe([ActionStatus.Dropped, ActionStatus.Planned]);
    }

    [Fact]
    public void Choose_OptionThatComesToWhatTheNeedWas_IsItsOriginAllTheSame()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Personnel, officers: Example.Needs.Officers)).Then(Choose(1));

        (story.Needs, story.State.Origins.Officers, story.State.Origins.Works).ShouldBe((Example.Needs, NeedOrigin.ByOption("1"), NeedOrigin.Imported));
        story.Then(Propose(CriterionKind.Personnel, officers: Example.Needs.Officers)).Then(Choose(2)).State.Origins.Officers.ShouldBe(NeedOrigin.ByOption("2"));
        story.Then(Propose(CriterionKind.Practice)).Then(Choose(3)).State.Origins.Officers.ShouldBe(NeedOrigin.ByOption("2"));
    }

    [Fact]
    public void Withdraw_OneOfTwoChosen_LeavesTheOtherAsTheOrigin()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Equipment, 30)).Then(Propose(CriterionKind.Equipment, 12, criterion: "C02")).Then(Choose(1)).Then(Choose(2));
        story.State.Origins.Equipment.ShouldBe(NeedOrigin.ByOption("2"));

        story.Then(new WithdrawOption { Header = Example.Header("r"), Number = 2 }).State.Origins.Equipment.ShouldBe(NeedOrigin.ByOption("1"));
        story.Then(new WithdrawOption { Header = Example.Header("r"), Number = 1 }).State.Origins.Equipment.ShouldBe(NeedOrigin.ByOption("1"));
    }

    [Fact]
    public void Choose_OfTwoCriteria_AddsUp()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Equipment, 30)).Then(Propose(CriterionKind.Equipment, 12, criterion: "C02")).Then(Choose(1)).Then(Choose(2));

        story.Needs.EquipmentCost.ShouldBe(42);
        story.Then(new WithdrawOption { Header = Example.Header("r"), Number = 1 }).Needs.EquipmentCost.ShouldBe(12);
        story.Then(new WithdrawOption { Header = Example.Header("r"), Number = 2 }).Needs.EquipmentCost.ShouldBe(12);
        story.State.Actions.ShouldAllBe(action => action.Status == ActionStatus.Dropped);
    }

    [Fact]
    public void Choose_Practice_LeavesTheNeeds() =>
        new ProgressStory().Then(Propose(CriterionKind.Practice, 70)).Then(Choose(1)).Needs.ShouldBe(Example.Needs);

    [Fact]
    public void Choose_FacilityWithoutWorksToKeep_MustSayWhatItBuilds()
    {
        var story = new ProgressStory(Example.Ward("W1") with { Needs = Needs.Nothing })
            .Then(Propose(CriterionKind.Facility, 9)).Then(Propose(CriterionKind.Facility, 9) with { Works = Works.Extension, FloorArea = 40 });

        story.Do(Choose(1)).Faults.ShouldHaveSingleItem().Path.ShouldBe("works");
        story.Then(Choose(2)).Needs.ShouldBe(new Needs { Works = Works.Extension, WorksYears = 1, FloorArea = 40, WorksCost = 9 });
    }

    [Fact]
    public void Choose_CostsThatAreTooMuchTogether_IsRefused()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Equipment, Needs.Most)).Then(Propose(CriterionKind.Equipment, 1, criterion: "C02")).Then(Choose(1));

        story.Do(Choose(2)).Faults.ShouldHaveSingleItem().Path.ShouldBe("needs.equipmentCost");
    }

    [Fact]
    public void Choose_ChosenWithdrawnOrUnknown_IsRefused()
    {
        var story = new ProgressStory().Then(Propose(CriterionKind.Practice)).Then(Choose(1));
        story.Do(Choose(1)).Faults.ShouldHaveSingleItem().Path.ShouldBe("number");
        story.Do(Choose(7)).Faults.ShouldHaveSingleItem().Path.ShouldBe("number");
        story.Then(new WithdrawOption { Header = Example.Header("r"), Number = 1 }).Do(Choose(1)).Faults.ShouldHaveSingleItem().Path.ShouldBe("number");
        story.Do(new WithdrawOption { Header = Example.Header("r"), Number = 1 }).Faults.ShouldHaveSingleItem().Path.ShouldBe("number");
    }

    [Fact]
    public void Propose_NotAllowed_NamesEveryField()
    {
        var asked = Propose(CriterionKind.Personnel, -1, -1, 0, "C09") with
        {
            Title = "", Works = Works.Repair, FloorArea = 3, Supports = [new SupportNeed("", "")],
        };

        new ProgressStory().Do(asked).Faults.Select(fault => fault.Path)
            .ShouldBe(["criterion", "title", "cost", "officers", "months", "works", "floorArea", "supports[0].department", "supports[0].text"]);
    }

    [Fact]
    public void Propose_ForACriterionThatIsMet_IsRefused() =>
        new ProgressStory().Do(Propose(CriterionKind.Personnel) with { Threshold = new Level(5_000) }).Faults.ShouldHaveSingleItem().Path.ShouldBe("criterion");

    [Fact]
    public void Propose_MoreThanTwentyOfACriterion_IsRefused()
    {
        var story = new ProgressStory();
        for (var i = 0; i < CriterionOption.MostOfCriterion; i++) story.Then(Propose(CriterionKind.Personnel));

        story.Do(Propose(CriterionKind.Personnel)).Faults.ShouldHaveSingleItem().Path.ShouldBe("options");
        story.Then(Propose(CriterionKind.Personnel, criterion: "C02"));
    }
}
