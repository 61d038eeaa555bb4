namespace ModelWard.Planning.Optimization;

/// <summary>A whole choice near a fractional one: of each item the column with the largest share, or nothing if most of it is unchosen.</summary>
internal static class Rounding
{
    public static int[] Of(SearchModel model, double[] shares)
    {
        var choice = new int[model.Problem.Items.Length];
        for (var item = 0; item < choice.Length; item++)
        {
            var (best, most, unchosen) = (SearchModel.Nothing, -1.0, 1.0);
            for (var column = model.First[item]; column < model.First[item + 1]; column++)
            {
                unchosen -= shares[column];
                if (shares[column] > most) (best, most) = (column, shares[column]);
            }
            choice[item] = most >= unchosen || model.Required[item] ? best : SearchModel.Nothing;
        }
        return choice;
    }
}
