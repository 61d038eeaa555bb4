using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Progress;

/// <summary>A page of one of the lists of all wards' progress, as it is shown.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Address">What was asked for.</param>
/// <param name="Page">Number of the page, from 1.</param>
public sealed record ProgressList(ProgrammeView Programme, ProgressAddress Address, int Page)
{
    /// <summary>How many rows a page holds.</summary>
    public const int PageSize = 100;

    /// <summary>How many rows there are in all.</summary>
    public long Total { get; init; }

    /// <summary>The departments or units that can be asked for.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The supports of the page; empty on another list.</summary>
    public ImmutableArray<WardSupport> Supports { get; init; } = [];

    /// <summary>The actions of the page; empty on another list.</summary>
    public ImmutableArray<ActionOfWard> Actions { get; init; } = [];

    /// <summary>The actuals of the page; empty on another list.</summary>
    public ImmutableArray<WardActual> Actuals { get; init; } = [];

    /// <summary>The last page, from 1.</summary>
    public int Last => (int)Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Reads a page of the list that an address asks for; a page after the last is the last.</summary>
    /// <param name="desk">Asks the grains.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="address">What is asked for.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ProgressList> Read(WardDesk desk, ProgrammeView programme, ProgressAddress address, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(address);
        var (code, skip, list) = (programme.Code, (page - 1L) * PageSize, new ProgressList(programme, address, page));
        switch (address.Tab)
        {
            case ProgressTab.Supports:
                var supports = await desk.Supports(code, address.Supports, skip, PageSize, cancellationToken);
                list = list with { Total = supports.Total, Choices = supports.Departments, Supports = supports.Items };
                break;
            case ProgressTab.Actions:
                var actions = await desk.Actions(code, address.Actions, skip, PageSize, cancellationToken);
                list = list with { Total = actions.Total, Choices = actions.Units, Actions = actions.Items };
                break;
            default:
                var actuals = await desk.Actuals(code, address.Actuals, skip, PageSize, cancellationToken);
                list = list with { Total = actuals.Total, Actuals = actuals.Items };
                break;
        }
        return page > list.Last ? await Read(desk, programme, address, list.Last, cancellationToken) : list;
    }

    /// <summary>The name of a ward; its code where the register does not know it.</summary>
    public string WardName(string code, Texts texts) => Programme.Snapshot.Find(code) is { } ward ? texts[ward.Names] : code;

    /// <summary>The name of a district; its code where the register does not know it.</summary>
    public string DistrictName(string code, Texts texts) => Programme.Snapshot.Programme.FindDistrict(code) is { } district ? texts[district.Names] : code;
}
