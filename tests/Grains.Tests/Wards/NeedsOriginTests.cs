using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards;

public sealed class NeedsOriginTests
{
    private static readonly NormsInForce InForce = new(3, Norms.Illustrative, Example.Catalogue);

    private static readonly WardState Imported = WardFold.Fold(new WardState(), Example.Imported(Example.Ward("W1")));

    private static readonly WardState Derived = Do(Imported, Derive("d"));

    [Fact]
    public void Fold_Import_SaysThatAllNeedsAreImported() => Imported.NeedsOrigins.ShouldBe(NeedsOrigins.Imported);

    [Fact]
    public void Fold_NeedsChanged_SetsByHandWhatChangesAlone()
    {
        var state = Do(Imported, new NeedsCommand(new ChangeNeeds(Example.Header("n"), Example.Needs with { Officers = 4, FloorArea = 101 })));

        state.Origins.ShouldBe(NeedsOrigins.Imported.With([NeedItem.Officers, NeedItem.Works], NeedOrigin.ByHand));
    }

    [Fact]
    public void Derive_WithoutItems_LeavesWhatWasSetByHand()
    {
        var byHand = Do(Imported, new NeedsCommand(new ChangeNeeds(Example.Header("n"), Example.Needs with { Officers = 4 })));

        var state = Do(byHand, Derive("d"));

        state.Ward!.Needs.ShouldBe(NeedsByNorms.Of(Example.Ward("W1"), Example.Catalogue, Norms.Illustrative).Needs with { Officers = 4 });
        state.Origins.ShouldBe(NeedsOrigins.Imported
            .With(NeedItems.All, NeedOrigin.ByNorms(3)).With([NeedItem.Officers], NeedOrigin.ByHand));
    }

    [Fact]
    public void Derive_ItemsNamed_AreDerivedAlsoWhereSetByHand()
    {
        var byHand = Do(Imported, new NeedsCommand(new ChangeNeeds(Example.Header("n"), Example.Needs with { Officers = 40 })));

        var state = Do(byHand, Derive("d", NeedItem.Officers));

        // A gap of 30 in 100 of the least establishment.
        state.Ward!.Needs.ShouldBe(Example.Needs with { Officers = 6 });
        state.Origins.ShouldBe(NeedsOrigins.Imported.With([NeedItem.Officers], NeedOrigin.ByNorms(3)));
    }

