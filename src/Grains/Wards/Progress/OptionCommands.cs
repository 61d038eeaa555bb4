using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Proposes an option for a criterion that is not met.</summary>
internal sealed record ProposeCommand(ProposeOption Propose, DateOnly Today) : ProgressWardCommand(Propose, WardEventKind.OptionProposed, Today,
    // Kind and threshold are those in force, not something the caller asks for: a repeat after a change of them is still a repeat.
    new { Propose.Criterion, Propose.Title, Propose.Cost, Propose.Officers, Propose.Months, Propose.Works, Propose.FloorArea, Propose.Supports })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (CheckCriterion(ward, Propose.Criterion, faults))
        {
            faults.Require(ward.Levels[Propose.Criterion] < Propose.Threshold, "criterion", Propose.Criterion, "a criterion that the ward does not meet");
            var present = state.Options.Count(option => option.Criterion == Propose.Criterion);
            faults.Require(present < CriterionOption.MostOfCriterion, "options", present + 1, $"at most {CriterionOption.MostOfCriterion} of a criterion");
        }
        faults.Text("title", Propose.Title, 1, CriterionOption.MostTitleCharacters);
        faults.Range("cost", Propose.Cost, 0, Needs.Most);
        faults.Range("officers", Propose.Officers, 0, Needs.Most);
        faults.Range("months", Propose.Months, 1, CriterionOption.MostMonths);
        CheckWorks(faults);
        faults.Require(Propose.Supports.Length <= CriterionOption.MostSupports, "supports", Propose.Supports.Length, $"at most {CriterionOption.MostSupports}");
        for (var i = 0; i < Propose.Supports.Length; i++)
        {
            faults.Text($"supports[{i}].department", Propose.Supports[i].Department, 1, Support.MostDepartmentCharacters);
            faults.Prose($"supports[{i}].text", Propose.Supports[i].Text, 1);
        }
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new()
    {
        Options =
        [
            new CriterionOption
            {
                Number = state.Options.Length + 1, Criterion = Propose.Criterion, Kind = Propose.Kind, Title = Propose.Title, Cost = Propose.Cost, Officers = Propose.Officers,
                Months = Propose.Months, Works = Propose.Works, FloorArea = Propose.FloorArea, Supports = Propose.Supports,
            },
        ],
    };

    private void CheckWorks(FaultList faults)
    {
        var builds = Propose.Kind == CriterionKind.Facility;
        if (Propose.Works is { } works)
            faults.Require(builds && Enum.IsDefined(works) && works != Works.None, "works", works,
                builds ? "one of repair, extension, newBuilding" : "nothing, since the criterion is no matter of facilities");
        if (Propose.FloorArea is { } area)
            faults.Require(builds && area is >= 0 and <= Needs.Most, "floorArea", area,
                builds ? $"a whole number from 0 to {Needs.Most}" : "nothing, since the criterion is no matter of facilities");
    }
}

/// <summary>Chooses an option: the needs follow, its supports are asked for, its first action is planned.</summary>
internal sealed record ChooseCommand(ChooseOption Choose, DateOnly Today)
    : ProgressWardCommand(Choose, WardEventKind.OptionChosen, Today, new { Choose.Number, Choose.Unit })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Text("unit", Choose.Unit, 0, WardAction.MostUnitCharacters);
        if (!faults.Require(Find(state) is { State: OptionState.Proposed }, "number", Choose.Number, "the number of an option of the ward that is neither chosen nor withdrawn")) return;
        var option = Find(state)!;
        var works = option.Works ?? (state.Basis?.Needs ?? ward.Needs).Works;
        if (!faults.Require(option.Kind != CriterionKind.Facility || works != Works.None, "works", EnumNames.Of(works),
                "an option that says what it builds (repair, extension, newBuilding), since the ward has no works to keep")) return;
        CheckRoom("supports", state.Supports.Length, option.Supports.Length, Support.MostOfWard, faults);
        CheckRoom("actions", state.Actions.Length, 1, WardAction.MostOfWard, faults);
        if (OptionNeeds.Write(state, ward, option.Kind, Taken(state, option)) is { } basis) WardValidation.CheckNeeds(basis.Needs, "needs.", faults);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now)
    {
        var option = Find(state)!;
        var options = Taken(state, option);
        var basis = OptionNeeds.Write(state, ward, option.Kind, options);
        var support = state.Supports.Length;
        return new ProgressChange
        {
            Needs = basis?.Left(state.Actuals),
            Basis = basis,
            Options = options,
            Supports =
            [
                .. OptionNeeds.Dropped(state.Supports, Released(state, option), Today),
                .. option.Supports.Select(one => new Support(++support, option.Number, option.Criterion, one.Department, one.Text, SupportStatus.Asked, Today, "")),
            ],
            Actions =
            [
                .. OptionNeeds.Dropped(state.Actions, Released(state, option)),
                new WardAction(state.Actions.Length + 1, option.Number, option.Criterion, option.Title, Choose.Unit, Today.AddMonths(option.Months), ActionStatus.Planned),
            ],
        };
    }

    private CriterionOption? Find(WardState state) => state.Options.FirstOrDefault(option => option.Number == Choose.Number);

    private static CriterionOption? Released(WardState state, CriterionOption chosen) =>
        state.Options.FirstOrDefault(option => option.Criterion == chosen.Criterion && option.State == OptionState.Chosen);

    private static ImmutableArray<CriterionOption> Taken(WardState state, CriterionOption option) =>
    [
        .. Released(state, option) is { } released ? [released with { State = OptionState.Proposed, ChosenAt = null }] : (CriterionOption[])[],
        option with { State = OptionState.Chosen, ChosenAt = state.Version + 1 },
    ];
}

/// <summary>Withdraws an option. Of one that was chosen the others of its kind set the needs; without any the needs stay.</summary>
internal sealed record WithdrawCommand(WithdrawOption Withdraw, DateOnly Today)
    : ProgressWardCommand(Withdraw, WardEventKind.OptionWithdrawn, Today, new { Withdraw.Number })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults) => faults.Require(
        Find(state) is { State: not OptionState.Withdrawn }, "number", Withdraw.Number, "the number of an option of the ward that is not withdrawn");

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now)
    {
        var option = Find(state)!;
        ImmutableArray<CriterionOption> options = [option with { State = OptionState.Withdrawn, ChosenAt = null }];
        if (option.State != OptionState.Chosen) return new ProgressChange { Options = options };
        var basis = OptionNeeds.Write(state, ward, option.Kind, options);
        return new ProgressChange
        {
            Needs = basis?.Left(state.Actuals), Basis = basis, Options = options,
            Supports = OptionNeeds.Some(OptionNeeds.Dropped(state.Supports, option, Today)),
            Actions = OptionNeeds.Some(OptionNeeds.Dropped(state.Actions, option)),
        };
    }

    private CriterionOption? Find(WardState state) => state.Options.FirstOrDefault(option => option.Number == Withdraw.Number);
}
