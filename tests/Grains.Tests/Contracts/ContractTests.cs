using System.Reflection;
using System.Text;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Contracts;

/// <summary>
/// What goes over the wire or into rows is written down in an approved file: an alias or an id that changes breaks nodes
/// of another version and stored states, so a change has to be seen.
/// </summary>
public sealed class ContractTests
{
    private const string Approved = "Contracts/contracts.approved.txt";

    private static readonly Assembly[] Assemblies = [typeof(Ward).Assembly, typeof(IWardGrain).Assembly, typeof(WardState).Assembly];

    [Fact]
    public void Contracts_OfEveryAssembly_AreTheApprovedOnes()
    {
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Approved));
        var received = Path.Combine(AppContext.BaseDirectory, "contracts.received.txt");
        File.WriteAllText(received, Describe());

        var (was, now) = (approved.Split('\n'), File.ReadAllText(received).Split('\n'));
        var why = $"If the change is meant, copy {received} over tests/Grains.Tests/{Approved}.";
        was.Except(now).ShouldBeEmpty($"Gone. {why}");
        now.Except(was).ShouldBeEmpty($"New. {why}");
        now.SequenceEqual(was).ShouldBeTrue($"Moved. {why}");
    }

    [Fact]
    public void SerializedTypes_All_HaveAnAliasAndIdsOfTheirOwn()
    {
        foreach (var type in Serialized())
        {
            type.GetCustomAttribute<AliasAttribute>(inherit: false).ShouldNotBeNull(type.FullName);
            var ids = Members(type).Select(member => member.Id).ToArray();
            ids.Distinct().Count().ShouldBe(ids.Length, type.FullName);
        }
        Serialized().GroupBy(Alias).ShouldAllBe(same => same.Count() == 1);
    }

    [Fact]
    public void GrainInterfaces_AndTheirMethods_AllHaveAliases()
    {
        foreach (var type in Interfaces())
        {
            type.GetCustomAttribute<AliasAttribute>(inherit: false).ShouldNotBeNull(type.FullName);
            type.GetMethods().ShouldAllBe(method => method.GetCustomAttribute<AliasAttribute>() != null);
        }
    }

    [Fact]
    public void Grains_All_HaveAGrainType() =>
        Grains().ShouldAllBe(type => type.GetCustomAttribute<GrainTypeAttribute>() != null);

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var type in Grains()) text.Append($"grain {type.GetCustomAttribute<GrainTypeAttribute>()!.GetGrainType(null!, type)}{Stored(type)}\n");
        foreach (var type in Interfaces())
        {
            text.Append($"interface {Alias(type)}\n");
            foreach (var method in type.GetMethods().OrderBy(method => method.GetCustomAttribute<AliasAttribute>()!.Alias, StringComparer.Ordinal))
                text.Append($"  {method.GetCustomAttribute<AliasAttribute>()!.Alias}({string.Join(", ", method.GetParameters().Select(one => Name(one.ParameterType)))}) -> {Name(method.ReturnType)}\n");
        }
        foreach (var type in Serialized())
        {
            text.Append($"{(type.IsEnum ? "enum" : "type")} {Alias(type)}{Base(type)}\n");
            if (type.IsEnum)
                foreach (var name in Enum.GetNames(type)) text.Append($"  {Convert.ToInt32(Enum.Parse(type, name))} {name}\n");
            else
                foreach (var (id, member, of) in Members(type).OrderBy(one => one.Id)) text.Append($"  {id} {member}: {Name(of)}\n");
        }
        return text.ToString();
    }

    // The name of a stored state is part of its row's key.
    private static string Stored(Type grain) => string.Concat(grain.GetConstructors().Single().GetParameters()
        .Select(parameter => parameter.GetCustomAttribute<PersistentStateAttribute>())
        .OfType<PersistentStateAttribute>()
        .Select(state => $" stores {state.StateName} in {state.StorageName}"));

    private static IEnumerable<Type> Types() => Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("ModelWard", StringComparison.Ordinal) == true);

    private static IEnumerable<Type> Serialized() =>
        Types().Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>() is not null).OrderBy(Alias, StringComparer.Ordinal);

    private static IEnumerable<Type> Interfaces() =>
        Types().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain))).OrderBy(Alias, StringComparer.Ordinal);

    private static IEnumerable<Type> Grains() =>
        Types().Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(Grain))).OrderBy(type => type.Name, StringComparer.Ordinal);

    // The serializer numbers each type's own members; those of its base stand with the base.
    private static IEnumerable<(uint Id, string Name, Type Type)> Members(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Select(property => (property.GetCustomAttribute<IdAttribute>(), property))
        .Where(pair => pair.Item1 is not null)
        .Select(pair => (pair.Item1!.Id, pair.property.Name, pair.property.PropertyType));

    private static string Base(Type type) =>
        type.BaseType?.GetCustomAttribute<GenerateSerializerAttribute>() is null ? "" : $" : {Alias(type.BaseType!)}";

    private static string Alias(Type type) => type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? type.FullName!;

    private static string Name(Type type) => type switch
    {
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Alias(type),
    };
}
