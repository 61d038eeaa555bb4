using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Scenarios;
using ModelWard.Model;
using ModelWard.Planning.Decisions;

namespace ModelWard.Grains.Programmes;

/// <summary>The adoption: decided on the scenario as it is stored, written in one transaction, then shown and told to wards and scenario.</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public async Task<AdoptionResult> Adopt(CommandHeader header, string scenario, string note, CancellationToken cancellationToken)
    {
        var faults = CommandValidation.Check(header);
        faults.Prose("note", note, 0);
        if (!faults.None) return new AdoptionResult(CommandStatus.Invalid, null, faults.Faults, 0);
        var hash = CommandHash.Of("adopt", header.Actor, new { scenario, note });
        try
        {
            if (await decisions.Find(Code, header.CommandId, cancellationToken) is { } first)
                return first.CommandHash == hash ? await Told(first.Read(), cancellationToken) : new AdoptionResult(CommandStatus.IdReused, null, [], 0);
            for (var attempt = 0; attempt < MostAttempts; attempt++)
                if (await Adopt(header, hash, scenario, note, cancellationToken) is { } result) return result;
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }
        throw new InvalidOperationException($"The adoption {header.CommandId} of {scenario} was overtaken {MostAttempts} times; nothing was changed.");
    }

    // Null when it was overtaken and has to be decided anew.
    private async Task<AdoptionResult?> Adopt(CommandHeader header, string hash, string scenario, string note, CancellationToken cancellationToken)
    {
        await ReadAll(cancellationToken);
        if (await GrainFactory.GetGrain<IScenarioGrain>(scenario).Refresh(cancellationToken) is not { } view || _book is null || view.Scenario.Programme != Code)
            return new AdoptionResult(CommandStatus.NotFound, null, [], 0);
        if (header.IfVersion is { } version && version != view.Version) return new AdoptionResult(CommandStatus.Stale, null, [], view.Version);
        if (view.Review.Stage != ScenarioStage.Approved)
            return new AdoptionResult(CommandStatus.OutOfOrder, null, [ReviewDecision.Allowed(view.Review, ScenarioStage.Approved)], view.Version);
        Separation.Require(view, header.Actor);
        var record = await Record(header, view, note, cancellationToken);
        var proposal = await Proposed(record, cancellationToken);
        if (Ended(proposal) is { Length: > 0 } ended) return new AdoptionResult(CommandStatus.OutOfOrder, null, [EndedFault(scenario, ended)], view.Version);
        var wards = Committed(header, hash, record, proposal, cancellationToken);
        var adopted = view.Review with { Stage = ScenarioStage.Adopted, Decision = record.Id, DecisionHash = record.Hash };
        var content = JsonSerializer.Serialize(view.Scenario, ModelJson.Options);
        var told = new StoredScenarioEvent(
            view.Id, view.Version + 1, StoredWardEvent.Moment(record.AdoptedAt), header.Actor, header.CommandId, hash, Code, StoredScenarioEvent.Adopted, null, content, content,
            JsonSerializer.Serialize(adopted, ModelJson.Options));
        switch (await decisions.Write(StoredDecision.Of(record, header.CommandId, hash), wards, told, cancellationToken))
        {
            case AppendStatus.Appended:
                foreach (var (code, added) in wards) Take(_book, Folded(_book.Wards[code], added));
                await Tell(wards.Keys);
                await GrainFactory.GetGrain<ITrackGrain>(Code).Prepare();
                await GrainFactory.GetGrain<IForecastsGrain>(Code).MakeSoon();
                await Seal();
                return await Told(record, cancellationToken);
            case AppendStatus.CommandIdTaken:
                return new AdoptionResult(CommandStatus.IdReused, null, [], view.Version);
            default:
                return null;
        }
    }

    private async Task<AdoptionResult> Told(DecisionRecord record, CancellationToken cancellationToken)
    {
        var view = await GrainFactory.GetGrain<IScenarioGrain>(record.Scenario).Refresh(cancellationToken);
        return new AdoptionResult(CommandStatus.Done, record, [], view?.Version ?? 0);
    }

    private async Task<DecisionRecord> Record(CommandHeader header, ScenarioView view, string note, CancellationToken cancellationToken)
    {
        var last = (await decisions.All(Code, cancellationToken)).LastOrDefault();
        var submission = view.Review.Submission!;
        return new DecisionRecord
        {
            Programme = Code,
            Number = (last?.Number ?? 0) + 1,
            Scenario = view.Id,
            ScenarioVersion = submission.ScenarioVersion,
            Proposal = submission.Proposal.Hash,
            Author = view.Owner,
            Editors = view.Editors.IsEmpty ? null : view.Editors,
            SubmittedBy = submission.By,
            SubmittedAt = submission.At,
            Approvals = view.Review.Approvals,
            Separated = Separation.Of(view, header.Actor),
            AdoptedBy = header.Actor,
            AdoptedAt = time.GetUtcNow(),
            Note = note,
            Previous = last?.Hash ?? "",
        }.Sealed();
    }

    private async Task<Proposal> Proposed(DecisionRecord record, CancellationToken cancellationToken)
    {
        var written = await decisions.Proposal(record.Proposal, cancellationToken);
        return written is not null && Proposal.HashOf(written) == record.Proposal
            ? Proposal.Read(written)
            : throw new InvalidOperationException($"The proposal {record.Proposal} of scenario {record.Scenario} is not in the store as it was handed in.");
    }

    // What was planned of wards that are no more cannot be promised of those that followed them.
    private string[] Ended(Proposal proposal) => [.. proposal.Snapshot.Wards.Select(ward => ward.Code).Where(_book!.Ended.ContainsKey)];

    private static Fault EndedFault(string scenario, string[] ended) => Fault.Of("scenario", scenario,
        $"a scenario that was handed in on wards that are in force: {ended[0]}{(ended.Length > 1 ? $" and {ended.Length - 1} others" : "")} have ended since; give it back, correct it and hand it in anew");

    // Wards that have come since the figures were computed are promised nothing.
    private Dictionary<string, WardEvent> Committed(CommandHeader header, string hash, DecisionRecord record, Proposal proposal, CancellationToken cancellationToken)
    {
        var events = new Dictionary<string, WardEvent>(StringComparer.Ordinal);
        foreach (var (code, commitment) in CommitmentMaking.Of(record.Id, proposal, cancellationToken))
        {
            if (!_book!.Wards.TryGetValue(code, out var ward)) continue;
            events[code] = new WardEvent
            {
                Version = ward.Version + 1,
                At = record.AdoptedAt,
                Actor = header.Actor,
                CommandId = header.CommandId,
                CommandHash = hash,
                Kind = WardEventKind.Committed,
                Before = ward.Commitment is { } before ? JsonSerializer.Serialize(before, ModelJson.Options) : null,
                After = JsonSerializer.Serialize(commitment, ModelJson.Options),
            };
        }
        return events;
    }

    // Stored is stored: what cannot be sealed now is sealed with the day.
    private async Task Seal()
    {
        try
        {
            await GrainFactory.GetGrain<IAuditGrain>(Code).Seal(CancellationToken.None);
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "The adoption of {Programme} could not be sealed at once; its day will be.", Code);
        }
    }
}
