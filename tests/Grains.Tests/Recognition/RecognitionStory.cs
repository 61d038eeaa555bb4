using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Recognition;

/// <summary>A ward and the steps of its recognition, one after the other; each is decided and folded as the grain does it.</summary>
internal sealed class RecognitionStory
{
    public const string Own = "station";
    public const string Inspector = "inspector";
    public const string Clerk = "clerk";

    public static readonly DateOnly Today = new(2026, 3, 1);
    public static readonly string File = new('a', 64);

    private int _id;

    public RecognitionStory(Func<Ward, Ward>? change = null) => State = WardFold.Fold(new WardState(), Example.Imported((change ?? (ward => ward))(Example.Ward("W1"))));

    public WardState State { get; private set; }

    public List<WardEvent> Events { get; } = [];

    public Standard Standard { get; set; } = Standard.Of(Example.Catalogue);

    public RecognitionState Where => State.Recognition.StateOf(State.Ward!);

    /// <summary>A ward that stands somewhere.</summary>
    public static RecognitionStory At(RecognitionState state)
    {
        var story = new RecognitionStory(state == RecognitionState.Declined ? ward => ward with { Stage = Stage.Declined, Started = 2022, Recognized = 2023 } : null);
        if (state is RecognitionState.NotBegun or RecognitionState.Declined) return story;
        story.Do(story.SelfAssess());
        if (state == RecognitionState.SelfAssessed) return story;
        if (state is RecognitionState.Remedying or RecognitionState.Remedied) story.Do(story.Inspect(7_999, 7_000, remedies: [Order("C01")]));
        else story.Do(story.Inspect(8_000, 7_000));
        if (state == RecognitionState.Remedied) story.Do(story.Close(1));
        if (state == RecognitionState.Recognized) story.Do(story.Recognize());
        story.Where.ShouldBe(state);
        return story;
    }

    /// <summary>Everything of recognition that travels between processes.</summary>
    public static object[] Messages
    {
        get
        {
            var story = At(RecognitionState.SelfAssessed);
            story.Do(story.Inspect(7_999, 7_000, [Order("C01")])).Do(story.Close(1)).Do(story.Inspect(8_000, 7_000, on: Today.AddDays(-4))).Do(story.Recognize()).Do(story.Review()).Do(story.Revoke());
            var open = At(RecognitionState.Remedying).State.View()!;
            return
            [
                story.SelfAssess().Asked, story.Inspect(7_999, 7_000, [Order("C01")]).Asked, story.Close(1).Asked, story.Recognize().Asked, story.Review(ReviewResult.Declined, null, [.. Found(1, 2)]).Asked,
                story.Revoke().Asked, story.State, story.State.Recognition, open, new WardRecognition("W1", open.Recognition),
            ];
        }
    }

    public static RemedyOrder Order(string criterion, string text = "Put it right", DateOnly? due = null) => new(criterion, text, due ?? Today.AddDays(30));

    public static ImmutableArray<CriterionFinding> Found(int staff, int practice) =>
        [new() { Criterion = "C01", Level = new Level(staff), Evidence = [File] }, new() { Criterion = "C02", Level = new Level(practice), Text = "seen" }];

    public SelfAssessCommand SelfAssess(DateOnly? on = null, string actor = Own) =>
        new(new SelfAssessWard(Header(actor), on ?? Today.AddDays(-20), Found(8_500, 7_500), "We are ready.", Standard), Today);

    public InspectCommand Inspect(int staff, int practice, ImmutableArray<RemedyOrder>? remedies = null, DateOnly? on = null, string actor = Inspector) =>
        new(new InspectWard(Header(actor), on ?? Today.AddDays(-10), "City police", Found(staff, practice), remedies ?? [], Standard), Today);

    public CloseRemedyCommand Close(int number, DateOnly? on = null, string actor = Own) =>
        new(new CloseRemedy(Header(actor), number, on ?? Today.AddDays(-5), "Done", [File]), Today);

    public RecognizeCommand Recognize(DateOnly? on = null, string actor = Clerk, int months = 12) =>
        new(new RecognizeWard(Header(actor), on ?? Today.AddDays(-2), "City", "12/QĐ", File, Standard), Today, months);

    public ReviewCommand Review(ReviewResult result = ReviewResult.Kept, DateOnly? on = null, params CriterionFinding[] findings) =>
        new(new ReviewWard(Header(Inspector), on ?? Today, result, [.. findings], "Looked at.", Standard), Today);

    public RevokeCommand Revoke(DateOnly? on = null) => new(new RevokeRecognition(Header(Clerk), on ?? Today, "City", "13/QĐ", "A level fell."), Today);

    /// <summary>Every kind of step, as it would come next.</summary>
    public IReadOnlyDictionary<string, WardCommand> Steps() => new Dictionary<string, WardCommand>
    {
        ["selfAssess"] = SelfAssess(State.Recognition.Last()?.Days().Max() ?? Today.AddDays(-20)), ["inspect"] = Inspect(8_000, 7_000, on: Today.AddDays(-1)), ["close"] = Close(1), ["recognize"] = Recognize(Today),
        ["review"] = Review(), ["revoke"] = Revoke(),
    };

    public WardVerdict Decide(WardCommand command) => WardDecision.Decide(State, command, null, Example.Noon);

    /// <summary>Takes a step that must be allowed.</summary>
    public RecognitionStory Do(WardCommand command)
    {
        var verdict = Decide(command);
        verdict.Faults.ShouldBeEmpty();
        Events.Add(verdict.Event.ShouldNotBeNull());
        State = WardFold.Fold(State, verdict.Event!);
        return this;
    }

    /// <summary>Where a step that must be refused finds something wrong.</summary>
    public IReadOnlyList<string> Refused(WardCommand command)
    {
        var verdict = Decide(command);
        (verdict.Status, verdict.Event).ShouldBe((CommandStatus.Invalid, null));
        verdict.Faults.ShouldAllBe(fault => fault.Allowed.Length > 0);
        return [.. verdict.Faults.Select(fault => fault.Path)];
    }

    private CommandHeader Header(string actor) => new($"step-{++_id}", actor);
}
