using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Decisions;

/// <summary>How a step came out.</summary>
/// <param name="Status">How.</param>
/// <param name="Faults">What is not allowed or not in turn; empty otherwise.</param>
/// <param name="NoPlan">Whether the scenario has no plan.</param>
public sealed record StepAnswer(CommandStatus Status, IReadOnlyList<Fault> Faults, bool NoPlan = false);

/// <summary>
/// The way of one form's step to the scenario. What is typed has one command id for as long as it stays the same, so that whatever is pressed twice, or again
/// after a lost answer, is done once.
/// </summary>
public sealed class ReviewStep(TimeProvider time, ILogger log)
{
    private string _id = CommandHeader.NewId(time);

    /// <summary>Whether it is on its way.</summary>
    public bool Sending { get; private set; }

    /// <summary>What the reader is told; null while there is nothing to tell.</summary>
    public string? Says { get; private set; }

    /// <summary>Whether it did not succeed.</summary>
    public bool Bad { get; private set; }

    /// <summary>What is not allowed; empty otherwise.</summary>
    public IReadOnlyList<FieldFault> Faults { get; private set; } = [];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(fault => fault.Field == field)?.Text;

    /// <summary>Something has been typed: from now on it is another step.</summary>
    public void Edit() => (_id, Says, Faults) = (CommandHeader.NewId(time), null, []);

    /// <summary>Refuses what has been typed.</summary>
    public void Refuse(IReadOnlyList<FieldFault> faults, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        (Bad, Faults, Says) = (true, faults, texts[Phrases.StepRefused]);
    }

    /// <summary>Takes the step; while it is on its way it is not taken again.</summary>
    /// <param name="version">The scenario's version that the reader has before them.</param>
    /// <param name="take">Takes it.</param>
    /// <param name="texts">The language of the screen.</param>
    /// <returns>Whether the scenario is to be read again.</returns>
    public async Task<bool> Take(long version, Func<CommandHeader, Task<StepAnswer>> take, Texts texts)
    {
        if (Sending) return false;
        (Sending, Says, Faults, Bad) = (true, null, [], false);
        try
        {
            var answer = await take(CommandHeader.ByCaller(_id, version));
            if (answer.Status == CommandStatus.Done && !answer.NoPlan) _id = CommandHeader.NewId(time);
            Tell(answer, texts);
            return answer.Status is CommandStatus.Done or CommandStatus.Stale or CommandStatus.OutOfOrder or CommandStatus.NotFound;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (AccessDeniedException denied)
        {
            (Bad, Says) = (true, texts[denied.Field == "actor" ? Phrases.StepOwn : Phrases.NeedsApprover]);
            return false;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "A step of a scenario got no answer.");
            (Bad, Says) = (true, texts[Phrases.StepFailed]);
            return false;
        }
        finally
        {
            Sending = false;
        }
    }

    private void Tell(StepAnswer answer, Texts texts)
    {
        Bad = answer.NoPlan || answer.Status != CommandStatus.Done;
        if (answer.Status == CommandStatus.Invalid) Faults = [.. answer.Faults.Select(fault => FieldFault.Of(fault.Path, fault.Value, fault.Allowed, texts))];
        Says = answer.Status switch
        {
            CommandStatus.Done => texts[answer.NoPlan ? Phrases.StepNoPlan : Phrases.StepDoneAt],
            CommandStatus.Stale => texts[Phrases.StepConflict],
            CommandStatus.OutOfOrder => texts.Say(Phrases.StepOutOfOrder, string.Join("; ", answer.Faults.Select(fault => $"{fault.Path}: {fault.Allowed}"))),
            CommandStatus.Invalid => texts[Phrases.StepRefused],
            _ => texts[Phrases.StepFailed],
        };
    }
}
