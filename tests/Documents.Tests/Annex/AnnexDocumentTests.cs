using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Tests.Annex;

public sealed class AnnexDocumentTests
{
    private const decimal TwipsPerMillimetre = 1440 / 25.4m;

    public static TheoryData<string, DocumentLanguage> Kinds => new()
    {
        { "baseline", DocumentLanguage.Vietnamese }, { "baseline", DocumentLanguage.English }, { "plus18", DocumentLanguage.Vietnamese }, { "optimal", DocumentLanguage.English },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_OfAScenario_KeepsTheSchema(string id, DocumentLanguage language) => Office.FaultsOfDocument(Annex(Report(id), language)).ShouldBeEmpty();

    [Fact]
    public void Write_WithSources_KeepsTheSchemaAndSumsThem()
    {
        var report = Reports.Sample("baseline").WithSources();
        var file = Annex(report);

        Office.FaultsOfDocument(file).ShouldBeEmpty();
        var table = Office.Tables(file)["Chi theo nguồn vốn"];
        table[^1][^1].ShouldBe(Wording.Of(DocumentLanguage.Vietnamese).Whole(report.Outcome.Years.Sum(year => year.Resources.Capital.Used + year.Resources.Upkeep.Used)));
        table.Select(row => row[0]).ShouldBe(["Nguồn", "Ngân sách Thành phố", "Ngân sách quận, huyện", "Chưa có nguồn chi: duy trì", "Cộng"]);
    }

    [Fact]
    public void Write_WithoutSources_HasNoTableOfThem() => Office.Tables(Annex(Reports.Sample("baseline"))).Keys.ShouldNotContain("Chi theo nguồn vốn");

    [Fact]
    public void Page_OfTheAnnex_IsThatOfTheDecree()
    {
        var file = Annex(Reports.Sample("baseline"));
        var (size, margin, title, fields, fonts) = Office.Read(file, main =>
        {
            var section = main.Document!.Body!.Elements<SectionProperties>().Single();
            return (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!, section.GetFirstChild<TitlePage>(),
                main.HeaderParts.SelectMany(part => part.Header!.Descendants<SimpleField>()).Select(field => field.Instruction!.Value!.Trim()).ToList(),
                main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Select(font => font.Ascii!.Value).Distinct().ToList());
        });

        (Math.Round(size.Width!.Value / TwipsPerMillimetre), Math.Round(size.Height!.Value / TwipsPerMillimetre)).ShouldBe((210, 297));
        Millimetres(margin.Top!.Value).ShouldBeInRange(20, 25);
        Millimetres(margin.Bottom!.Value).ShouldBeInRange(20, 25);
        Millimetres((int)margin.Left!.Value).ShouldBeInRange(30, 35);
        Millimetres((int)margin.Right!.Value).ShouldBeInRange(15, 20);
        title.ShouldNotBeNull();
        fields.ShouldBe(["PAGE"]);
        fonts.ShouldBe(["Times New Roman"]);

        decimal Millimetres(int twips) => Math.Round(twips / TwipsPerMillimetre, 1);
    }

    [Fact]
    public void Head_OfTheAnnex_HasNationMottoAndFieldsToFillIn()
    {
        var file = Annex(Reports.Sample("baseline"));
        var lines = Office.Lines(file);

        lines.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        lines.ShouldContain("Độc lập - Tự do - Hạnh phúc");
        lines.ShouldContain("Phụ lục");
        lines.ShouldContain("LỘ TRÌNH XÂY DỰNG CÔNG AN PHƯỜNG KIỂU MẪU THÀNH PHỐ HỒ CHÍ MINH, GIAI ĐOẠN 2023 - 2030");
        Office.Read(file, main => main.Document!.Body!.Descendants<SdtAlias>().Select(alias => alias.Val!.Value!).ToList())
            .ShouldBe(["superior", "issuer", "number", "place", "date", "parent", "basis"]);
    }

    [Fact]
    public void Tables_OfTheAnnex_SayWhatTheOutcomeSays()
    {
        var report = Reports.Sample("baseline");
        var (tables, say) = (Office.Tables(Annex(report)), Wording.Of(DocumentLanguage.Vietnamese));

        var years = tables["Số phường theo năm"];
        years.Skip(1).SkipLast(1).Select(row => (row[0], row[1], row[3], row[5], row[6])).ShouldBe(report.Outcome.Years.Select(year =>
            (Wording.Year(year.Year), say.Whole(year.Started), say.Whole(year.Recognized), say.Whole(year.UnderWay), say.Whole(year.Declined))));
        var capital = tables["Vốn đầu tư theo năm"];
        capital.Skip(1).SkipLast(1).Select(row => (row[1], row[2], row[3], row[5], row[6])).ShouldBe(report.Outcome.Years.Select(year => year.Resources.Capital).Select(ledger =>
            (say.Whole(ledger.Opening), say.Whole(ledger.Granted), say.Whole(ledger.Used), say.Whole(ledger.Lapsed), say.Whole(ledger.Closing))));
        var districts = tables["Số phường đã có năm đạt chuẩn, luỹ kế đến cuối mỗi năm, theo quận, huyện"];
        districts.Count.ShouldBe(report.Programme.Districts.Length + 2);
        districts[^1][^1].ShouldBe(say.Whole(report.Outcome.Wards.Count(ward => ward.Recognized <= report.Scenario.LastYear)));
        tables["Danh sách phường theo năm bắt đầu"].Where(row => row.Length > 1).Skip(1).SkipLast(1).Select(row => row[1]).Order(StringComparer.Ordinal)
            .ShouldBe(report.Snapshot.Wards.Select(ward => ward.Code));
        tables["Số phường đạt chuẩn cuối năm và chi trong năm, theo các tương lai"].Skip(1).Select(row => row[3]).ShouldBe(
            report.Futures!.Result.Fan.Years.Select(year => say.Whole(year.Recognized.Percentiles.Single(percentile => percentile.Percent == 50).Value)));
    }

    [Fact]
    public void Text_OfTheAnnex_NamesWhereItsFiguresComeFrom()
    {
        var report = Reports.Optimal;
        var file = Annex(report);
        var foot = Office.Read(file, main => main.FooterParts.Single().Footer!.InnerText);

        foreach (var text in new[] { string.Join('\n', Office.Lines(file)), foot })
        {
            text.ShouldContain(report.Outcome.Fingerprint![..16]);
            text.ShouldContain("300");
            text.ShouldContain("minh hoạ", Case.Insensitive);
        }
        foot.ShouldContain("khoảng cách tới tối ưu");
        var tables = Office.Tables(file)["Đầu vào và dấu vân"].ToDictionary(row => row[0], row => row[1]);
        tables["Dấu vân của kế hoạch"].ShouldBe(report.Outcome.Fingerprint);
        tables["Dấu vân của các tương lai"].ShouldBe(report.Futures!.Result.Fingerprint);
        tables["Hạt giống ngẫu nhiên"].ShouldBe($"{report.Scenario.Seed}");
    }

    [Fact]
    public void Properties_OfTheFile_AreSetFromTheDataAlone()
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(Annex(Reports.Sample("baseline"))), isEditable: false);

