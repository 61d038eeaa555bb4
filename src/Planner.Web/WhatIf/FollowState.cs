using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Where a run stands that follows the plan on the screen: the search for a better one, or its futures.</summary>
public enum FollowState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Something first is awaited, or stands and waits for the run.</summary>
    Beginning,

    /// <summary>The run is in line or under way.</summary>
    Running,

    /// <summary>All is done.</summary>
    Done,

    /// <summary>The reader has ended it; what it had done stands.</summary>
    Stopped,

    /// <summary>Something broke or there was no room; what it had done stands.</summary>
    Failed,
}

/// <summary>Reads where such a run stands.</summary>
public static class FollowStates
{
    /// <summary>How long a plan must stand before a run follows it: a reader who steps through values asks for none.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(600);

    /// <summary>Where a run stands on its page.</summary>
    public static FollowState Of(RunState state) => state switch
    {
        RunState.Done => FollowState.Done,
        RunState.Cancelled => FollowState.Stopped,
        RunState.Failed => FollowState.Failed,
        _ => FollowState.Running,
    };
}