    [Fact]
    public void Derive_AllSetByHandOrByOption_MustNameItems()
    {
        var state = Imported with { NeedsOrigins = NeedsOrigins.Imported.With(NeedItems.All, NeedOrigin.ByOption("option-1")) };

        Decide(state, Derive("d")).Faults.ShouldHaveSingleItem().Path.ShouldBe("items");
        Decide(state, Derive("d", NeedItem.Works)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public void Derive_SameItemTwiceOrNone_IsInvalid()
    {
        Decide(Imported, Derive("d", NeedItem.Works, NeedItem.Works)).Faults.ShouldHaveSingleItem().Path.ShouldBe("items");
        Decide(Imported, new DeriveCommand(new DeriveNeeds(Example.Header("d"), [], InForce))).Faults.ShouldHaveSingleItem().Path.ShouldBe("items");
    }

    [Fact]
    public void Derive_NeedBeyondItsRange_NamesIt()
    {
        var norms = InForce with { Norms = Norms.Illustrative with { Officers = new EstablishmentNorm { PerThousand = 1_000 } } };
        var crowded = Imported with { Ward = Example.Ward("W1") with { Population = Ward.MostPeople, Levels = Levels.Of([new("C01", default), new("C02", default)]) } };

        Decide(crowded, new DeriveCommand(new DeriveNeeds(Example.Header("d"), [NeedItem.Officers], norms))).Status.ShouldBe(CommandStatus.Done);
        Decide(crowded, new DeriveCommand(new DeriveNeeds(Example.Header("d"), [NeedItem.Upkeep], norms))).Faults.ShouldHaveSingleItem().Path.ShouldBe("needs.upkeep");
    }

    [Fact]
    public void Derive_UnderOtherNormsWithTheSameId_IsARepeat()
    {
        var first = Decide(Imported, Derive("d")).Event!;

        WardDecision.Decide(Derived, new DeriveCommand(new DeriveNeeds(Example.Header("d"), null, InForce with { SettingsVersion = 4 })), first, Example.Noon).IsRepeat.ShouldBeTrue();
        WardDecision.Decide(Derived, Derive("d", NeedItem.Works), first, Example.Noon).Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public void Assess_OfAWardThatFollowsNorms_DerivesAnewInTheSameEvent()
    {
        var verdict = Decide(Derived, new AssessCommand(Example.Assess("a", 8_000) with { Norms = InForce with { SettingsVersion = 5 } }));

        var written = verdict.Event.ShouldNotBeNull();
        var assessment = JsonSerializer.Deserialize<Assessment>(written.After, ModelJson.Options)!;
        assessment.Derived!.Needs.Officers.ShouldBe(0);
        assessment.Derived.Items.ShouldBe(NeedItems.All);
        written.Before.ShouldBe($$"""{"criterion":"C01","level":50,"needs":{{JsonSerializer.Serialize(Derived.Ward!.Needs, ModelJson.Options)}}}""");
        written.Before.ShouldBe(WardBefore.Of(Derived, written));
        var state = WardFold.Fold(Derived, written);
        state.Ward!.Needs.Officers.ShouldBe(0);
        state.Origins.Officers.ShouldBe(NeedOrigin.ByNorms(5));
        state.Assessments.ShouldHaveSingleItem().Derived.ShouldBeNull();
    }

    [Fact]
    public void Assess_OfAWardThatFollowsNone_WritesAsBefore() => Decide(Imported, new AssessCommand(Example.Assess("a", 6_000) with { Norms = InForce })).Event!.After
        .ShouldBe("""{"criterion":"C01","level":60,"on":"2026-02-01","evidence":"file 7","catalogueVersion":"v1","actor":"officer"}""");

    [Fact]
    public void Assess_OfAWardUnderWay_LeavesWhatHasPartlyBeenPaid()
    {
        var underWay = Derived with { Ward = Derived.Ward! with { Stage = Stage.UnderWay, Started = 2025 } };

        var state = Do(underWay, new AssessCommand(Example.Assess("a", 7_000) with { Norms = InForce with { SettingsVersion = 9 } }));

        state.Origins.Works.ShouldBe(NeedOrigin.ByNorms(3));
        state.Origins.Equipment.ShouldBe(NeedOrigin.ByNorms(3));
        state.Origins.Officers.ShouldBe(NeedOrigin.ByNorms(9));
    }

    [Fact]
    public void State_OfBeforeOriginsWereKnown_IsReadWithoutThem()
    {
        var json = JsonSerializer.Serialize(Imported, ModelJson.Options);
        var old = json[..json.IndexOf(",\"needsOrigins\"", StringComparison.Ordinal)] + "}";

        JsonSerializer.Deserialize<WardState>(old, ModelJson.Options)!.NeedsOrigins.ShouldBeNull();
        JsonSerializer.Deserialize<WardState>(json, ModelJson.Options).ShouldSayTheSameAs(Imported);
    }

    [Fact]
    public void Fold_ImportAgain_SetsImportedWhatChangesAlone()
    {
        var ward = Derived.Ward! with { Population = 5, Needs = Derived.Ward.Needs with { EquipmentCost = 77 } };

        var state = WardFold.Fold(Derived, Example.Imported(ward, Derived.Version + 1, "again"));

        state.Ward.ShouldBe(ward);
        state.Origins.ShouldBe(Derived.Origins.With([NeedItem.Equipment], NeedOrigin.Imported));
    }

    private static DeriveCommand Derive(string id, params NeedItem[] items) => new(new DeriveNeeds(Example.Header(id), items.Length == 0 ? null : [.. items], InForce));

    private static WardVerdict Decide(WardState state, WardCommand command) => WardDecision.Decide(state, command, null, Example.Noon);

    private static WardState Do(WardState state, WardCommand command)
    {
        var verdict = Decide(state, command);
        verdict.Faults.ShouldBeEmpty();
        return WardFold.Fold(state, verdict.Event!);
    }
}
