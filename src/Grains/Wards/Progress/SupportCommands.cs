using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Asks for support.</summary>
internal sealed record AskCommand(AskSupport Ask, DateOnly Today)
    : ProgressWardCommand(Ask, WardEventKind.SupportAsked, Today, new { Ask.Department, Ask.Text, Ask.On, Ask.Criterion })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        CheckRoom("supports", state.Supports.Length, 1, Support.MostOfWard, faults);
        faults.Text("department", Ask.Department, 1, Support.MostDepartmentCharacters);
        faults.Prose("text", Ask.Text, 1);
        CheckCome("on", Ask.On, ActualCommand.FirstDay, faults);
        if (Ask.Criterion is not null) CheckCriterion(ward, Ask.Criterion, faults);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new()
    {
        Supports = [new Support(state.Supports.Length + 1, null, Ask.Criterion, Ask.Department, Ask.Text, SupportStatus.Asked, Ask.On, "")],
    };
}

/// <summary>Records an answer to asked support.</summary>
internal sealed record AnswerCommand(AnswerSupport Answer, DateOnly Today)
    : ProgressWardCommand(Answer, WardEventKind.SupportAnswered, Today, new { Answer.Number, Answer.Status, Answer.On, Answer.Note })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Prose("note", Answer.Note, 0);
        if (!faults.Require(Find(state) is { IsOpen: true }, "number", Answer.Number, "the number of a support of the ward that is asked or promised")) return;
        var support = Find(state)!;
        faults.Require(support.MayBecome(Answer.Status), "status", Answer.Status,
            support.Status == SupportStatus.Asked ? "one of promised, given, refused" : "one of given, refused, since it is promised");
        CheckCome("on", Answer.On, support.On, faults);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new()
    {
        Supports = [Find(state)! with { Status = Answer.Status, On = Answer.On, Note = Answer.Note }],
    };

    private Support? Find(WardState state) => state.Supports.FirstOrDefault(support => support.Number == Answer.Number);
}
