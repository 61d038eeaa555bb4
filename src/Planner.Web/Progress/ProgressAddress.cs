using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Progress;

/// <summary>What the page of all wards' progress lists.</summary>
public enum ProgressTab
{
    /// <summary>Support asked of departments and bureaus.</summary>
    Supports,

    /// <summary>Lines of the action plans.</summary>
    Actions,

    /// <summary>What was recorded.</summary>
    Actuals,
}

/// <summary>What is asked of the page of all wards' progress, as its address says it. What is not asked for is left out.</summary>
/// <param name="Tab">Which list.</param>
/// <param name="District">Code of the district; null for all.</param>
/// <param name="By">Of supports the department, of actions the unit; null for all.</param>
/// <param name="Status">Of supports and actions: <see cref="All"/>, or the name of a status; null for open ones.</param>
/// <param name="Item">Of actuals: what they report; null for everything.</param>
/// <param name="Overdue">Of actions: whether only those past their day are asked for.</param>
/// <param name="Programme">Code of the programme; null for that of the first scenario.</param>
public sealed record ProgressAddress(ProgressTab Tab, string? District, string? By, string? Status, ActualItem? Item, bool Overdue, string? Programme)
{
    /// <summary>The status that asks for open and closed ones alike.</summary>
    public const string All = "all";

    private static readonly Dictionary<string, ProgressTab> s_tabs = Enum.GetValues<ProgressTab>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The name of a list in the address.</summary>
    public static string NameOf(ProgressTab tab) => tab switch
    {
        ProgressTab.Actions => "actions",
        ProgressTab.Actuals => "actuals",
        _ => "supports",
    };

    /// <summary>Reads the values of a query; what cannot be read, or does not belong to the list, asks for nothing.</summary>
    public static ProgressAddress Read(string? tab, string? district, string? by, string? status, string? item, string? overdue, string? programme)
    {
        var list = s_tabs.GetValueOrDefault(tab ?? "");
        return new ProgressAddress(
            list, Given(district), list == ProgressTab.Actuals ? null : Given(by), Known(list, status) ? status : null,
            list == ProgressTab.Actuals && EnumNames.TryFind(item, out ActualItem known) ? known : null, list == ProgressTab.Actions && overdue == "1", Given(programme));
    }

    /// <summary>Another list of the same programme and district.</summary>
    public ProgressAddress On(ProgressTab tab) => new(tab, District, null, null, null, false, Programme);

    /// <summary>The supports that are asked for.</summary>
    public SupportFilter Supports => new(District, By, EnumNames.TryFind(Status, out SupportStatus status) ? status : null, Status == All);

    /// <summary>The actions that are asked for.</summary>
    public ActionFilter Actions => new(District, By, EnumNames.TryFind(Status, out ActionStatus status) ? status : null, Status == All, Overdue);

    /// <summary>The actuals that are asked for, the latest first.</summary>
    public ActualFilter Actuals => new(District: District, Item: Item, Latest: true);

    /// <summary>The address of a page of the list, from 1.</summary>
    public string Write(int page = 1)
    {
        var query = new List<string> { "tab=" + NameOf(Tab) };
        Add("d", District);
        Add("by", By);
        Add("status", Status);
        Add("item", Item is { } item ? EnumNames.Of(item) : null);
        Add("overdue", Overdue ? "1" : null);
        Add("programme", Programme);
        if (page > 1) Add("p", page.ToString(CultureInfo.InvariantCulture));
        return "progress?" + string.Join('&', query);

        void Add(string key, string? value)
        {
            if (value is not null) query.Add($"{key}={Uri.EscapeDataString(value)}");
        }
    }

    /// <summary>The address of the same list as a file.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="format">csv or xlsx.</param>
    public string File(string programme, string format)
    {
        var query = new List<string> { "format=" + format, "pageSize=1000" };
        Add("district", District);
        Add(Tab == ProgressTab.Supports ? "department" : "unit", By);
        Add("status", Status == All ? null : Status);
        Add("all", Status == All ? "true" : null);
        Add("item", Item is { } item ? EnumNames.Of(item) : null);
        Add("overdue", Overdue ? "true" : null);
        Add("latest", Tab == ProgressTab.Actuals ? "true" : null);
        return $"api/v1/programmes/{Uri.EscapeDataString(programme)}/{NameOf(Tab)}?{string.Join('&', query)}";

        void Add(string key, string? value)
        {
            if (value is not null) query.Add($"{key}={Uri.EscapeDataString(value)}");
        }
    }

    private static bool Known(ProgressTab tab, string? status) => tab switch
    {
        ProgressTab.Supports => status == All || EnumNames.TryFind(status, out SupportStatus _),
        ProgressTab.Actions => status == All || EnumNames.TryFind(status, out ActionStatus _),
        _ => false,
    };

    private static string? Given(string? text) => text is { Length: > 0 } ? text : null;
}
