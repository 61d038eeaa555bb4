using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Reorganization;

/// <summary>Laws of any event on any small programme, through grains on a real store.</summary>
[Collection(OneCluster.Name)]
public sealed class ApplyLawTests(GrainCluster cluster)
{
    private const int Wards = 5;

    private static readonly string[] s_codes = [.. Enumerable.Range(1, Wards).Select(i => $"W{i}")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Gen<Case> Cases { get; } =
        from people in Gen.Long[0, 10_000].Array[Wards]
        from officers in Gen.Long[0, 30].Array[Wards]
        from cost in Gen.Long[1, 9_000].Array[Wards]
        from paid in Gen.Long[0, 900].Array[Wards]
        from mains in Gen.Int[-1, 2].Array[Wards]
        from parts in Gen.Select(Gen.Int[-2, 2], Gen.Int[0, 1_000_000]).Array[Wards]
        from pins in Gen.Int[0, 3].Array[Wards]
        from district in Gen.Bool
        select new Case(people, officers, cost, paid, mains, parts, pins, district);

    [Fact]
    public Task Event_AppliedAndUndone_IsTheIdentityAndKeepsPeopleOfficersAndMoney() => Cases.SampleAsync(Holds, iter: 15, threads: 1);

    private async Task Holds(Case one)
    {
        var code = $"l{Guid.NewGuid():N}"[..20];
        var tables = Example.Tables(code, s_codes);
        tables = tables with
        {
            Register = [.. tables.Register!.Value.Select((row, i) => row with { Ward = row.Ward with { Population = one.People[i] } })],
            Needs = [.. tables.Needs!.Value.Select((row, i) => row with { Needs = Example.Needs with { Officers = one.Officers[i], WorksCost = one.Cost[i] } })],
        };
        (await cluster.Programme(code).Import(Example.Header("import"), tables, Stop)).Faults.ShouldBeEmpty();
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with
        {
            Pins = [.. one.Pins.Index().Where(pin => pin.Item > 0).Select(pin => pin.Item switch { 1 => new Pin { Ward = s_codes[pin.Index], Start = 2027 }, 2 => new Pin { Ward = s_codes[pin.Index], NotBefore = 2028 }, _ => new Pin { Ward = s_codes[pin.Index], Never = true } })],
            DistrictFloors = [new DistrictFloor("D1", 2029, 0.2m)],
        });
        for (var i = 0; i < Wards; i++)
            if (one.Paid[i] > 0)
                await cluster.Grains.ChangeWard(code, s_codes[i], ward => ward.Progress(
                    new RecordActual { Header = Example.Header("paid"), Item = ActualItem.WorksPaid, On = new DateOnly(2026, 2, 1), Amount = one.Paid[i], Note = "" }, Stop));
        var (before, scenario) = (await Practice(code), (await cluster.Scenario(id).Read(Stop))!.Scenario);

        var applied = await cluster.Programme(code).ApplyReorganization(Example.Header("apply"), one.Event, Stop);

        applied.Faults.ShouldBeEmpty();
        var after = await Practice(code);
        Sums(after).ShouldBe(Sums(before));
        (await cluster.Programme(code).UndoReorganization(Example.Header("undo"), applied.Applied!.Number, Stop)).Faults.ShouldBeEmpty();
        Written(await Practice(code)).ShouldBe(Written(before));
        (await cluster.Scenario(id).Read(Stop))!.Scenario.ShouldSayTheSameAs(scenario);
    }

    private static (long People, long Officers, long Works, long Equipment, long Paid) Sums(ProgrammePractice practice) => (
        practice.Snapshot.Wards.Sum(ward => ward.Population), practice.Snapshot.Wards.Sum(ward => ward.Needs.Officers), practice.Snapshot.Wards.Sum(ward => ward.Needs.WorksCost),
        practice.Snapshot.Wards.Sum(ward => ward.Needs.EquipmentCost), practice.Wards.Sum(ward => ward.Actuals.Sum(actual => actual.Amount)));

    private static string Written(ProgrammePractice practice) =>
        JsonSerializer.Serialize(new { Snapshot = practice.Snapshot with { Version = 0 }, Wards = practice.Wards.Select(view => view with { Version = 0 }) }, ModelJson.Options);

    private async Task<ProgrammePractice> Practice(string code) => (await cluster.Programme(code).GetPractice(-1, Stop)).Newer!;

    private sealed record Case(long[] People, long[] Officers, long[] Cost, long[] Paid, int[] Mains, (int To, int Millionths)[] Parts, int[] Pins, bool District)
    {
        public ReorganizationEvent Event
        {
            get
            {
                var mains = Array.TrueForAll(Mains, main => main < 0) ? [0, .. Mains.Skip(1)] : Mains;
                ImmutableArray<UnitLink> links =
                [
                    .. Enumerable.Range(0, Wards).Where(i => mains[i] >= 0).SelectMany(i => (UnitLink[])
                    [
                        new UnitLink { From = s_codes[i], To = Code(mains[i]) },
                        .. Parts[i].To >= 0 && Parts[i].To != mains[i]
                            ? (UnitLink[])[new UnitLink { From = s_codes[i], To = Code(Parts[i].To), Part = LinkPart.Part, Share = Parts[i].Millionths / 1_000_000m }]
                            : [],
                    ]),
                ];
                return new ReorganizationEvent
                {
                    Date = Happenings.Day,
                    Names = Names.Same("Any"),
                    Wards = links,
                    Successors = [.. links.Select(link => link.To).Distinct().Select(code => new SuccessorUnit { Code = code, Names = Names.Same(code) })],
                    Districts = District ? Happenings.WithDistrict.Districts : [],
                    SuccessorDistricts = District ? Happenings.WithDistrict.SuccessorDistricts : [],
                };
            }
        }

        public override string ToString() => JsonSerializer.Serialize(new { People, Officers, Cost, Paid, Pins, Event }, ModelJson.Options);

        // The code of a ward that is there is used again.
        private static string Code(int successor) => $"W{successor + 1}@2026-07-01";
    }
}
