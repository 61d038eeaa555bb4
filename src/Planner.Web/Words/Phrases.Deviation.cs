namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase DeviationColumn = new("So với kế hoạch", "Against the plan");
    internal static readonly Phrase DeviationOnPlan = new("đúng kế hoạch", "on plan");
    internal static readonly Phrase DeviationEarlyOne = new("sớm 1 năm", "1 year early");
    internal static readonly Phrase DeviationEarly = new("sớm {0} năm", "{0} years early");
    internal static readonly Phrase DeviationLateOne = new("chậm 1 năm", "1 year late");
    internal static readonly Phrase DeviationLate = new("chậm {0} năm", "{0} years late");
    internal static readonly Phrase DeviationOverdueOne = new("chưa có, đã chậm 1 năm", "not yet, 1 year late by now");
    internal static readonly Phrase DeviationOverdue = new("chưa có, đã chậm {0} năm", "not yet, {0} years late by now");
    internal static readonly Phrase DeviationDue = new("chưa có, hẹn trong năm nay", "not yet, due this year");
    internal static readonly Phrase DeviationToComeOne = new("chưa tới, còn 1 năm", "to come, in 1 year");
    internal static readonly Phrase DeviationToCome = new("chưa tới, còn {0} năm", "to come, in {0} years");
    internal static readonly Phrase DeviationUnplanned = new("có dù đề án không hẹn", "came though nothing was promised");
    internal static readonly Phrase DeviationNothing = new("đề án không hẹn gì", "nothing is promised");
    internal static readonly Phrase DeviationLost = new("đã có rồi mất", "came and was lost again");
    internal static readonly Phrase DeviationMore = new("nhiều hơn {0}", "{0} more");
    internal static readonly Phrase DeviationLess = new("ít hơn {0}", "{0} less");
    internal static readonly Phrase DeviationReported = new("báo cáo cao nhất trong đề án", "the highest report under the scheme");
    internal static readonly Phrase DeviationNoReport = new("chưa có báo cáo trong đề án", "no report under the scheme yet");
    internal static readonly Phrase UpToEndOf = new("đến hết {0}", "up to the end of {0}");
    internal static readonly Phrase CommitmentChance = new(
        "Khả năng đúng hẹn, đang đạt chuẩn vào cuối năm {0}: {1}.", "Chance to keep the promise and stand recognized at the end of {0}: {1}.");
    internal static readonly Phrase CommitmentChanceAtEnd = new("Khả năng đang đạt chuẩn vào cuối đề án: {0}.", "Chance to stand recognized at the end of the scheme: {0}.");
    internal static readonly Phrase CommitmentExpected = new("Nếu từ hôm nay mọi việc theo đề án: đạt chuẩn năm {0}.", "If all goes by the scheme from today: recognized in {0}.");
    internal static readonly Phrase CommitmentTrack = new("Theo các tương lai từ hôm nay trên trang theo dõi", "By the futures from today on the page of tracking");
    internal static readonly Phrase CommitmentShares = new("Từng năm: kế hoạch và thực tế", "Year by year: plan and practice");
    internal static readonly Phrase CommitmentCounts = new(
        "Thực tế gồm những gì được ghi nhận sau khi đề án được trình; tiền theo giá của từng năm.",
        "Practice is what was recorded after the scheme was handed in; money at the prices of each year.");
}
