using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Telemetry;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Futures;

/// <summary>
/// A run of futures: plans once, has the blocks computed on all silos, sums them in their order, tells the fan so far, and stores every now and
/// then how far it has come.
/// </summary>
internal sealed class FuturesRun(
    string id, IPersistentState<StoredPlan> plan, IPersistentState<StoredProgress> progress, FuturesBlocks blocks, FuturesPool pool, WorkPool work,
    OptimalSearch search, GrainMeter meter, RunOptions options, TimeProvider time) : IRunComputation
{
    // Storing takes at most a twentieth of the time, however large the programme is.
    private const int SavingShare = 20;

    // What an earlier holder of the run has stored, if there was one.
    private readonly List<byte[]> _pages = [.. progress.State.Pages];
    private FuturesPrefix _prefix = FuturesPrefix.Of(progress.State.Tally, progress.State.Pages);
    private int _paged = progress.State.Pages.Length;
    private long _saved;
    private TimeSpan _pause;

    /// <inheritdoc />
    public void Check(RunOrder order, FaultList faults) => faults.Range("replications", order.Amount, RunOrder.FewestReplications, RunOrder.MostReplications);

    /// <inheritdoc />
    public async Task<RunFindings> Compute(RunOrder order, Snapshot snapshot, RunStory story, CancellationToken cancellationToken)
    {
        using var turn = await pool.Turns.Take(story.View.Owner, cancellationToken);
        story.Begin();
        if (plan.State.Plan is null)
        {
            var (made, noPlan) = await work.Run(
                token => FuturesPlanner.Plan(WardTable.Of(snapshot, snapshot.CatalogueOf(order.Scenario, time), order.Scenario.NormFactors), order.Scenario, search, token), cancellationToken);
            if (made is null) return new RunFindings(NoPlan: noPlan);
            plan.State = new StoredPlan { Hash = PlanHash.Of(made), Plan = made };
        }
        var marks = new Queue<FuturesMark>(FuturesMarks.Of(order.Amount));
        if (_prefix.Done > 0) await TakeUp(story, marks);
        await Sum(order.Amount, story, marks, cancellationToken);
        return await SoFar(story);
    }

    /// <inheritdoc />
    public async Task<RunFindings> SoFar(RunStory story)
    {
        if (_prefix is not { Tally: { Replications: >= RunOrder.FewestReplications } tally } || plan.State.Plan is not { } made) return new RunFindings();
        FuturesRecords[] records = [.. _prefix.Records];
        return new RunFindings(Futures: await work.Run(_ => FuturesPlanning.Answer(made, tally, records), CancellationToken.None));
    }

    /// <inheritdoc />
    public async Task Save()
    {
        if (_prefix.Tally is null) return;
        // The plan before the futures that rest on it.
        if (!plan.RecordExists) await plan.WriteStateAsync(CancellationToken.None);
        if (_prefix.Records.Count == 0) _pages.Clear();
        else if (_paged < _prefix.Records.Count) _pages.Add(RecordPage.Of(FuturesRecords.Of([.. _prefix.Records.Skip(_paged)])));
        _paged = _prefix.Records.Count;
        progress.State = new StoredProgress { Tally = _prefix.Tally, Pages = [.. _pages] };
        await progress.WriteStateAsync(CancellationToken.None);
    }

    /// <inheritdoc />
    public async Task Clear()
    {
        if (progress.RecordExists) await progress.ClearStateAsync(CancellationToken.None);
        if (plan.RecordExists) await plan.ClearStateAsync(CancellationToken.None);
        plan.State = new StoredPlan();
        _prefix = new FuturesPrefix();
        _pages.Clear();
    }

    // The events up to here have been told before: they get the same ids again, and whoever asks sees the fan so far.
    private async Task TakeUp(RunStory story, Queue<FuturesMark> marks)
    {
        var fan = (await SoFar(story)).Futures;
        while (marks.TryPeek(out var mark) && mark.Done <= _prefix.Done)
        {
            story.GoOn(mark.Done, mark.Partial ? RunEventKind.Partial : RunEventKind.Progress, null, null);
            marks.Dequeue();
        }
        story.Show(_prefix.Done, fan);
    }

    private async Task Sum(int all, RunStory story, Queue<FuturesMark> marks, CancellationToken cancellationToken)
    {
        var (began, before) = (time.GetTimestamp(), _prefix.Done);
        _saved = began;
        await foreach (var block in blocks.From(id, plan.State.Hash, _prefix.Done, all, cancellationToken))
        {
            _prefix.Add(block);
            meter.Replications((int)block.Tally.Replications);
            if (marks.TryPeek(out var mark) && mark.Done == _prefix.Done)
            {
                marks.Dequeue();
                var fan = mark.Partial ? (await SoFar(story)).Futures : null;
                var left = time.GetElapsedTime(began).TotalSeconds / (_prefix.Done - before) * (all - _prefix.Done);
                story.GoOn(_prefix.Done, mark.Partial ? RunEventKind.Partial : RunEventKind.Progress, fan, left);
            }
            if (_prefix.Done < all && time.GetElapsedTime(_saved) >= _pause + options.SaveEvery) await SaveAndPause();
        }
    }

    private async Task SaveAndPause()
    {
        var began = time.GetTimestamp();
        try
        {
            await Save();
        }
        catch (Exception refused) when (refused.GetBaseException() is StoreUnavailableException)
        {
            // What is not stored is kept here: a database that is away, or has no room, costs a run nothing unless its silo dies meanwhile.
        }
        _saved = time.GetTimestamp();
        if (options.SaveEvery > TimeSpan.Zero) _pause = time.GetElapsedTime(began, _saved) * SavingShare;
    }
}
