using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>The whole file of a ward's recognition, and where it stands today.</summary>
internal sealed record RecognitionAnswer(
    string Ward, Stage Stage, int? Recognized, RecognitionState State, DateOnly? ConfirmedOn, bool ReviewDue, ImmutableArray<RemedyAnswer> Remedies,
    ImmutableArray<RecognitionRound> Rounds)
{
    /// <summary>The answer for a ward.</summary>
    public static RecognitionAnswer Of(WardView view, RecognitionFile file, DateOnly today) => new(
        view.Ward.Code, view.Ward.Stage, view.Ward.Recognized, view.Recognition.State, view.Recognition.ConfirmedOn, view.Recognition.IsReviewDue(today),
        [.. file.Rounds.SelectMany(round => round.Remedies(), (round, remedy) => new RemedyAnswer(round.Number, remedy.Number, remedy.Criterion, remedy.Due, remedy.Closed is not null, remedy.IsOverdue(today)))],
        file.Rounds);
}

/// <summary>A remedy in short.</summary>
/// <param name="Round">Number of its round.</param>
/// <param name="Number">Its number in the file.</param>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Due">The day by which it must be done.</param>
/// <param name="Closed">Whether it was done.</param>
/// <param name="Overdue">Whether it is open although its day has passed.</param>
internal sealed record RemedyAnswer(int Round, int Number, string Criterion, DateOnly Due, bool Closed, bool Overdue);

/// <summary>A ward in the table of recognitions.</summary>
internal sealed record RecognitionRow(
    string Code, Names Names, string District, Stage Stage, int? Recognized, RecognitionState State, int Rounds, DateOnly? LastStep, string? Decision,
    DateOnly? ConfirmedOn, bool ReviewDue, int OpenRemedies, int OverdueRemedies, DateOnly? NextRemedyDue)
{
    /// <summary>The row of a ward.</summary>
    public static RecognitionRow Of(Ward ward, RecognitionStanding standing, DateOnly today) => new(
        ward.Code, ward.Names, ward.District, ward.Stage, ward.Recognized, standing.State, standing.Rounds, standing.LastStep, standing.Decision,
        standing.ConfirmedOn, standing.IsReviewDue(today), standing.RemediesDue.Length, standing.Overdue(today),
        standing.RemediesDue.IsEmpty ? null : standing.RemediesDue[0]);

    /// <summary>Whether something is due: a yearly review, or a remedy whose day has passed.</summary>
    public bool IsDue() => ReviewDue || OverdueRemedies > 0;
}
