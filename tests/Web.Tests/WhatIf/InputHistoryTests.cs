using CsCheck;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class InputHistoryTests
{
    private static readonly PlanInputs Start = Plans.View().Inputs;
    private readonly InputHistory _history = new();

    [Fact]
    public void Undo_AfterChanges_GoesBackAndRedoForward()
    {
        Note(100, 110, 120);
        _history.Undo(At(120))!.Officers.ShouldBe(110);
        _history.Undo(At(110))!.Officers.ShouldBe(100);
        _history.Undo(At(100)).ShouldBeNull();
        _history.CanUndo.ShouldBeFalse();
        _history.Redo(At(100))!.Officers.ShouldBe(110);
        _history.Redo(At(110))!.Officers.ShouldBe(120);
        _history.Redo(At(120)).ShouldBeNull();
    }

    [Fact]
    public void Undo_OfInputsThatHaveNotRested_ComesBackToTheLastThatHave()
    {
        Note(100, 110);
        _history.Undo(At(115))!.Officers.ShouldBe(110);
        _history.Redo(At(110))!.Officers.ShouldBe(115);
    }

    [Fact]
    public void Note_AfterUndo_EndsWhatCouldBeMadeAgain()
    {
        Note(100, 110);
        _history.Undo(At(110));
        Note(130);
        _history.CanRedo.ShouldBeFalse();
        _history.Undo(At(130))!.Officers.ShouldBe(100);
    }

    [Fact]
    public void Note_TheSameInputs_ChangesNothing()
    {
        Note(100, 100);
        _history.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Note_ManyChanges_KeepsTheLast()
    {
        Note([.. Enumerable.Range(0, InputHistory.Most + 50)]);
        var now = At(InputHistory.Most + 49);
        var steps = 0;
        while (_history.Undo(now) is { } before) (now, steps) = (before, steps + 1);
        steps.ShouldBe(InputHistory.Most);
        now.Officers.ShouldBe(49);
    }

    [Fact]
    public void Forget_ASample_LeavesTheOthersInOrderAndNothingTwice()
    {
        var other = Start with { Sample = "other" };
        foreach (var inputs in (PlanInputs[])[At(100), At(110), other, other with { Officers = 90 }, At(110), At(120)]) _history.Note(inputs);
        _history.Forget("other");
        _history.Undo(At(120))!.Officers.ShouldBe(110);
        _history.Undo(At(110))!.Officers.ShouldBe(100);
        _history.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Forget_TheSampleOnTheScreen_GoesOnFromWhatComesNext()
    {
        foreach (var inputs in (PlanInputs[])[At(100), Start with { Sample = "other" }]) _history.Note(inputs);
        _history.Forget("other");
        _history.Undo(At(130))!.Officers.ShouldBe(100);
        _history.Redo(At(100))!.Officers.ShouldBe(130);
        _history.Forget(Start.Sample);
        (_history.CanUndo, _history.CanRedo).ShouldBe((false, false));
    }

    /// <summary>Whatever is done, going all the way back and all the way forward ends where it began.</summary>
    [Fact]
    public void UndoAll_ThenRedoAll_EndsWhereItBegan() =>
        Gen.Int[0, 5].Array[1, 40].Sample(officers =>
        {
            var history = new InputHistory();
            foreach (var percent in officers) history.Note(At(percent));
            var last = At(officers[^1]);
            var now = last;
            while (history.Undo(now) is { } before) now = before;
            now.ShouldBe(At(officers[0]));
            while (history.Redo(now) is { } after) now = after;
            now.ShouldBe(last);
        });

    private static PlanInputs At(int officers) => Start with { Officers = officers };

    private void Note(params int[] officers)
    {
        foreach (var percent in officers) _history.Note(At(percent));
    }
}
