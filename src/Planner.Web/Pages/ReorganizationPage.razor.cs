using Microsoft.AspNetCore.Components;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Pages;

/// <summary>The page of reorganizations of a programme. The address names the programme.</summary>
public sealed partial class ReorganizationPage : ProgrammePage<ReorganizationSight>
{
    [Inject] private ReorganizationDesk Desk { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <summary>Who reads; null where nobody is known.</summary>
    [CascadingParameter] private Reader? Reader { get; set; }

    /// <summary>The units that today's state is shown for, see <see cref="UnitAddress"/>; the wards of the register now without.</summary>
    [SupplyParameterFromQuery(Name = "m")] public string? Units { get; set; }

    private bool MayChange => Live && Reader?.May(Permission.Import) != false;

    /// <inheritdoc />
    protected override Phrase Failed => Phrases.ReorganizationReadFailed;

    /// <inheritdoc />
    protected override Task<ReorganizationSight?> Read(string? programme, CancellationToken cancellationToken) => Desk.Read(programme, cancellationToken);

    /// <inheritdoc />
    protected override string CodeOf(ReorganizationSight sight) => sight.Programme.Code;

    private void ShowUnits(UnitAddress? units) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("m", units?.ToString()), replace: true);
}
