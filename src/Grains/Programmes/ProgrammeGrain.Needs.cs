using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Import;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>Deriving the needs of many wards by the norms in force.</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public async Task<DerivedPreview> PreviewNeeds(DeriveManyNeeds order, CancellationToken cancellationToken)
    {
        await ReadAll(cancellationToken);
        if (_book is not { } book)
        {
            DeactivateOnIdle();
            return new DerivedPreview();
        }
        var norms = await NormsInForce(cancellationToken);
        var derived = DerivedWards.Of(book.Wards, order, norms, new CommandHeader("preview", CommandHeader.LocalUser), time.GetUtcNow());
        return new DerivedPreview
        {
            Exists = true,
            SnapshotVersion = book.Version,
            SettingsVersion = norms.SettingsVersion,
            WardsChanged = derived.Events.Count,
            Before = NeedsTotal.Of(book.Wards.Values.Select(view => view.Ward.Needs)),
            After = NeedsTotal.Of(book.Wards.Values.Select(view => derived.After(view).Needs)),
            Wards =
            [
                .. derived.Events.Keys.Order(StringComparer.Ordinal).Take(DerivedPreview.MostWards)
                    .Select(code => WardChanges.Of(book.Wards[code].Ward, derived.After(book.Wards[code]))),
            ],
            Faults = derived.Faults,
        };
    }

    /// <inheritdoc />
    public async Task<DerivedResult> DeriveNeeds(CommandHeader header, DeriveManyNeeds order, CancellationToken cancellationToken)
    {
        var faults = CommandValidation.Check(header);
        if (!faults.None) return new DerivedResult(CommandStatus.Invalid, _book?.Version ?? 0, 0, faults.Faults);
        if (_book is null)
        {
            DeactivateOnIdle();
            return new DerivedResult(CommandStatus.NotFound, 0, 0, []);
        }
        try
        {
            IReadOnlyList<Fault> wrong = [];
            var (status, stored) = await Store(header, CommandHash.Of("deriveNeeds", header.Actor, order), Derived, cancellationToken);
            return new DerivedResult(status, stored?.SnapshotVersion ?? _book?.Version ?? 0, stored?.WardsChanged ?? 0, wrong);

            async Task<ManyWards?> Derived(DateTimeOffset now)
            {
                var derived = DerivedWards.Of(_book!.Wards, order, await NormsInForce(cancellationToken), header, now);
                wrong = derived.Faults;
                return wrong.Count > 0 ? null : new ManyWards(_book!.Programme, ProgrammeChanged: false, WardsAdded: 0, derived.Events);
            }
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }
    }

    private Task<NormsInForce> NormsInForce(CancellationToken cancellationToken) =>
        GrainFactory.NormsInForce(_book!.Programme, time.Today(), cancellationToken);
}
