using System.Text;
using System.Text.Json;
using ModelWard.Grains.SecondOpinions;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Grains.Tests.SecondOpinions;

public class SolveVerbTests
{
    private static readonly MipQuestion Question = new()
    {
        Problem = ProblemArrays.Of(new RolloutProblem(
            [new ProblemItem("a"), new ProblemItem("b")], [new ProblemRow("money", 10)],
            [new ProblemColumn(0, 0, 2, [new RowUse(0, 7)]), new ProblemColumn(1, 0, 3, [new RowUse(0, 8)])], [])),
        Solver = MipSolver.Scip,
        Seconds = 10,
    };

    [Fact]
    public void Run_Question_WritesOneDocument()
    {
        var (code, output, error) = Run(JsonSerializer.Serialize(Question, ModelJson.Options));

        code.ShouldBe(0);
        error.ShouldBeEmpty();
        var answer = JsonSerializer.Deserialize<MipAnswer>(output, ModelJson.Options)!;
        answer.Status.ShouldBe(MipStatus.Optimal);
        answer.Columns.ShouldBe([1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"problem\":null,\"solver\":\"SCIP\",\"seconds\":1}")]
    [InlineData("not even JSON")]
    public void Run_AnythingElse_EndsWithTwoAndOneLine(string input) => RefusedInOneLine(input);

    [Fact]
    public void Run_NearlyAQuestion_EndsWithTwoAndOneLine()
    {
        var right = JsonSerializer.Serialize(Question, ModelJson.Options);

        RefusedInOneLine(right + right);
        RefusedInOneLine(right[..^1]);
        RefusedInOneLine(right.Replace("\"SCIP\"", "\"HIGHS\"", StringComparison.Ordinal));
        RefusedInOneLine(right.Replace("\"seconds\":10", "\"seconds\":0", StringComparison.Ordinal));
        RefusedInOneLine(right.Replace("\"seconds\":10", "\"seconds\":10,\"more\":1", StringComparison.Ordinal));
        RefusedInOneLine(right.Replace("\"limits\":[10]", "\"limits\":[]", StringComparison.Ordinal));
        RefusedInOneLine(right.Replace("\"limits\":[10]", "\"limits\":null", StringComparison.Ordinal));
    }

    private static void RefusedInOneLine(string input)
    {
        var (code, output, error) = Run(input);
        code.ShouldBe(SolveVerb.NoQuestion, input);
        output.ShouldBeEmpty();
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith("modelward solve: ");
    }

    private static (int Code, string Output, string Error) Run(string input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = SolveVerb.Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
