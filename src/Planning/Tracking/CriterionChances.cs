using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Futures.Reference;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tracking;

/// <summary>
/// The chance that as many wards as planned meet a criterion at the end of the year with which a scheme goes on: the share of the futures in which they do. The futures are those that
/// the wards' chances are counted in, of which only the first year is carried out here.
/// </summary>
internal static class CriterionChances
{
    private const int Places = 6;

    /// <summary>The chance of each criterion, in the catalogue's order, 0 to 1.</summary>
    /// <param name="model">The scheme as it goes on, laid out.</param>
    /// <param name="table">Its wards.</param>
    /// <param name="planned">How many wards are to meet each criterion, in the catalogue's order.</param>
    /// <param name="replications">How many futures, from 1.</param>
    /// <param name="sharing">Brings threads.</param>
    /// <param name="cancellationToken">Ends it between two blocks of futures.</param>
    public static ImmutableArray<decimal> Of(
        FuturesModel model, WardTable table, IReadOnlyList<int> planned, int replications, WorkSharing sharing, CancellationToken cancellationToken)
    {
        var start = Standing.Of(table);
        var kept = new int[planned.Count];
        var taken = -1;
        var blocks = (replications + FuturesRuns.Block - 1) / FuturesRuns.Block;
        sharing(blocks, Share);
        return [.. kept.Select(count => decimal.Round((decimal)count / replications, Places))];

        void Share()
        {
            var future = new ReferenceFuture(model, new TallySheet(model));
            var met = new int[planned.Count];
            while (Interlocked.Increment(ref taken) is var block && block < blocks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var replication = block * FuturesRuns.Block; replication < Math.Min(replications, (block + 1) * FuturesRuns.Block); replication++)
                {
                    future.RunFirstYear(FutureIndex.Base, replication);
                    start.Count(future.Wards, model.Ward, met);
                    for (var c = 0; c < met.Length; c++)
                        if (met[c] >= planned[c]) Interlocked.Increment(ref kept[c]);
                }
            }
        }
    }

    /// <summary>Which criteria which wards meet at the beginning, and when a ward that is served comes to meet the others (rule 6, chapter 8 of the model book).</summary>
    private sealed class Standing
    {
        private readonly Criterion[] _criteria;
        private readonly int[] _practice;
        private readonly int[] _met;
        private readonly bool[] _isMet;
        private readonly bool[] _isUnderWay;

        private Standing(WardTable table)
        {
            var wards = table.Snapshot.Wards;
            _criteria = [.. table.Catalogue.Criteria];
            // Futures number the practice criteria by code.
            string[] practice = [.. _criteria.Where(criterion => criterion.Kind == CriterionKind.Practice).Select(criterion => criterion.Code).Order(StringComparer.Ordinal)];
            _practice = [.. _criteria.Select(criterion => Array.IndexOf(practice, criterion.Code))];
            _isMet = [.. wards.SelectMany(ward => _criteria.Select(criterion => criterion.IsMetBy(ward.Levels)))];
            _isUnderWay = [.. wards.Select(ward => ward.Stage == Stage.UnderWay)];
            _met = Scheme.MeetCriteria(table.Catalogue, wards);
        }

        public static Standing Of(WardTable table) => new(table);

        /// <summary>Counts the wards that meet each criterion where a future's first year has ended.</summary>
        public void Count(FutureStates states, FutureWards wards, int[] met)
        {
            _met.CopyTo(met, 0);
            for (var ward = 0; ward < _isUnderWay.Length; ward++)
            {
                if (!_isUnderWay[ward] && !states.Begun[ward]) continue;
                var levels = states.PracticeOf(ward);
                for (var c = 0; c < met.Length; c++)
                    if (!_isMet[(ward * met.Length) + c] && IsMet(states, wards, ward, c, levels)) met[c]++;
            }
        }

        // Whoever was recognized has been found to meet all; officers come with the first served year, also where its works end late.
        private bool IsMet(FutureStates states, FutureWards wards, int ward, int c, ReadOnlySpan<int> levels) => states.Stage[ward] == Stage.Recognized || _criteria[c].Kind switch
        {
            CriterionKind.Personnel => states.Done[ward] > 0 || states.Again[ward],
            CriterionKind.Practice => levels[_practice[c]] >= _criteria[c].Threshold.Hundredths,
            _ => states.Done[ward] >= wards.CompletionYear[ward],
        };
    }
}
