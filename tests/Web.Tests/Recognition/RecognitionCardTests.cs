using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Evidence;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Recognition;

public sealed class RecognitionCardTests : PageContext
{
    private static readonly string Code = City.Snapshot.Wards.First(ward => ward.Stage == Stage.NotStarted).Code;

    [Theory]
    [InlineData(0, "Tự đánh giá", "Chưa bắt đầu", "#self-assess-open")]
    [InlineData(1, "Kiểm tra", "Chờ kiểm tra", "#inspect-open")]
    [InlineData(2, "Khắc phục", "Đang khắc phục", "#remedy-open-1")]
    [InlineData(3, "Quyết định công nhận", "Đủ điều kiện, chờ quyết định", "#recognize-open", "#inspect-open")]
    [InlineData(4, "Rà soát hằng năm", "Đã công nhận", "#review-open", "#revoke-open")]
    public void Card_AtEveryStep_MarksItAndShowsItsFormsAlone(int step, string name, string state, params string[] forms)
    {
        Take(step);
        var page = Open();

        page.FindAll("#recognition .steps li[aria-current=step] .step-name").Select(one => one.TextContent).ShouldBe([name]);
        page.Find("#recognition .steps li[aria-current=step] .badge").TextContent.ShouldBe("bước hiện tại");
        page.Find("#recognition .next b").TextContent.ShouldBe(state + ".");
        page.FindAll("#recognition .entry > button").Select(button => "#" + button.Id).ShouldBe(forms, ignoreOrder: true);
    }

    [Fact]
    public void SelfAssess_Saved_ShowsTheFindingsAndTheNextStep()
    {
        var page = Open();
        page.Do("#self-assess-open", one => one.Click());
        page.FindAll("tr[data-finding]").Count.ShouldBe(City.Catalogue.Criteria.Length);
        page.Do("#self-level-C01", one => one.Change("101"));
        page.Do("#self-assess form", one => one.Submit());
        page.Find("tr[data-finding=C01] .fault").TextContent.ShouldStartWith("“101” không dùng được.");
        page.Find("#self-level-C01").GetAttribute("aria-invalid").ShouldBe("true");
        _grains.Wards.Headers.ShouldBeEmpty();
        page.Do("#self-level-C01", one => one.Change("87,5"));
        page.Do("#self-assess form", one => one.Submit());

        page.WaitForAssertion(() => page.FindAll("#inspect-open").ShouldNotBeEmpty());
        page.Find("tr[data-found=C01] td").TextContent.ShouldBe("87,5");
        page.Find(".history li").TextContent.ShouldContain("Phường tự đánh giá");
    }

    [Fact]
    public void Inspect_BelowTheThreshold_AsksForARemedyAndADay()
    {
        Take(1);
        var page = Open();
        page.Do("#inspect-open", one => one.Click());
        page.Find("#inspect-level-C01").GetAttribute("value").ShouldBe("100", "the ward's own level is filled in");
        page.FindAll("tr[data-remedy]").ShouldBeEmpty();
        page.Do("#inspect-body", one => one.Change("Công an Thành phố"));
        page.Do("#inspect-level-C02", one => one.Change("10"));
        page.Do("#inspect form", one => one.Submit());
        page.FindAll("tr[data-remedy=C02] .fault").Count.ShouldBe(2);
        page.Do("#inspect-due-C02", one => one.Change("2026-12-31"));
        page.Do("#inspect-remedy-C02", one => one.Change("Bổ sung cán bộ"));
        page.Do("#inspect form", one => one.Submit());

        page.WaitForAssertion(() => page.FindAll("#remedy-open-1").ShouldNotBeEmpty());
        page.Find("li[data-remedy-number='1']").TextContent.ShouldContain("Bổ sung cán bộ");
        page.Find("tr[data-found=C02] .verdict").TextContent.ShouldBe("chưa đạt");
    }

