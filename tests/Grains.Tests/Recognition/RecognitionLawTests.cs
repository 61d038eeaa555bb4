using CsCheck;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;

namespace ModelWard.Grains.Tests.Recognition;

/// <summary>Random steps, most of them out of order: the ward never stands where no step leads, and whoever gets the title meets the catalogue.</summary>
public sealed class RecognitionLawTests
{
    private static readonly Dictionary<(RecognitionState From, WardEventKind Kind), RecognitionState[]> Leads = new()
    {
        [(RecognitionState.NotBegun, WardEventKind.SelfAssessed)] = [RecognitionState.SelfAssessed],
        [(RecognitionState.Declined, WardEventKind.SelfAssessed)] = [RecognitionState.SelfAssessed],
        [(RecognitionState.SelfAssessed, WardEventKind.Inspected)] = [RecognitionState.Remedying, RecognitionState.Ready],
        [(RecognitionState.Remedied, WardEventKind.Inspected)] = [RecognitionState.Remedying, RecognitionState.Remedied, RecognitionState.Ready],
        [(RecognitionState.Ready, WardEventKind.Inspected)] = [RecognitionState.Remedying, RecognitionState.Ready],
        [(RecognitionState.Remedying, WardEventKind.RemedyClosed)] = [RecognitionState.Remedying, RecognitionState.Remedied],
        [(RecognitionState.Ready, WardEventKind.Recognized)] = [RecognitionState.Recognized],
        [(RecognitionState.Recognized, WardEventKind.Reviewed)] = [RecognitionState.Recognized, RecognitionState.Declined],
        [(RecognitionState.Recognized, WardEventKind.Revoked)] = [RecognitionState.Declined],
    };

    private static readonly string[] Actors = [RecognitionStory.Own, RecognitionStory.Inspector, RecognitionStory.Clerk, CommandHeader.LocalUser];

    private static readonly Gen<(int Kind, int Staff, int Practice, int Number, int Actor)> Steps =
        Gen.Select(Gen.Int[0, 6], Gen.OneOfConst(7_000, 7_999, 8_000, 10_000), Gen.OneOfConst(6_999, 7_000, 9_000), Gen.Int[1, 4], Gen.Int[0, 3]);

    [Fact]
    public void Steps_InAnyOrder_LeadOnlyWhereTheProcessLeads()
    {
        var titles = 0;
        Steps.List[1, 40].Sample(
            steps =>
            {
                var story = new RecognitionStory();
                foreach (var step in steps) Take(story, step, () => titles++);
                var again = story.Events.Aggregate(WardFold.Fold(new WardState(), Example.Imported(Example.Ward("W1"))), WardFold.Fold);
                again.ShouldSayTheSameAs(story.State);
            },
            iter: 3_000, threads: 1);
        titles.ShouldBeGreaterThan(50, "the law of titles must have been put to the test");
    }

    private static void Take(RecognitionStory story, (int Kind, int Staff, int Practice, int Number, int Actor) step, Action titled)
    {
        var actor = Actors[step.Actor];
        var today = RecognitionStory.Today;
        RemedyOrder[] orders = [.. new[] { ("C01", step.Staff < 8_000), ("C02", step.Practice < 7_000) }.Where(one => one.Item2).Select(one => RecognitionStory.Order(one.Item1))];
        WardCommand command = step.Kind switch
        {
            0 => story.SelfAssess(today, actor),
            1 => story.Inspect(step.Staff, step.Practice, [.. orders], today, actor),
            2 => story.Close(step.Number, today, actor),
            3 => story.Recognize(today, actor),
            4 => story.Review(step.Number == 1 ? ReviewResult.Declined : ReviewResult.Kept, today),
            5 => story.Revoke(today),
            _ => new AssessCommand(Example.Assess($"assess-{story.State.Version}", step.Staff)),
        };
        var (before, version) = (story.Where, story.State.Version);
        if (story.Decide(command).Status != CommandStatus.Done)
        {
            (story.Where, story.State.Version).ShouldBe((before, version));
            return;
        }
        story.Do(command);
        if (command is AssessCommand) story.Where.ShouldBe(before);
        else Leads[(before, command.Kind)].ShouldContain(story.Where);
        if (command.Kind != WardEventKind.Recognized) return;
        Example.Catalogue.CountMet(story.State.Ward!.Levels).ShouldBe(2);
        story.State.Recognition.Last()!.Remedies().ShouldAllBe(remedy => remedy.Closed != null);
        titled();
    }
}
