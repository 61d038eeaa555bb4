using Microsoft.Extensions.Configuration;
using ModelWard.Hosting;

namespace ModelWard.Grains.Tests.Hosting;

public sealed class ClusterConnectionTests : IDisposable
{
    private const string Open = "Host=10.0.0.10;Username=modelward;Database=modelward";
    private const string Hidden = Open + ";Password=geheim";

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void CommandLine_WithAPassword_IsRefusedWithoutTellingIt()
    {
        var refused = Should.Throw<StartRefusedException>(() => ClusterConnection.Of(CommandLine(Hidden))).Message;

        refused.ShouldContain("ConnectionStrings:cluster stands on the command line");
        refused.ShouldContain("ConnectionStrings:clusterFile");
        refused.ShouldContain("ConnectionStrings__cluster");
        refused.ShouldNotContain("geheim");
    }

    [Fact]
    public void CommandLine_WithoutAPassword_IsTaken() => ClusterConnection.Of(CommandLine(Open)).ShouldBe(Open);

    [Theory]
    [InlineData("Passwort=geheim")]
    [InlineData("geheim")]
    [InlineData("Port=geheim")]
    public void Text_ThatIsNoConnectionString_IsRefusedWithoutTellingIt(string text)
    {
        Should.Throw<StartRefusedException>(() => ClusterConnection.Of(Setting(("cluster", text)))).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain("is no connection string"), message => message.ShouldNotContain("geheim"));
        Should.Throw<StartRefusedException>(() => ClusterConnection.Of(CommandLine(text))).Message.ShouldNotContain("geheim");
    }

    [Fact]
    public void File_WithTheString_IsReadWithoutItsLineEnd()
    {
        File.WriteAllText(_file, Hidden + "\n");

        ClusterConnection.Of(Setting(("clusterFile", _file))).ShouldBe(Hidden);
        Should.Throw<StartRefusedException>(() => ClusterConnection.Of(Setting(("clusterFile", _file), ("cluster", Open)))).Message.ShouldContain("are both set");
        File.WriteAllText(_file, "\n");
        Should.Throw<StartRefusedException>(() => ClusterConnection.Of(Setting(("clusterFile", _file)))).Message.ShouldContain("which is empty");
    }

    [Theory]
    [InlineData("Timeout")]
    [InlineData("Command Timeout")]
    public void Timeout_OfZero_IsRefused(string word) =>
        Should.Throw<StartRefusedException>(() => ClusterConnection.Of(Setting(("cluster", $"{Hidden};{word}=0")))).Message.ShouldContain($"has {word}=0, which waits without end");

    [Fact]
    public void Nothing_Set_IsNoCluster() => ClusterConnection.Of(Setting()).ShouldBeNull();

    public void Dispose() => File.Delete(_file);

    private static IConfiguration CommandLine(string text) => new ConfigurationBuilder().AddCommandLine([$"--ConnectionStrings:cluster={text}"]).Build();

    private static IConfiguration Setting(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(one => new KeyValuePair<string, string?>($"ConnectionStrings:{one.Key}", one.Value))).Build();
}
