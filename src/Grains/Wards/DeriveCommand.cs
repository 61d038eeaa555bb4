using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Derives needs by norms.</summary>
internal sealed record DeriveCommand(DeriveNeeds Asked)
    : WardCommand(Asked.Header, CommandHash.Of("derive", Asked.Header.Actor, new { Asked.Items }), WardEventKind.NeedsDerived)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (Asked.Items is { } items)
            faults.Require(!items.IsDefaultOrEmpty && items.All(Enum.IsDefined) && items.Distinct().Count() == items.Length, "items",
                items.IsDefault ? null : string.Join(", ", items), $"{EnumNames.Allowed<NeedItem>()}: at least one, each once");
        if (!faults.None) return;
        faults.Require(Items(state).Length > 0, "items", null, "items by name, since all of them were set by hand or by an option");
        WardValidation.CheckNeeds(Derived(state, ward).Needs, "needs.", faults);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => Json(ward.Needs);

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) => Json(Derived(state, state.Ward!));

    private DerivedNeeds Derived(WardState state, Ward ward) => new(Asked.Norms.Derive(ward, Items(state)), Items(state), Asked.Norms.SettingsVersion);

    private ImmutableArray<NeedItem> Items(WardState state) => Asked.Items is { } items ? [.. items.Order()] : NeedsDerivation.Usual(state.Origins);
}
