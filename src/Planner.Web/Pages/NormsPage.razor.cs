using Microsoft.AspNetCore.Components;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Settings;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of norms and other settings of a programme.</summary>
public sealed partial class NormsPage : ProgrammePage<SettingsSight>
{
    [Inject] private SettingsDesk Desk { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.NormsFailed;

    /// <inheritdoc />
    protected override Phrase Missing => Phrases.DataMissing;

    /// <inheritdoc />
    protected override Task<SettingsSight?> Read(string? programme, CancellationToken cancellationToken) => Desk.Read(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(SettingsSight sight) => sight.Programme.Code;

    private bool May(Permission permission) => Reader?.May(permission) != false;
}
