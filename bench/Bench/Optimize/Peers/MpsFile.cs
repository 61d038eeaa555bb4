using System.Globalization;
using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>A problem as a file in free MPS, to be minimized: values are negated, so that no reader has to know of directions.</summary>
internal static class MpsFile
{
    /// <summary>Writes the file: rows R0, R1, …; items G0, …; columns C0, …; carried amounts W0, ….</summary>
    public static void Write(string path, RolloutProblem problem)
    {
        using var file = new StreamWriter(path);
        // Without the last word CBC takes the file for one in fixed columns.
        file.WriteLine("NAME rollout FREE");
        file.WriteLine("ROWS");
        file.WriteLine(" N cost");
        for (var row = 0; row < problem.Rows.Length; row++) file.WriteLine($" L R{row}");
        for (var item = 0; item < problem.Items.Length; item++) file.WriteLine($" {(problem.Items[item].Required ? 'E' : 'L')} G{item}");
        WriteColumns(file, problem);
        file.WriteLine("RHS");
        for (var row = 0; row < problem.Rows.Length; row++)
            if (problem.Rows[row].Limit != 0) file.WriteLine($" RHS R{row} {problem.Rows[row].Limit}");
        for (var item = 0; item < problem.Items.Length; item++) file.WriteLine($" RHS G{item} 1");
        file.WriteLine("BOUNDS");
        for (var column = 0; column < problem.ColumnCount; column++) file.WriteLine($" UP BND C{column} 1");
        for (var carry = 0; carry < problem.Carries.Length; carry++) file.WriteLine($" UP BND W{carry} {problem.Carries[carry].Most}");
        file.WriteLine("ENDATA");
    }

    private static void WriteColumns(StreamWriter file, RolloutProblem problem)
    {
        file.WriteLine("COLUMNS");
        file.WriteLine(" M1 'MARKER' 'INTORG'");
        for (var column = 0; column < problem.ColumnCount; column++)
        {
            file.WriteLine($" C{column} cost {(-problem.Values[column]).ToString(CultureInfo.InvariantCulture)}");
            file.WriteLine($" C{column} G{problem.ItemOf[column]} 1");
            foreach (var (row, amount) in problem.UsesOf(column)) file.WriteLine($" C{column} R{row} {amount}");
        }
        file.WriteLine(" M2 'MARKER' 'INTEND'");
        for (var carry = 0; carry < problem.Carries.Length; carry++)
        {
            file.WriteLine($" W{carry} R{problem.Carries[carry].From} 1");
            file.WriteLine($" W{carry} R{problem.Carries[carry].To} -1");
        }
    }
}
