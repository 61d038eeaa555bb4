// Takes a picture of every page in every language, theme and width, for people to look at.
// Arguments: parts of the names of the scenes to take, all without; or "guide" for the pictures of the user guides.
using Microsoft.Playwright;
using ModelWard.Product;
using ModelWard.Screenshots;

var guide = args is ["guide"];
var folder = Directory.CreateDirectory(Path.Combine([Repository.Root.FullName, .. guide ? (string[])["docs", "pictures"] : ["artifacts", "screenshots"]]));
var looks = guide ? Look.Guide : Look.All;
var scenes = Scene.All.Where(scene => guide ? scene.Guide : args.Length == 0 || args.Any(part => scene.Name.Contains(part, StringComparison.Ordinal))).ToList();
if (scenes.Count == 0)
{
    Console.Error.WriteLine($"No such scene. There are: {string.Join(", ", Scene.All.Select(scene => scene.Name))}");
    return 2;
}

var data = Directory.CreateTempSubdirectory("modelward-screenshots-");
var faulty = 0;
try
{
    await using var product = await ProductProcess.Start("Planner.Api", data.FullName, CancellationToken.None);
    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Chromium.Path,
        Args = Chromium.Flags,
    });
    var camera = new Camera(browser, product.Http.BaseAddress!, folder);
    foreach (var scene in scenes)
    {
        foreach (var look in looks)
        {
            var file = guide ? $"{scene.Name}-{look.Language}.jpg" : $"{scene.Name}-{look}.png";
            var faults = await camera.Take(scene, look, file, whole: !guide);
            Console.WriteLine($"{file}{string.Concat(faults.Select(fault => $"  FAULT: {fault}"))}");
            if (faults.Count > 0) faulty++;
        }
    }
}
finally
{
    data.Delete(recursive: true);
}

Console.WriteLine($"{scenes.Count * looks.Count()} pictures in {folder.FullName}, {faulty} of pages with faults");
return faulty == 0 ? 0 : 1;
