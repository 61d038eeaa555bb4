using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Web.Tests.WardMap;

/// <summary>Kinds of color vision.</summary>
public enum Sight
{
    Full,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

/// <summary>How different colors look: OKLab, with dichromatic sight by the matrices of Machado, Oliveira and Fernandes (2009).</summary>
internal static class ColorSight
{
    public static double Distance(Color one, Color other, Sight sight)
    {
        var (a, b) = (OkLab(Seen(one, sight)), OkLab(Seen(other, sight)));
        return 100 * Math.Sqrt(a.Zip(b).Sum(pair => (pair.First - pair.Second) * (pair.First - pair.Second)));
    }

    private static double[] Seen(Color color, Sight sight)
    {
        double[] linear = [Linear(color.Red), Linear(color.Green), Linear(color.Blue)];
        return sight switch
        {
            Sight.Protanopia => Times([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], linear),
            Sight.Deuteranopia => Times([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]], linear),
            Sight.Tritanopia => Times([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]], linear),
            _ => linear,
        };
    }

    private static double[] OkLab(double[] linear)
    {
        var cones = Times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], linear);
        return Times([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660]],
            [.. cones.Select(cone => Math.Cbrt(Math.Max(0, cone)))]);
    }

    private static double[] Times(double[][] matrix, double[] vector) =>
        [.. matrix.Select(row => row.Zip(vector).Sum(pair => pair.First * pair.Second))];

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
