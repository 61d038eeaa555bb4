using System.Collections.Immutable;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>The inputs on which the reader has rested, so that every change can be taken back and made again. Belongs to one circuit.</summary>
public sealed class InputHistory
{
    /// <summary>How many changes can be taken back; older ones are forgotten.</summary>
    public const int Most = 200;

    private ImmutableStack<PlanInputs> _past = [];
    private ImmutableStack<PlanInputs> _future = [];
    private PlanInputs? _present;
    private int _count;

    /// <summary>Whether a change can be taken back.</summary>
    public bool CanUndo => !_past.IsEmpty;

    /// <summary>Whether a change that was taken back can be made again.</summary>
    public bool CanRedo => !_future.IsEmpty;

    /// <summary>Takes in inputs that rest; those already known change nothing, others end what could be made again.</summary>
    public void Note(PlanInputs inputs)
    {
        if (inputs == _present) return;
        if (_present is not null) Push(_present);
        (_present, _future) = (inputs, []);
    }

    /// <summary>Takes the last change back.</summary>
    /// <param name="now">The inputs as set, which may not have rested yet.</param>
    /// <returns>The inputs before it; null when there is none.</returns>
    public PlanInputs? Undo(PlanInputs now)
    {
        Note(now);
        if (!CanUndo) return null;
        _future = _future.Push(now);
        _past = _past.Pop(out var before);
        _count--;
        return _present = before;
    }

    /// <summary>Makes the last change that was taken back again.</summary>
    /// <param name="now">The inputs as set; when they have changed since, nothing is left to make again.</param>
    /// <returns>The inputs after it; null when there is none.</returns>
    public PlanInputs? Redo(PlanInputs now)
    {
        Note(now);
        if (!CanRedo) return null;
        Push(now);
        _future = _future.Pop(out var after);
        return _present = after;
    }

    private void Push(PlanInputs inputs)
    {
        _past = _past.Push(inputs);
        if (++_count <= Most) return;
        _past = [.. _past.Take(Most).Reverse()];
        _count = Most;
    }
}
