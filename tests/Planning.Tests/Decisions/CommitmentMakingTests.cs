using System.Collections.Immutable;
using CsCheck;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Decisions;

public sealed class CommitmentMakingTests
{
    /// <summary>What is promised of the wards adds up to the ledgers of the adopted outcome, to the unit, in every year and resource.</summary>
    [Fact]
    public void Commitments_OfARandomCase_AddUpToTheLedgers() => RolloutCase.Any.Sample(drawn =>
    {
        var scenario = drawn.Scenario with { CatalogueVersion = drawn.Catalogue.Version };
        var (proposal, _) = ProposalMaking.Make(WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario, [], 1, 2, FuturesRuns.Alone, default);
        var commitments = CommitmentMaking.Of("p-1", proposal!, default);

        commitments.Keys.ShouldBe(drawn.Snapshot.Wards.Select(ward => ward.Code));
        foreach (var year in proposal!.Results.Outcome.Years)
        {
            var all = commitments.Values.SelectMany(one => one.Years).Where(one => one.Year == year.Year).ToImmutableArray();
            (all.Sum(one => one.Works + one.Equipment), all.Sum(one => one.Upkeep), all.Sum(one => one.Officers), all.Sum(one => one.FloorArea), all.Sum(one => one.Guidance))
                .ShouldBe((year.Resources.Capital.Used, year.Resources.Upkeep.Used, year.Resources.Officers.Used, year.Resources.FloorArea.Used, year.Resources.Guidance.Used), $"{year.Year}");
        }
        foreach (var ward in proposal.Results.Outcome.Wards)
            (commitments[ward.Code].Start, commitments[ward.Code].Recognized).ShouldBe((ward.Start, ward.Recognized));
    }, iter: 500);
}
