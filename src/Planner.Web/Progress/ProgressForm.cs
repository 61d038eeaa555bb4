using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Progress;

/// <summary>What the forms of progress have in common: what is typed is read, then sent as one command.</summary>
public abstract class ProgressForm : EntryForm
{
    /// <summary>The criteria of the catalogue in force with their names, those not met first.</summary>
    protected IReadOnlyList<(string Value, string Text)> Criteria(bool unmetOnly) =>
    [
        .. Dossier.Catalogue.Criteria.Where(criterion => !unmetOnly || !Met(criterion)).OrderBy(Met)
            .Select(criterion => (criterion.Code, $"{criterion.Code} {Texts[criterion.Names]}")),
    ];

    /// <summary>Reads what is typed and sends the command; what is wrong stands beside its field.</summary>
    /// <param name="make">Reads the fields and makes the command.</param>
    /// <returns>Whether it is saved, now.</returns>
    private protected async Task<bool> Send(Func<Typing, CommandHeader, ProgressCommand> make)
    {
        // Saved and emptied: a second press of the button asks for nothing.
        if (Entry.Status == EntryStatus.Saved) return false;
        var typing = new Typing(Texts);
        var command = make(typing, new CommandHeader("", ""));
        if (typing.Faults.Count > 0)
        {
            Entry.Refuse(typing.Faults);
            return false;
        }
        return await Send((ward, header) => ward.Progress(command with { Header = header }, CancellationToken.None));
    }

    private bool Met(Criterion criterion) => Dossier.Ward.Levels[criterion.Code] >= criterion.Threshold;
}
