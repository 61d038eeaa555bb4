using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Recognition;

/// <summary>What inspectors find derives the needs that follow norms anew, as an assessment does.</summary>
public sealed class RecognitionNeedsTests
{
    private static readonly NormsInForce s_inForce = new(3, Norms.Illustrative, Example.Catalogue);

    [Fact]
    public void Inspection_OfAWardThatFollowsNorms_DerivesItsNeedsAnewInTheSameEvent()
    {
        var story = FollowingNorms(RecognitionState.SelfAssessed);
        var before = story.State;

        story.Do(Inspection(story, s_inForce with { SettingsVersion = 5 }));

        story.State.Ward!.Needs.ShouldBe(NeedsByNorms.Of(story.State.Ward, Example.Catalogue, Norms.Illustrative).Needs);
        story.State.Ward.Needs.ShouldNotBe(before.Ward!.Needs);
        story.State.Origins.Officers.ShouldBe(NeedOrigin.ByNorms(5));
        story.State.Recognition.Last()!.Inspections[^1].Derived.ShouldBeNull("the file keeps the visit, the needs are the ward's");
        story.Events[^1].Before.ShouldBe(WardBefore.Of(before, story.Events[^1]));
    }

    [Fact]
    public void Review_OfAWardThatFollowsNorms_DerivesItsNeedsAnew()
    {
        var story = FollowingNorms(RecognitionState.Recognized);

        story.Do(new ReviewCommand(story.Review(ReviewResult.Declined, null, [.. RecognitionStory.Found(0, 0)]).Asked with { Norms = s_inForce }, RecognitionStory.Today));

        story.State.Ward!.Needs.ShouldBe(NeedsByNorms.Of(story.State.Ward, Example.Catalogue, Norms.Illustrative).Needs);
        story.State.Recognition.Last()!.Reviews[^1].Derived.ShouldBeNull();
    }

    [Fact]
    public void Inspection_OfAWardThatFollowsNone_LeavesItsNeeds()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        var needs = story.State.Ward!.Needs;

        story.Do(Inspection(story, s_inForce));

        story.State.Ward!.Needs.ShouldBe(needs);
        story.Events[^1].After.ShouldNotContain("derived");
    }

    private static InspectCommand Inspection(RecognitionStory story, NormsInForce norms) =>
        new(story.Inspect(0, 7_000, [RecognitionStory.Order("C01")]).Asked with { Norms = norms }, RecognitionStory.Today);

    private static RecognitionStory FollowingNorms(RecognitionState state)
    {
        var story = RecognitionStory.At(state);
        story.Do(new DeriveCommand(new DeriveNeeds(Example.Header("norms"), null, s_inForce)));
        return story;
    }
}
