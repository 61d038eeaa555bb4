namespace ModelWard.Planner.Web.Words;

/// <summary>A phrase of the screen in both languages. <c>{0}</c>, <c>{1}</c>… stand where values go.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public sealed record Phrase(string Vi, string En);