        document.PackageProperties.Title.ShouldStartWith("Lộ trình xây dựng");
        document.PackageProperties.Created.ShouldBe(new DateTime(2026, 3, 14, 9, 30, 0));
        document.CustomFilePropertiesPart!.Properties!.InnerText.ShouldContain(Reports.Sample("baseline").Outcome.Fingerprint!);
    }

    [Theory]
    [InlineData(DocumentLanguage.Vietnamese)]
    [InlineData(DocumentLanguage.English)]
    public void Write_Again_GivesTheSameBytes(DocumentLanguage language) => Annex(Reports.Sample("plus18"), language).ShouldBe(Annex(Reports.Sample("plus18"), language));

    [Fact]
    public void Write_OfAnImportedRegister_DoesNotCallItIllustrative()
    {
        var report = Reports.Sample("baseline");
        var imported = report with { Snapshot = report.Snapshot with { Programme = report.Programme with { Illustrative = false } } };

        string.Join('\n', Office.Lines(Annex(imported))).ShouldNotContain("minh hoạ", Case.Insensitive);
    }

    [Fact]
    public void Write_OfNamesThatXmlDoesNotKnow_LeavesOutTheirControls()
    {
        var report = Reports.Sample("baseline");
        var odd = report with { Scenario = report.Scenario with { Name = "Tên <lạ> & \u0001\"khác\"" } };
        var file = Annex(odd);

        Office.FaultsOfDocument(file).ShouldBeEmpty();
        string.Join('\n', Office.Lines(file)).ShouldContain("“Tên <lạ> & \"khác\"”");
    }

    [Fact]
    public void Write_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => AnnexDocument.Write(new MemoryStream(), Reports.Sample("baseline"), DocumentLanguage.Vietnamese, cancelled.Token));
    }

    /// <summary>All of Viet Nam's communes, in memory that grows with the wards, not with their square. How long it takes is measured by the bench.</summary>
    [Fact]
    public void Write_OfTenThousandWards_TakesMemoryInProportion()
    {
        const int Wards = 10_598;
        var (city, country) = (Reports.Sample("baseline"), Reports.Of("country", Country.Tiled(City.Snapshot, Wards), Country.Scaled(City.Sample("baseline"), Wards, City.Snapshot.Wards.Length), replications: 64));

        var (small, large) = (Allocated(city), Allocated(country));

        large.ShouldBeLessThan(2 * small * Wards / City.Snapshot.Wards.Length, $"{large:N0} bytes for {Wards} wards, {small:N0} for {City.Snapshot.Wards.Length}");

        static long Allocated(PlanReport report)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            AnnexDocument.Write(new MemoryStream(), report, DocumentLanguage.Vietnamese, TestContext.Current.CancellationToken);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static PlanReport Report(string id) => id == "optimal" ? Reports.Optimal : Reports.Sample(id);

    private static byte[] Annex(PlanReport report, DocumentLanguage language = DocumentLanguage.Vietnamese) =>
        Reports.Written(stream => AnnexDocument.Write(stream, report, language, TestContext.Current.CancellationToken));
}
