using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A command about what is planned and done in a ward.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgressCommand")]
public abstract record ProgressCommand : ICommand
{
    /// <summary>Id, actor, version.</summary>
    [Id(0)] public required CommandHeader Header { get; init; }
}

/// <summary>Records something that has really happened.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RecordActual")]
public sealed record RecordActual : ProgressCommand
{
    /// <summary>What it reports.</summary>
    [Id(0)] public required ActualItem Item { get; init; }

    /// <summary>The day it happened: today in Viet Nam or before.</summary>
    [Id(1)] public required DateOnly On { get; init; }

    /// <summary>VND million or officers, 1 to <see cref="Actual.Most"/>; of the works' progress percent, 0 to 100.</summary>
    [Id(2)] public required long Amount { get; init; }

    /// <summary>Code of the source of money, at most 20 characters, for paid items only; null when not said.</summary>
    [Id(3)] public string? Source { get; init; }

    /// <summary>A note, at most 2,000 characters.</summary>
    [Id(4)] public string Note { get; init; } = "";
}

/// <summary>Cancels an actual that was recorded by mistake.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CancelActual")]
public sealed record CancelActual : ProgressCommand
{
    /// <summary>Number of the actual.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    [Id(1)] public required string Reason { get; init; }
}

/// <summary>Begins to serve a ward that has not started or has declined.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.BeginWard")]
public sealed record BeginWard : ProgressCommand
{
    /// <summary>The year it began: this year in Viet Nam or before.</summary>
    [Id(0)] public required int Year { get; init; }
}

/// <summary>Proposes an option for a criterion that the ward does not meet.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposeOption")]
public sealed record ProposeOption : ProgressCommand
{
    /// <summary>Code of the criterion.</summary>
    [Id(0)] public required string Criterion { get; init; }

    /// <summary>What it is called, 1 to 200 characters.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>Its whole cost, VND million, 0 to <see cref="Needs.Most"/>.</summary>
    [Id(2)] public long Cost { get; init; }

    /// <summary>The officers it takes, 0 to <see cref="Needs.Most"/>.</summary>
    [Id(3)] public long Officers { get; init; }

    /// <summary>How long it takes, months, 1 to 120.</summary>
    [Id(4)] public required int Months { get; init; }

    /// <summary>What it builds, of facility criteria only; null leaves the ward's works.</summary>
    [Id(5)] public Works? Works { get; init; }

    /// <summary>Floor area under works, m², of facility criteria only; null leaves the ward's.</summary>
    [Id(6)] public long? FloorArea { get; init; }

    /// <summary>The support it needs, at most ten.</summary>
    [Id(7)] public ImmutableArray<SupportNeed> Supports { get; init; } = [];

    /// <summary>Kind of the criterion in the catalogue in force.</summary>
    [Id(8)] public required CriterionKind Kind { get; init; }

    /// <summary>Threshold of the criterion in the catalogue in force.</summary>
    [Id(9)] public required Level Threshold { get; init; }
}

/// <summary>Chooses an option; the one chosen before for the criterion, if any, is open again.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ChooseOption")]
public sealed record ChooseOption : ProgressCommand
{
    /// <summary>Number of the option.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>Which unit carries it out, at most 200 characters; empty while nobody is named.</summary>
    [Id(1)] public string Unit { get; init; } = "";
}

/// <summary>Withdraws an option.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WithdrawOption")]
public sealed record WithdrawOption : ProgressCommand
{
    /// <summary>Number of the option.</summary>
    [Id(0)] public required long Number { get; init; }
}

/// <summary>Asks a department or ministry bureau for support.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AskSupport")]
public sealed record AskSupport : ProgressCommand
{
    /// <summary>Who is asked, 1 to 200 characters.</summary>
    [Id(0)] public required string Department { get; init; }

    /// <summary>What is asked, 1 to 2,000 characters.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>The day: today in Viet Nam or before.</summary>
    [Id(2)] public required DateOnly On { get; init; }

    /// <summary>Code of the criterion it is for; null when none is named.</summary>
    [Id(3)] public string? Criterion { get; init; }
}

/// <summary>Records the answer to a support that was asked for.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AnswerSupport")]
public sealed record AnswerSupport : ProgressCommand
{
    /// <summary>Number of the support.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>How it stands now, see <see cref="Support.MayBecome"/>.</summary>
    [Id(1)] public required SupportStatus Status { get; init; }

    /// <summary>The day: from the last one on, today in Viet Nam at the latest.</summary>
    [Id(2)] public required DateOnly On { get; init; }

    /// <summary>What was said, at most 2,000 characters.</summary>
    [Id(3)] public string Note { get; init; } = "";
}

/// <summary>Adds a line to the ward's action plan.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PlanAction")]
public sealed record PlanAction : ProgressCommand
{
    /// <summary>Code of the criterion it is for.</summary>
    [Id(0)] public required string Criterion { get; init; }

    /// <summary>What is done, 1 to 2,000 characters.</summary>
    [Id(1)] public required string What { get; init; }

    /// <summary>Which unit does it, 1 to 200 characters.</summary>
    [Id(2)] public required string Unit { get; init; }

    /// <summary>The day by which it is done.</summary>
    [Id(3)] public required DateOnly Due { get; init; }
}

/// <summary>Replaces a line of the action plan.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ChangeAction")]
public sealed record ChangeAction : ProgressCommand
{
    /// <summary>Number of the action.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>What is done, 1 to 2,000 characters.</summary>
    [Id(1)] public required string What { get; init; }

    /// <summary>Which unit does it, at most 200 characters; empty while nobody is named.</summary>
    [Id(2)] public string Unit { get; init; } = "";

    /// <summary>The day by which it is done.</summary>
    [Id(3)] public required DateOnly Due { get; init; }

    /// <summary>How it stands.</summary>
    [Id(4)] public required ActionStatus Status { get; init; }
}
