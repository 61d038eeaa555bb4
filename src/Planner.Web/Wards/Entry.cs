using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>How far an entry has come.</summary>
public enum EntryStatus
{
    /// <summary>It is being typed.</summary>
    Open,

    /// <summary>It is on its way.</summary>
    Sending,

    /// <summary>It is stored, and nothing has been typed since.</summary>
    Saved,

    /// <summary>Something in it is not allowed.</summary>
    Refused,

    /// <summary>Somebody else has changed the ward in the meantime; nothing of it is stored.</summary>
    Conflict,

    /// <summary>The server did not answer: it may be stored or not.</summary>
    Failed,

    /// <summary>There is no such ward any more.</summary>
    Gone,
}

/// <summary>
/// The way of one form's entry to the ward. What is typed has one command id for as long as it stays the same, so that whatever is pressed
/// twice, or again after a lost answer, is written once.
/// </summary>
public sealed class Entry(WardDesk desk, TimeProvider time, ILogger log)
{
    private const int MostTheirs = 50;
    private string _id = CommandHeader.NewId(time);

    /// <summary>How far it has come.</summary>
    public EntryStatus Status { get; private set; }

    /// <summary>What is not allowed; empty unless refused.</summary>
    public IReadOnlyList<FieldFault> Faults { get; private set; } = [];

    /// <summary>What was written; null until it is saved.</summary>
    public WardEvent? Written { get; private set; }

    /// <summary>What others have changed, newest first; empty unless there is a conflict.</summary>
    public ImmutableArray<WardEvent> Theirs { get; private set; } = [];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(fault => fault.Field == field)?.Text;

    /// <summary>Something has been typed: from now on it is another entry.</summary>
    public void Edit()
    {
        _id = CommandHeader.NewId(time);
        if (Status is EntryStatus.Saved or EntryStatus.Failed) Status = EntryStatus.Open;
    }

    /// <summary>Refuses what has been typed.</summary>
    public void Refuse(IReadOnlyList<FieldFault> faults) => (Status, Faults, Theirs) = (EntryStatus.Refused, faults, []);

    /// <summary>Sends the entry to the ward, resting on the version that the reader has before them. What is on its way or saved already is not sent again.</summary>
    /// <param name="dossier">The ward as the reader sees it.</param>
    /// <param name="command">Makes the command.</param>
    /// <param name="texts">The language of the screen.</param>
    /// <returns>The ward as it is now; null when that is not known.</returns>
    public async Task<WardView?> Send(WardDossier dossier, Func<IWardGrain, CommandHeader, Task<WardCommandResult>> command, Texts texts)
    {
        if (Status is EntryStatus.Sending or EntryStatus.Saved) return null;
        (Status, Faults) = (EntryStatus.Sending, []);
        var (programme, code, version) = (dossier.Programme.Code, dossier.Ward.Code, dossier.View.Version);
        try
        {
            var header = CommandHeader.ByCaller(_id, version);
            var result = await desk.Change(programme, code, ward => command(ward, header));
            Theirs = result.Status == CommandStatus.Stale ? await Since(programme, code, version) : [];
            Take(result, texts);
            return result.View;
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "A change of ward {Ward} got no answer.", code);
            Status = EntryStatus.Failed;
            return null;
        }
    }

    private void Take(WardCommandResult result, Texts texts)
    {
        Written = result.Event;
        Faults = [.. result.Faults.Select(fault => FieldFault.Of(fault.Path, fault.Value, AllowedWords.Of(fault, texts), texts))];
        Status = result.Status switch
        {
            CommandStatus.Done => EntryStatus.Saved,
            CommandStatus.Stale => EntryStatus.Conflict,
            CommandStatus.Invalid => EntryStatus.Refused,
            CommandStatus.NotFound => EntryStatus.Gone,
            _ => EntryStatus.Failed,
        };
    }

    private async Task<ImmutableArray<WardEvent>> Since(string programme, string code, long version)
    {
        var history = await desk.History(programme, code, 1, MostTheirs, CancellationToken.None);
        return [.. history.Items.Where(happened => happened.Version > version)];
    }
}