    [Fact]
    public void File_Brought_IsNamedByTheFormAndCanBeTakenOff()
    {
        var page = Open();
        page.Do("#self-assess-open", one => one.Click());
        Upload(page, "bien-ban.pdf");

        page.WaitForAssertion(() => page.Find(".evidence-picker [role=status]").TextContent.ShouldBe("Đã lưu bien-ban.pdf."));
        page.Find("tr[data-finding=C01] .badge").TextContent.ShouldBe("1 tệp");
        page.Find(".evidence-picker a").GetAttribute("href")!.ShouldStartWith("api/v1/evidence/");
        page.Do(".evidence-picker li button", one => one.Click());
        page.FindAll("tr[data-finding=C01] .badge").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(EvidenceOutcome.OtherKind, "bien-ban.pdf không phải loại tệp được nhận (nội dung: a Windows program); chưa lưu gì.")]
    [InlineData(EvidenceOutcome.Empty, "bien-ban.pdf là tệp rỗng; chưa lưu gì.")]
    [InlineData(EvidenceOutcome.TooLarge, "bien-ban.pdf lớn hơn 1 MB; chưa lưu gì.")]
    [InlineData(EvidenceOutcome.Busy, "Máy chủ đang nhận nhiều tệp; thử lại bien-ban.pdf sau ít phút.")]
    public void File_Refused_SaysWhyAndNamesNothing(EvidenceOutcome outcome, string says)
    {
        _evidence.Outcome = outcome;
        var page = Open();
        page.Do("#self-assess-open", one => one.Click());
        Upload(page, "bien-ban.pdf");

        page.WaitForAssertion(() => page.Find(".evidence-picker [role=status]").TextContent.ShouldBe(says));
        page.FindAll("tr[data-finding=C01] .badge").ShouldBeEmpty();
    }

    [Fact]
    public void File_LargerThanIsTaken_IsNotRead()
    {
        var page = Open();
        page.Do("#self-assess-open", one => one.Click());
        Upload(page, "lon.pdf", 1024 * 1024 + 1);

        page.WaitForAssertion(() => page.Find(".evidence-picker [role=status]").TextContent.ShouldBe("lon.pdf lớn hơn 1 MB; chưa lưu gì."));
        _evidence.Read.ShouldBeEmpty();
    }

    [Fact]
    public void Recognize_WithoutAFile_IsRefusedBesideTheField()
    {
        Take(3);
        var page = Open();
        page.Do("#recognize-open", one => one.Click());
        page.Do("#recognize-body", one => one.Change("UBND Thành phố"));
        page.Do("#recognize-number", one => one.Change("12/QĐ-UBND"));
        page.Do("#recognize form", one => one.Submit());
        page.FindAll("#recognize .fault").Select(fault => fault.TextContent).ShouldBe(["Còn trống. Cần: tệp quyết định đã tải lên."]);
        Upload(page, "quyet-dinh.pdf");
        page.WaitForAssertion(() => page.FindAll(".evidence-picker li").ShouldNotBeEmpty());
        page.Do("#recognize form", one => one.Submit());

        page.WaitForAssertion(() => page.Find("#recognition .next b").TextContent.ShouldBe("Đã công nhận."));
        page.Find(".decision").TextContent.ShouldContain("12/QĐ-UBND");
    }

    [Fact]
    public void Reader_WithoutThePermission_SeesWhyAndNoFormThatWorks()
    {
        Take(1);
        Who = new Principal("planner", [Permission.Read, Permission.ChangeWards]);
        var page = Open();

        page.Find("#recognition .refusal").TextContent.ShouldContain("người phê duyệt");
        page.Find("#inspect-open").HasAttribute("disabled").ShouldBeTrue();
    }

    private void Take(int step)
    {
        Func<IWardGrain, Task<WardCommandResult>>[] steps = step switch
        {
            0 => [],
            1 => [RecognitionSteps.SelfAssess],
            2 => [RecognitionSteps.SelfAssess, RecognitionSteps.InspectBelow],
            3 => [RecognitionSteps.SelfAssess, RecognitionSteps.InspectMet],
            _ => [RecognitionSteps.SelfAssess, RecognitionSteps.InspectMet, RecognitionSteps.Recognize],
        };
        foreach (var one in steps) one(_grains.Wards.Grain("hcmc/" + Code)).Ended().GetAwaiter().GetResult();
        _grains.Wards.Headers.Clear();
    }

    private static void Upload(IRenderedComponent<WardPage> page, string name, int size = 100) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[size], name));

    private IRenderedComponent<WardPage> Open()
    {
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<WardPage>(parameters => parameters.Add(shown => shown.Code, Code).AddCascadingValue(Texts.In(Language.Vietnamese)).AddCascadingValue(new Planner.Web.Frame.Reader(Who)));
        page.WaitForAssertion(() => page.FindAll("#recognition").ShouldNotBeEmpty());
        return page;
    }
}
