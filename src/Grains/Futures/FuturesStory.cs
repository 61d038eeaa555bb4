using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Runs;

namespace ModelWard.Grains.Futures;

/// <summary>Tells the story of a stored run of futures again, with the ids that its events had.</summary>
internal static class FuturesStory
{
    /// <summary>The story of a run that has ended: between its beginning and its end lie the marks that it passed.</summary>
    public static RunStory OfEnded(RunView end)
    {
        var story = new RunStory(end with { State = RunState.Waiting, EndedAt = null, Done = 0, Futures = null, NoPlan = null });
        if (end.LastEvent > 2) story.Begin();
        foreach (var mark in FuturesMarks.Of(end.All).Take((int)Math.Max(0, end.LastEvent - 3)))
            story.GoOn(mark.Done, mark.Partial ? RunEventKind.Partial : RunEventKind.Progress, null, null);
        story.End(end.State, RunFindings.Of(end), end.EndedAt!.Value);
        return story;
    }
}
