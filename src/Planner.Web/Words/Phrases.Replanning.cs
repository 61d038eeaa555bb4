namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ReplanPage = new("Điều chỉnh", "Correct");
    internal static readonly Phrase ReplanTitle = new("Điều chỉnh đề án sao cho xáo trộn ít nhất", "Correct the scheme with the least disturbance");
    internal static readonly Phrase ReplanLead = new(
        "Từ tình trạng hôm nay, tìm những thay đổi ít nhất để đề án lại thực hiện được. Không lưu gì cho tới khi bạn lưu thành phương án.",
        "From today's state, finds the fewest changes with which the scheme can be carried out again. Nothing is stored until you store it as a scenario.");
    internal static readonly Phrase ReplanReadFailed = new("Không đọc được chương trình.", "The programme could not be read.");
    internal static readonly Phrase ReplanFormTitle = new("Điều kiện", "Conditions");
    internal static readonly Phrase ReplanThrough = new("Giữ nguyên các phường hẹn bắt đầu đến hết năm", "Keep the wards promised to start up to the year");
    internal static readonly Phrase ReplanThroughHint = new("để trống: chỉ năm đang xét; các phường này đã được công bố", "empty: the year in question alone; these wards have been announced");
    internal static readonly Phrase ReplanProtected = new("Giữ nguyên thêm các phường", "Keep further wards");
    internal static readonly Phrase ReplanProtectedHint = new("mã phường, cách nhau bằng dấu phẩy; có thể để trống", "codes of wards, separated by commas; may be empty");
    internal static readonly Phrase ReplanRelease = new("Thả những phường không thể giữ đúng năm", "Release those that cannot keep their year");
    internal static readonly Phrase ReplanWeight = new("Trọng số của việc dời một phường", "Weight of moving a ward");
    internal static readonly Phrase ReplanWeightHint = new("từ 0 đến {0}, tính bằng số phường đạt chuẩn", "0 to {0}, in wards recognized");
    internal static readonly Phrase WeightWorth = new("Thêm một phường đạt chuẩn đáng để dời {0} phường khác.", "One more ward recognized is worth moving {0} others.");
    internal static readonly Phrase WeightNothing = new("Dời phường không bị tính là thiệt: chỉ số phường đạt chuẩn là quan trọng.", "Moving wards counts for nothing: only wards recognized matter.");
    internal static readonly Phrase ReplanCompute = new("Tìm thay đổi", "Find the changes");
    internal static readonly Phrase ReplanBusy = new("Đang tìm thay đổi, có thể mất tới hai phút…", "Looking for changes; this can take up to two minutes…");
    internal static readonly Phrase ReplanFailed = new("Chưa tính được.", "This could not be computed.");
    internal static readonly Phrase ReplanRefused = new("Không điều chỉnh được như vậy", "The scheme cannot be corrected like this");

    internal static readonly Phrase ReplanResultTitle = new("Kết quả", "Result");
    internal static readonly Phrase ReplanNone = new("Đề án vẫn thực hiện được như đã hẹn: không cần thay đổi gì.", "The scheme can go on as promised: nothing needs changing.");
    internal static readonly Phrase ReplanOptimized = new("Tìm bằng tối ưu: cân giữa số phường đạt chuẩn và số phường bị dời.", "Found by the optimizer, which weighs wards recognized against wards moved.");
    internal static readonly Phrase ReplanPushed = new(
        "Tìm bằng cách dời từng phường sang năm đầu tiên còn chỗ: việc đang làm đã vượt một hạn mức, hoặc phương án cho phép bắt đầu dở dang.",
        "Found by moving each ward to the first year in which it fits: what is under way exceeds a limit already, or unfinished starts are allowed.");
    internal static readonly Phrase ReplanSummary = new(
        "Hết năm {0}: {1} đạt chuẩn nếu không đổi gì, {2} với các thay đổi đã chọn. Xây dựng và thiết bị: {3} → {4}.",
        "End of {0}: {1} recognized if nothing is changed, {2} with the changes chosen. Works and equipment: {3} → {4}.");
    internal static readonly Phrase ReplanYears = new("Từng năm, trước và sau", "Year by year, before and after");
    internal static readonly Phrase ReplanYearsSubtitle = new("Phường đạt chuẩn cuối năm; xây dựng và thiết bị, tỷ đồng", "Wards recognized at the year's end; works and equipment, VND bn");
    internal static readonly Phrase BeforeColumn = new("không đổi", "unchanged");
    internal static readonly Phrase AfterColumn = new("thay đổi", "changed");
    internal static readonly Phrase DifferenceShort = new("chênh", "difference");
    internal static readonly Phrase RecognizedColumns = new("Phường đạt chuẩn", "Wards recognized");
    internal static readonly Phrase ChangesTitle = new("Các thay đổi ({0})", "Changes ({0})");
    internal static readonly Phrase ChangesChosen = new("Đã chọn {0} trên {1}.", "{0} of {1} chosen.");
    internal static readonly Phrase ChooseAll = new("Chọn hết", "All");
    internal static readonly Phrase ChooseNone = new("Bỏ hết", "None");
    internal static readonly Phrase ReplanAgain = new("Tính lại với các thay đổi đã chọn", "Compute again with those chosen");
    internal static readonly Phrase ReplanStale = new("Bảng trên ứng với lựa chọn trước; tính lại để xem và lưu lựa chọn này.", "The figures above are of the choice before; compute again to see and store this one.");
    internal static readonly Phrase ChangeYears = new("bắt đầu {0} → {1}", "start {0} → {1}");
    internal static readonly Phrase ChangeRecognized = new("đạt chuẩn {0} → {1}", "recognized {0} → {1}");
    internal static readonly Phrase NoYearYet = new("chưa hẹn", "no year");
    internal static readonly Phrase GivenUp = new("thôi", "given up");
    internal static readonly Phrase NeverWithin = new("ngoài kỳ", "not within the scheme");
    internal static readonly Phrase LessIn = new("bớt {0} năm {1}", "{0} less in {1}");
    internal static readonly Phrase MoreIn = new("thêm {0} năm {1}", "{0} more in {1}");
    internal static readonly Phrase InAllLess = new("cả thảy bớt {0}", "{0} less in all");
    internal static readonly Phrase InAllMore = new("cả thảy thêm {0}", "{0} more in all");
    internal static readonly Phrase InAllSame = new("cả thảy không đổi", "the same in all");
    internal static readonly Phrase NoMoneyMoved = new("không thay đổi tiền", "no money is moved");
    internal static readonly Phrase ReasonMissed = new("Năm đã hẹn đã qua.", "Its promised year has passed.");
    internal static readonly Phrase ReasonDeclined = new("Đã mất danh hiệu, bắt đầu lại.", "It has lost the title and starts anew.");
    internal static readonly Phrase ReasonDoesNotFit = new("Không còn vừa hạn mức của năm đã hẹn.", "It no longer fits the limits in its promised year.");
    internal static readonly Phrase ReasonMakesRoom = new("Nhường chỗ để thêm phường khác đạt chuẩn.", "It makes room, so that more wards are recognized.");
    internal static readonly Phrase ReasonGivenUp = new("Không tìm được năm bắt đầu trong kỳ.", "No start was found for it within the scheme.");
    internal static readonly Phrase Released = new("Đã công bố mà không giữ được năm đã hứa, nên được thả theo yêu cầu:", "Announced, but the promised year cannot be kept, so let go as asked for:");
    internal static readonly Phrase ReleasedWard = new("{0} ({1}, thiếu {2})", "{0} ({1}, lacks {2})");
    internal static readonly Phrase LacksYears = new("số năm đến khi công nhận", "the years up to its recognition");
    internal static readonly Phrase Unplaced = new("Đã mất danh hiệu mà chưa tìm được năm bắt đầu lại trong kỳ:", "Lost the title, and no year within the scheme was found to start anew:");
    internal static readonly Phrase ReplanSource = new("điều chỉnh quyết định {0}, từ năm {1}, giữ nguyên {2}", "corrects decision {0} from {1} on, keeps {2}");

    internal static readonly Phrase DraftStoreTitle = new("Lưu thành phương án mới", "Store as a new scenario");
    internal static readonly Phrase DraftStoreHint = new("Sau đó trình, thẩm định, phê duyệt và ban hành như mọi phương án.", "It is then handed in, reviewed, approved and adopted like any scenario.");
    internal static readonly Phrase DraftSubmit = new("Trình phương án này", "Hand this scenario in");

    internal static readonly Phrase FieldFrom = new("Năm tiếp tục", "Year to go on with");
    internal static readonly Phrase FieldRisk = new("Ngưỡng nguy cơ", "Risk threshold");
    internal static readonly Phrase FieldVisits = new("Lượt kiểm tra mỗi tháng", "Visits a month");
    internal static readonly Phrase FieldReplications = new("Số tương lai", "Futures");
    internal static readonly Phrase FieldProgramme = new("Chương trình", "Programme");
    internal static readonly Phrase FieldAccepted = new("Thay đổi đã chọn", "Change chosen");
    internal static readonly Phrase AllowedGoOn = new("năm nay hoặc năm sau, trong kỳ của đề án", "this year or the next, within the scheme");
    internal static readonly Phrase AllowedRisk = new("một khả năng từ 0 đến 1, không quá sáu chữ số thập phân", "a chance from 0 to 1 with at most six decimals");
    internal static readonly Phrase AllowedVisits = new("một số nguyên từ 1 đến {0}", "a whole number from 1 to {0}");
    internal static readonly Phrase AllowedThrough = new("một năm trong kỳ của đề án, hoặc năm liền trước", "a year of the scheme, or the one before it");
    internal static readonly Phrase AllowedWeight = new("một số từ 0 đến {0}, không quá sáu chữ số thập phân", "a number from 0 to {0} with at most six decimals");
    internal static readonly Phrase AllowedProtected = new(
        "mã của phường có trong đề án, chưa bắt đầu và còn giữ được năm đã hẹn", "the code of a ward of the scheme that has not begun and can still keep its promised year");
    internal static readonly Phrase AllowedAccepted = new("mã của phường được đề nghị thay đổi", "the code of a ward that a change is proposed for");
    internal static readonly Phrase AllowedAdopted = new("chương trình đã ban hành một đề án", "a programme that has adopted a scheme");
}
