using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ModelWard.Api.Tests.Architecture;

/// <summary>The arrows between the projects: which may know which.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Model"] = [],
        ["Planning"] = ["Model"],
        ["Grains.Abstractions"] = ["Model"],
        ["Grains"] = ["Grains.Abstractions", "Planning", "Model"],
        ["Hosting"] = ["Grains", "Grains.Abstractions", "Model"],
        ["Silo"] = ["Hosting"],
        ["Planner.Web"] = ["Grains.Abstractions", "Files", "Model"],
        ["Documents"] = ["Planning", "Model"],
        ["Files"] = ["Model"],
        ["Planner.Api"] = ["Documents", "Files", "Hosting", "Planner.Web", "Grains.Abstractions", "Model"],
    };

    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader().LoadAssemblies([.. Arrows.Keys.Select(Assembly)]).Build();

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Types_OfAProject_DependOnTheProjectsItsArrowsLeadToOnly(string project)
    {
        var own = Types().That().ResideInAssembly(Assembly(project));
        foreach (var other in Arrows.Keys.Where(name => name != project && !Arrows[project].Contains(name)))
        {
            var forbidden = Types().That().ResideInAssembly(Assembly(other));
            own.Should().NotDependOnAny(forbidden).WithoutRequiringPositiveResults().HasNoViolations(Loaded).ShouldBeTrue($"{project} depends on {other}");
        }
    }

    [Fact]
    public void Loader_OfTheProjects_SeesTheArrowsThatAreThere()
    {
        foreach (var (from, to) in new[] { ("Planner.Api", "Hosting"), ("Grains", "Planning"), ("Planning", "Model"), ("Planner.Web", "Grains.Abstractions") })
        {
            var target = Types().That().ResideInAssembly(Assembly(to));
            Types().That().ResideInAssembly(Assembly(from)).Should().NotDependOnAny(target).HasNoViolations(Loaded).ShouldBeFalse($"{from} → {to}");
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_OfAProject_FollowItsArrows(string project)
    {
        var referenced = Assembly(project).GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("ModelWard.", StringComparison.Ordinal)).Select(name => name["ModelWard.".Length..]);
        referenced.ShouldBeSubsetOf(Arrows[project]);
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("Planning")]
    public void Types_OfTheCore_UseNoClockAndNoInputOrOutput(string project)
    {
        string[] forbidden =
        [
            "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.Stream", "System.IO.StreamReader", "System.IO.StreamWriter",
            "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Console", "System.Environment", "System.TimeProvider",
            "System.Diagnostics.Process", "System.Random", "System.Guid", "System.Timers.Timer", "System.Threading.Timer",
        ];
        var types = Loaded.Types.Where(type => type.FullName.StartsWith($"ModelWard.{project}.", StringComparison.Ordinal) && !IsGenerated(type)).ToList();
        types.Count.ShouldBeGreaterThan(10);
        var used = types
            .SelectMany(type => type.Dependencies.Select(dependency => $"{type.FullName} uses {dependency.Target.FullName}"))
            .Where(use => forbidden.Any(name => use.EndsWith($" uses {name}", StringComparison.Ordinal)));
        used.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void EndpointsOfTheApi_KnowGrainsByTheirInterfacesOnly()
    {
        var api = Types().That().ResideInAssembly(Assembly("Planner.Api"));
        var inside = Types().That().ResideInAssembly(Assembly("Grains"));
        api.Should().NotDependOnAny(inside).HasNoViolations(Loaded).ShouldBeTrue();
        Loaded.Types.Where(type => type.FullName.StartsWith("ModelWard.Planner.Api.", StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies.Select(dependency => dependency.Target.FullName))
            .Where(name => name is "Orleans.Runtime.ILocalSiloDetails" or "Orleans.Storage.IGrainStorage" or "Orleans.IClusterClient")
            .ShouldBeEmpty();
    }

    /// <summary>Serializers that Orleans generates into the same assembly.</summary>
    private static bool IsGenerated(IType type) =>
        type.FullName.StartsWith("OrleansCodeGen", StringComparison.Ordinal) || type.Name.StartsWith('<');

    private static System.Reflection.Assembly Assembly(string project) => System.Reflection.Assembly.Load("ModelWard." + project);
}
