using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>What the forms of the steps of recognition have in common: a day, and how texts are read.</summary>
public abstract class StepForm : EntryForm
{
    /// <summary>The most characters of the name of a body.</summary>
    protected const int MostBody = 200;

    /// <summary>The most characters of a document's number.</summary>
    protected const int MostNumber = 100;

    /// <summary>The day, as typed.</summary>
    protected string On { get; set; } = "";

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        base.OnInitialized();
        On = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The day typed; one that is none is noted.</summary>
    protected DateOnly ReadDay(List<FieldFault> faults)
    {
        if (FindingDraft.Day(On) is { } day) return day;
        faults.Add(FieldFault.Of("on", On, Texts[Phrases.AllowedDay], Texts));
        return default;
    }

    /// <summary>A text typed, without blanks around it; one of another length is noted.</summary>
    protected string ReadText(string field, string typed, int least, int most, List<FieldFault> faults)
    {
        var text = typed.Trim();
        if (text.Length < least || text.Length > most) faults.Add(FieldFault.Of(field, typed, Allowed(least, most), Texts));
        return text;
    }

    /// <summary>What lengths of a text are allowed, in words.</summary>
    protected string Allowed(int least, int most) => Texts.Say(Phrases.AllowedProse, Texts.Number.Whole(least), Texts.Number.Whole(most));

    /// <summary>What is asked of the ward on a day.</summary>
    protected Standard StandardOn(DateOnly day) => Standard.Of(Dossier.Programme.Snapshot.Programme.CatalogueOn(day));

    /// <summary>Refuses what is typed if anything is wrong with it; answers whether nothing is.</summary>
    protected bool Sound(List<FieldFault> faults)
    {
        if (faults.Count > 0) Entry.Refuse(faults);
        return faults.Count == 0;
    }
}
