using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Files.Registers;
using ModelWard.Files.Tables;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Progress;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests;

/// <summary>States of the pages in which, taken together, every component shows.</summary>
internal static class ComponentScenes
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Brings a page into a state in one language; what is rendered is then on it.</summary>
    public static IReadOnlyDictionary<string, Func<ComponentStage, Language, IRenderedComponent<IComponent>>> All { get; } =
        new SortedDictionary<string, Func<ComponentStage, Language, IRenderedComponent<IComponent>>>(StringComparer.Ordinal)
        {
            ["compare"] = (stage, language) =>
            {
                var page = stage.Open("/compare?of=baseline,front-loaded,plus18", language);
                page.WaitForAssertion(() => page.FindAll("#recommendation .answer").ShouldNotBeEmpty());
                Ask(page, "#trade", "#information");
                return page;
            },
            ["data"] = (stage, language) =>
            {
                var page = stage.Open("/data", language);
                page.WaitForAssertion(() => page.FindAll("#import-files").ShouldNotBeEmpty());
                page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("ward,C01", "levels.csv"));
                page.WaitForAssertion(() => page.FindAll(".import-changes").ShouldNotBeEmpty());
                return page;
            },
            ["decisions"] = (stage, language) =>
            {
                stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon));
                var decisions = stage.Grains.Decisions;
                var first = StandinDecisions.Record(1, "plus18", "");
                decisions.Records = [first, StandinDecisions.Record(2, "front-loaded", first.Hash)];
                decisions.Comparison = new DecisionComparison
                {
                    First = "hcmc-1", Second = "hcmc-2", Scenario = [new FieldDifference("limits.0.capital", "45000", "46000")], Programme = [], Wards = [], WardsChanged = 3,
                    Starts = [new StartDifference("26968", new Names("Phường 4", "Ward 4"), 2024, 2025, 2025, null)], StartsChanged = 1,
                    Years = [new YearDifference(2024, 10, 11, 45_000, 46_000)], FirstRisk = StandinDecisions.Risk, SecondRisk = StandinDecisions.Risk,
                };
                stage.Grains.Keep(stage.Grains.Stored("baseline")! with
                {
                    Review = new ScenarioReview
                    {
                        Stage = ScenarioStage.Reviewed,
                        Submission = new Submission { By = "local", At = Noon, ScenarioVersion = 1, Proposal = StandinDecisions.Summary([new OptionResult("plus18", "+18", 230, 400_000, "f")]), Steps = [.. ApprovalStep.Usual] },
                        Approvals = [.. first.Approvals],
                        Comments = [new ReviewComment(ScenarioStage.Reviewed, "Binh", Noon, "OK")],
                    },
                });
                var page = stage.Open("/decisions?s=baseline", language);
                page.WaitForAssertion(() => page.FindAll("#approve-scenario").ShouldNotBeEmpty());
                page.Find("#compare-records").Closest("form")!.Submit();
                page.WaitForAssertion(() => page.FindAll("#record-comparison table").ShouldNotBeEmpty());
                return page;
            },
            ["decision"] = (stage, language) =>
            {
                stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon));
                var decisions = stage.Grains.Decisions;
                var first = StandinDecisions.Record(1, "plus18", "");
                decisions.Records = [first, StandinDecisions.Record(2, "front-loaded", first.Hash)];
                decisions.Proposal = StandinDecisions.Proposed(Plans.Optimal.Scenario, Plans.Optimal.Outcome);
                var page = stage.Open("/decisions/hcmc-2", language);
                page.WaitForAssertion(() => page.FindAll("#chain").ShouldNotBeEmpty());
                return page;
            },
            ["document"] = (stage, language) =>
            {
                var http = new DefaultHttpContext();
                http.Request.Headers.Cookie = $"language={LanguageCode.Of(language)}";
                stage.SetRendererInfo(new RendererInfo("Static", false));
                var page = stage.Render<App>(parameters => parameters.AddCascadingValue<HttpContext>(http));
                page.WaitForAssertion(() => page.FindAll("table.fan").ShouldNotBeEmpty());
                return page;
            },
            ["failure"] = (stage, language) =>
            {
                stage.Grains.Failure = new TimeoutException();
                var page = stage.Open("/", language);
                page.WaitForAssertion(() => page.FindAll("[role=alert]").ShouldNotBeEmpty());
                return page;
            },
            ["live"] = (stage, language) =>
            {
                stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon));
                var live = stage.Grains.Live;
                live.Happen(Imported(), "26968");
                live.Alerts = live.Alerts with
                {
                    Lost = [new LostCriterion("26968", new Level(8_250), new Level(8_000), new Assessment("C22", new Level(6_000), new DateOnly(2026, 3, 1), "", City.Catalogue.Version, "local"), Noon)],
                };
                live.Runs = [new RunView { Id = "0123456789", Kind = RunKind.Futures, ScenarioId = "baseline", State = RunState.Running, Done = 1_500, All = 10_000, SecondsLeft = 12.2, CreatedAt = Noon }];
                var page = stage.Open("/live", language);
                page.WaitForAssertion(() => page.FindAll(".runs tbody tr, .silo tbody tr").ShouldNotBeEmpty());
                return page;
            },
            ["more is less"] = (stage, language) =>
            {
                var view = Plans.View();
                var (years, inputs) = (view.Outcome.Years, view.Inputs.WithCapital(0, view.Inputs.Capital[0] + 1_000));
                view = view with
                {
                    Inputs = inputs,
                    Scenario = inputs.Apply(view.Scenario),
                    Outcome = view.Outcome with { Years = years.SetItem(years.Length - 1, years[^1] with { Recognized = years[^1].Recognized - 1 }) },
                };
                var notice = stage.Render<MoreIsLessNotice>(parameters => parameters
                    .Add(one => one.View, view).Add(one => one.Settled, true).Add(one => one.Texts, Texts.In(language)));
                notice.WaitForAssertion(() => notice.FindAll(".fewer-for-more").ShouldNotBeEmpty());
                return notice;
            },
            ["looked at only"] = (stage, language) =>
            {
                stage.Who = Principal.Of("an", ["viewer"], null, "An");
                var page = stage.Open("/", language);
                page.WaitForAssertion(() => page.FindAll(".refusal").ShouldNotBeEmpty());
                return page;
            },
            ["no plan"] = (stage, language) =>
            {
                var page = stage.Open("/?p=optimal&c=0,0,0,0,0,0,0,0", language);
                page.WaitForAssertion(() => page.FindAll("#clash .ask-button").ShouldNotBeEmpty());
                page.Do("#clash .ask-button", one => one.Click());
                page.WaitForAssertion(() => page.FindAll("#clash p").ShouldNotBeEmpty());
                Rest(page);
                return page;
            },
            ["norms"] = (stage, language) =>
            {
                stage.Grains.Settings.Add(new SettingsView("hcmc", 1, ProgrammeSettings.Default, Noon, "local"));
                var page = stage.Open("/norms", language);
                page.WaitForAssertion(() => page.FindAll("#derive-preview:not([disabled])").ShouldNotBeEmpty());
                page.Do("#derive-preview", one => one.Click());
                page.WaitForAssertion(() => page.FindAll("#derive-would table").ShouldNotBeEmpty());
                return page;
            },
            ["optimal"] = (stage, language) =>
            {
                var page = stage.Open("/?p=optimal&w=26968", language);
                Ask(page, "#prices", "#frontier", "#why", "#why-not");
                page.WaitForAssertion(() => page.FindAll(".search-note").ShouldNotBeEmpty());
                Rest(page);
                return page;
            },
            ["plan"] = (stage, language) =>
            {
                var page = stage.Open("/?w=26968&c=45000,75000,95000,110000,130000,130000,115000,80500&l=works.2025.60000,officers.2026.33&n=26740.2026", language);
                page.WaitForAssertion(() => page.FindAll(".futures-source, #options input[value=plus18]").Count.ShouldBe(2));
                page.Do("#options input[value=plus18]", one => one.Change(true));
                page.Do("#options input[value=front-loaded]", one => one.Change(true));
                page.Do("#ward-worth", one => one.Input("5"));
                Ask(page, "#tornado", "#comparison", "#regret", "#information", "#least-capital", "#robust");
                Rest(page);
                return page;
            },
            ["reorganization"] = (stage, language) =>
            {
                stage.Grains.Reorganizations.Apply(new CommandHeader("c", "local"), StandinShippedEvents.Of("2025-01-01"));
                var page = stage.Open("/reorganization", language);
                page.WaitForAssertion(() => page.FindAll("#reorganization-card").ShouldNotBeEmpty());
                page.Do("button[data-day='2025-07-01']", one => one.Click());
                page.WaitForAssertion(() => page.FindAll("#reorganization-preview").ShouldNotBeEmpty());
                page.WaitForAssertion(() => page.FindAll("#today-table").ShouldNotBeEmpty());
                var next = CatalogueTable.RowsOf(stage.Grains.Snapshot.Programme.Catalogues[0]).Select(row => row with { Version = "next", Criterion = row.Criterion with { Threshold = new Level(7_000) } });
                page.FindComponent<CatalogueWhatIfCard>().FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(CsvWriting.Write(CatalogueTable.Table.With(next)), "next.csv"));
                page.WaitForAssertion(() => page.FindAll("#catalogue-wards").ShouldNotBeEmpty());
                return page;
            },
            ["units"] = (stage, language) =>
            {
                var page = stage.Open("/?m=2025-07-01", language);
                page.WaitForAssertion(() => page.FindAll("#unit-map").ShouldNotBeEmpty());
                page.WaitForAssertion(() => page.FindAll("#rollup-units").ShouldNotBeEmpty());
                return page;
            },
            ["replan"] = (stage, language) =>
            {
                stage.Grains.Decisions.Records = [StandinDecisions.Record(1, "baseline", "")];
                stage.Grains.Track.Correction = TrackExample.Correction;
                var page = stage.Open("/replan", language);
                page.WaitForAssertion(() => page.FindAll("#replan-form").ShouldNotBeEmpty());
                page.Do("#replan-form", one => one.Submit());
                page.WaitForAssertion(() => page.FindAll("#replan-store").ShouldNotBeEmpty());
                return page;
            },
            ["forecasts"] = (stage, language) =>
            {
                (stage.Grains.Forecasts.Records, stage.Grains.Forecasts.Actuals) = (ForecastExample.Records, ForecastExample.WithPilot);
                var page = stage.Open("/forecasts", language);
                page.WaitForAssertion(() => page.FindAll("#reliability").ShouldNotBeEmpty());
                return page;
            },
            ["forecasts, nothing adopted"] = (stage, language) =>
            {
                var page = stage.Open("/forecasts", language);
                page.WaitForAssertion(() => page.FindAll("#no-scheme").ShouldNotBeEmpty());
                return page;
            },
            ["calibration"] = (stage, language) =>
            {
                stage.Grains.Forecasts.Calibration = ForecastExample.Calibration;
                var page = stage.Open("/calibration", language);
                page.WaitForAssertion(() => page.FindAll("#calibration-store").ShouldNotBeEmpty());
                return page;
            },
            ["track"] = (stage, language) =>
            {
                stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon));
                stage.Grains.Track.Track = TrackExample.Track;
                var page = stage.Open("/track", language);
                page.WaitForAssertion(() => page.FindAll("#track-source").ShouldNotBeEmpty());
                return page;
            },
            ["track, nothing adopted"] = (stage, language) =>
            {
                var page = stage.Open("/track", language);
                page.WaitForAssertion(() => page.FindAll("#no-scheme").ShouldNotBeEmpty());
                return page;
            },
            ["track, refused"] = (stage, language) =>
            {
                stage.Grains.Track.Instead = new TrackReply(CommandStatus.Invalid, null, [new Fault("risk", "2", "a number from 0 to 1"), new Fault("visitsAMonth", "0", "a whole number from 1 to 1000")]);
                var page = stage.Open("/track?risk=2&visits=0", language);
                page.WaitForAssertion(() => page.FindAll(".fault-lines").ShouldNotBeEmpty());
                return page;
            },
            ["ward"] = (stage, language) =>
            {
                stage.Grains.Wards.Grain("hcmc/26968").ReportDifficulty(new ReportDifficulty(new CommandHeader("c", "local"), DifficultyKind.Investment, "x"), CancellationToken.None).Ended().GetAwaiter().GetResult();
                foreach (var command in ProgressScene.Commands) stage.Grains.Wards.Grain("hcmc/26968").Progress(command, CancellationToken.None).Ended().GetAwaiter().GetResult();
                stage.Grains.Wards.Commit("26968", new Commitment("hcmc-1", 2024, 2026, [new CommittedYear(2024, 1_500, 900, 0, 2, 90, 3)]));
                stage.Grains.Track.Track = TrackExample.Track with { Wards = [.. TrackExample.Track.Wards.Select(ward => ward with { Chance = 0.8m, ChanceAtEnd = 0.9m, PlannedRecognized = 2026, Expected = 2027, Recognized = null })] };
                var page = stage.Open("/wards/26968", language);
                page.WaitForAssertion(() => page.FindAll("#resolve-open-2").ShouldNotBeEmpty());
                foreach (var form in (string[])["#assess-open", "#derive-open", "#needs-open", "#report-open", "#resolve-open-2", .. ProgressScene.Forms]) page.Do(form, one => one.Click());
                return page;
            },
            ["ward that ended"] = (stage, language) =>
            {
                stage.Grains.Wards.End("26968", new EndedWard(new DateOnly(2025, 1, 1), new Names("Sáp nhập", "Mergers"), ["26971"]));
                var page = stage.Open("/wards/26968", language);
                page.WaitForAssertion(() => page.FindAll("#ended-ward").ShouldNotBeEmpty());
                return page;
            },
            ["ward begins"] = (stage, language) =>
            {
                var page = stage.Open("/wards/" + City.Snapshot.Wards.First(ward => ward.Stage == Stage.NotStarted).Code, language);
                page.WaitForAssertion(() => page.FindAll("#begin-open").ShouldNotBeEmpty());
                page.Do("#begin-open", one => one.Click());
                return page;
            },
            ["progress, supports"] = (stage, language) => Progress(stage, language, "supports"),
            ["progress, actions"] = (stage, language) => Progress(stage, language, "actions"),
            ["progress, actuals"] = (stage, language) => Progress(stage, language, "actuals"),
            ["recognition, remedies"] = (stage, language) => Recognition(stage, language, ["#remedy-open-1"], RecognitionSteps.SelfAssess, RecognitionSteps.InspectBelow),
            ["recognition, inspection"] = (stage, language) => Recognition(stage, language, ["#inspect-open"], RecognitionSteps.SelfAssess),
            ["recognition, decision"] = (stage, language) => Recognition(stage, language, ["#recognize-open"], RecognitionSteps.SelfAssess, RecognitionSteps.InspectMet),
            ["recognition, title"] = (stage, language) => Recognition(stage, language, ["#review-open", "#revoke-open"], RecognitionSteps.SelfAssess, RecognitionSteps.InspectMet, RecognitionSteps.Recognize),
            ["recognition, begin"] = (stage, language) => Recognition(stage, language, ["#self-assess-open"]),
            ["recognitions"] = (stage, language) =>
            {
                var page = stage.Open("/recognitions", language);
                page.WaitForAssertion(() => page.FindAll(".recognitions tbody tr").ShouldNotBeEmpty());
                return page;
            },
            ["wards"] = (stage, language) =>
            {
                var page = stage.Open("/wards", language);
                page.WaitForAssertion(() => page.FindAll("#register tbody tr").ShouldNotBeEmpty());
                return page;
            },
        };

    private static IRenderedComponent<IComponent> Progress(ComponentStage stage, Language language, string tab)
    {
        stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon));
        // The commands number what follows a reported difficulty.
        stage.Grains.Wards.Grain("hcmc/26968").ReportDifficulty(new ReportDifficulty(new CommandHeader("c", "local"), DifficultyKind.Investment, "x"), CancellationToken.None).Ended().GetAwaiter().GetResult();
        foreach (var command in ProgressScene.Commands) stage.Grains.Wards.Grain("hcmc/26968").Progress(command, CancellationToken.None).Ended().GetAwaiter().GetResult();
        var page = stage.Open($"/progress?tab={tab}&status=all", language);
        page.WaitForAssertion(() => page.FindAll(".progress-table tbody tr").ShouldNotBeEmpty());
        return page;
    }

    private static IRenderedComponent<IComponent> Recognition(
        ComponentStage stage, Language language, string[] forms, params Func<IWardGrain, Task<WardCommandResult>>[] steps)
    {
        var ward = City.Snapshot.Wards.First(one => one.Stage == Stage.NotStarted).Code;
        foreach (var step in steps) step(stage.Grains.Wards.Grain($"hcmc/{ward}")).Ended().GetAwaiter().GetResult();
        var page = stage.Open($"/wards/{ward}", language);
        foreach (var form in forms)
        {
            page.WaitForAssertion(() => page.FindAll(form + ":not([disabled])").ShouldNotBeEmpty());
            page.Do(form, one => one.Click());
        }
        return page;
    }

    private static void Ask(IRenderedComponent<IComponent> page, params string[] questions)
    {
        foreach (var question in questions)
        {
            page.WaitForAssertion(() => page.FindAll($"{question} .ask-button:not([disabled])").ShouldNotBeEmpty());
            page.Do($"{question} .ask-button", one => one.Click());
            page.WaitForAssertion(() => page.FindAll($"{question} .answer").ShouldNotBeEmpty());
        }
    }

    // The first futures are shown, the run for more has begun and goes on.
    private static void Rest(IRenderedComponent<IComponent> page) => page.WaitForAssertion(() => page.FindAll("#futures-stop").ShouldNotBeEmpty());

    private static WardEvent Imported() => new()
    {
        Version = 1, At = Noon.AddDays(-1), Actor = CommandHeader.Samples, CommandId = "import", CommandHash = "", Kind = WardEventKind.Imported,
        After = JsonSerializer.Serialize(City.Snapshot.Find("26968")!, ModelJson.Options),
    };
}
