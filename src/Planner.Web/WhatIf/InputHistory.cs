namespace ModelWard.Planner.Web.WhatIf;

/// <summary>The inputs on which the reader has rested, so that every change can be taken back and made again. Belongs to one circuit.</summary>
public sealed class InputHistory
{
    /// <summary>How many changes can be taken back; older ones are forgotten.</summary>
    public const int Most = 200;

    private readonly List<PlanInputs> _rested = [];
    private int _at = -1;

    /// <summary>Whether a change can be taken back.</summary>
    public bool CanUndo => _at > 0;

    /// <summary>Whether a change that was taken back can be made again.</summary>
    public bool CanRedo => _at >= 0 && _at < _rested.Count - 1;

    /// <summary>Takes in inputs that rest; those already known change nothing, others end what could be made again.</summary>
    public void Note(PlanInputs inputs)
    {
        if (_at >= 0 && _rested[_at] == inputs) return;
        _rested.RemoveRange(_at + 1, _rested.Count - _at - 1);
        _rested.Add(inputs);
        if (_rested.Count > Most + 1) _rested.RemoveAt(0);
        _at = _rested.Count - 1;
    }

    /// <summary>Takes the last change back.</summary>
    /// <param name="now">The inputs as set, which may not have rested yet.</param>
    /// <returns>The inputs before it; null when there is none.</returns>
    public PlanInputs? Undo(PlanInputs now)
    {
        Note(now);
        return CanUndo ? _rested[--_at] : null;
    }

    /// <summary>Makes the last change that was taken back again.</summary>
    /// <param name="now">The inputs as set; when they have changed since, nothing is left to make again.</param>
    /// <returns>The inputs after it; null when there is none.</returns>
    public PlanInputs? Redo(PlanInputs now)
    {
        Note(now);
        return CanRedo ? _rested[++_at] : null;
    }

    /// <summary>Forgets all inputs that start from a sample, which is no longer what it was.</summary>
    public void Forget(string sample)
    {
        for (var i = _rested.Count - 1; i >= 0; i--)
        {
            // What lay apart and is the same is one again.
            var twice = i + 1 < _rested.Count && _rested[i] == _rested[i + 1];
            if (_rested[i].Sample != sample && !twice) continue;
            _rested.RemoveAt(i);
            if (i <= _at) _at--;
        }
        if (_at < 0 && _rested.Count > 0) _at = 0;
    }
}
