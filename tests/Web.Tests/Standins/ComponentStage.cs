using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Where a scene is played: everything that any page needs, questions answered by hand.</summary>
internal sealed class ComponentStage : PageContext
{
    public ComponentStage()
    {
        Services.AddScoped<CompareDesk>();
        Services.AddSingleton<IImportDesk>(new StandinImportDesk
        {
            Preview = new ImportPreview
            {
                SnapshotVersion = 7,
                WardsChanged = 1,
                Wards = [new WardChange("00002", new Names("Phường 2", "Ward 2"), false, [new FieldChange("levels.C01", "70", "71")])],
            },
        });
        Services.AddSingleton<IActualsDesk>(new StandinImportDesk());
        ComponentFactories.Add(type => !Met.Add(type) && false, _ => throw new NotSupportedException());
        Grains.Reply = (question, _) => Answers.Reply(question switch
        {
            ComparisonQuestion comparison => Answers.Comparison(comparison.Others.Length + 1, Answers.Fewer),
            RegretQuestion regret => Answers.Regret(regret),
            InformationQuestion information => Answers.Information(information),
            LeastCapitalQuestion capital => Answers.LeastCapital(capital),
            RobustQuestion robust => Answers.Robust(robust, City.Sample("baseline")),
            TornadoQuestion => Answers.Tornado,
            FrontierQuestion => Answers.Frontier,
            PricesQuestion => Answers.Prices,
            WhyQuestion why => Answers.Why(why.Ward),
            WhyNotQuestion not => Answers.WhyNot(not.Ward, not.Year),
            _ => Answers.Clash,
        });
    }

    /// <summary>The grains that stand in.</summary>
    public StandinGrains Grains => _grains;

    /// <summary>The types of all components that were begun.</summary>
    public HashSet<Type> Met { get; } = [];

    /// <summary>Opens an address of the product.</summary>
    public IRenderedComponent<IComponent> Open(string address, Language language)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        SetRendererInfo(new RendererInfo("Server", true));
        return Render<Routes>(parameters => parameters.Add(routes => routes.Language, language));
    }
}
