namespace ModelWard.Cli.Tests;

public sealed class ArrowTests
{
    [Fact]
    public void References_OfTheCommandLine_LeadToFilesPlanningAndModelOnly() =>
        typeof(Modelward).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("ModelWard.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBe(["ModelWard.Files", "ModelWard.Model", "ModelWard.Planning"], ignoreOrder: true);
}
