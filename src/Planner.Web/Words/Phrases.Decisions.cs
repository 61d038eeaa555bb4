namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase CompareHead = new("So sánh trên cùng các tương lai", "Compared on the same futures");

    internal static readonly Phrase RegretTitle = new("Nếu tương lai khác đi, chọn phương án nào sẽ phải tiếc?", "If the future turns out differently, which choice would be regretted?");
    internal static readonly Phrase RegretSubtitle = new(
        "Số phường đạt chuẩn cuối kỳ trong từng tương lai có tên, và kém phương án tốt nhất ở đó bao nhiêu. Kế hoạch giữ nguyên: nó được quyết trước khi biết tương lai",
        "Wards recognized in the end in each named future, and by how many the best scenario there has more. Plans stay: they are decided before the future is known");
    internal static readonly Phrase RegretFutures = new("Các tương lai được xét: {0}/{1}", "Futures considered: {0} of {1}");
    internal static readonly Phrase RegretFuturesLegend = new("Các tương lai được xét", "Futures considered");
    internal static readonly Phrase RegretPick = new("Chọn ít nhất một tương lai.", "Choose at least one future.");
    internal static readonly Phrase RegretAsk = new("Lập bảng hối tiếc", "Make the table of regrets");
    internal static readonly Phrase RegretFutureColumn = new("Tương lai", "Future");
    internal static readonly Phrase RegretExpected = new("Theo kỳ vọng", "As expected");
    internal static readonly Phrase RegretChoiceColumn = new("Nếu tin vào đó thì chọn", "Whoever believes in it chooses");
    internal static readonly Phrase RegretBest = new("tốt nhất", "the best");
    internal static readonly Phrase RegretLess = new("kém {0}", "{0} fewer");
    internal static readonly Phrase RegretFlips = new("đổi sang {0}", "{0} instead");
    internal static readonly Phrase RegretStays = new("như cũ", "the same");
    internal static readonly Phrase RegretMost = new("Tiếc nhiều nhất", "Largest regret");
    internal static readonly Phrase RegretLeast = new("ít tiếc nhất: {0}", "least: {0}");
    internal static readonly Phrase FutureBoom = new("vốn dồi dào", "boom");
    internal static readonly Phrase FutureCut = new("cắt vốn", "cut");
    internal static readonly Phrase FutureSuddenCuts = new("cắt vốn đột ngột", "sudden cuts");
    internal static readonly Phrase FuturePriceShock = new("sốc giá", "price shock");
    internal static readonly Phrase FutureRecruitsShort = new("thiếu cán bộ", "recruit shortfall");
    internal static readonly Phrase FutureWorksLate = new("xây dựng chậm", "late works");
    internal static readonly Phrase AssumedMoreCapital = new("vốn mỗi năm thêm {0}", "{0} more capital every year");
    internal static readonly Phrase AssumedLessCapital = new("vốn mỗi năm bớt {0}", "{0} less capital every year");
    internal static readonly Phrase AssumedCuts = new("mỗi năm có {0} khả năng bị cắt {1} vốn", "every year a chance of {0} that {1} of the capital are cut");
    internal static readonly Phrase AssumedNoCuts = new("không năm nào bị cắt", "no year is cut");
    internal static readonly Phrase AssumedPrices = new("giá mỗi năm tăng thêm {0} ngoài lạm phát", "prices rise {0} a year beyond inflation");
    internal static readonly Phrase AssumedMissing = new("{0} chỉ tiêu cán bộ không tuyển được", "{0} of the officers are not recruited");
    internal static readonly Phrase AssumedLeaving = new("mỗi năm {0} cán bộ mới rời đi", "{0} of the new ones leave in a year");
    internal static readonly Phrase AssumedLate = new("{0} số năm xây dựng bị chậm", "{0} of the works years end late");

    internal static readonly Phrase InformationTitle = new("Biết trước thì đáng giá bao nhiêu?", "What would it be worth to know more?");
    internal static readonly Phrase InformationSubtitle = new(
        "Nếu trước khi chọn mà biết trước được tất cả, hoặc riêng một nhóm rủi ro. Đó là mức tối đa nên trả cho một nghiên cứu",
        "If everything, or one group of risks alone, could be known before choosing. A study may cost that much at most");
    internal static readonly Phrase WardWorth = new("Một phường đạt chuẩn đáng giá, tỷ đồng (có thể bỏ trống)", "A recognized ward is worth, VND bn (may be left empty)");
    internal static readonly Phrase WardWorthWrong = new(
        "Từ {0} đến {1}, không quá ba chữ số thập phân sau dấu phẩy.", "From {0} to {1}, with at most three decimals after the point.");
    internal static readonly Phrase InformationAsk = new("Tính giá trị thông tin", "Value the information");
    internal static readonly Phrase InformationColumn = new("Biết trước", "To know");
    internal static readonly Phrase InformationWardsColumn = new("Thêm phường (chọn {0})", "More wards (chosen: {0})");
    internal static readonly Phrase InformationMoneyColumn = new("Trả nhiều nhất, tỷ đồng (chọn {0})", "Pay at most, VND bn (chosen: {0})");
    internal static readonly Phrase InformationChangesColumn = new("Đổi lựa chọn trong", "Changes the choice in");
    internal static readonly Phrase InformationAll = new("tất cả", "everything");
    internal static readonly Phrase InformationNothing = new("Không đáng tìm hiểu riêng: {0}.", "Not worth a study alone: {0}.");

    internal static readonly Phrase LeastCapitalTitle = new("Cần thêm bao nhiêu vốn để chắc hơn?", "How much more capital makes it surer?");
    internal static readonly Phrase LeastCapitalSubtitle = new(
        "Vốn của mọi năm nhân với cùng một số; mỗi mức vốn lập lại kế hoạch rồi thử trên cùng các tương lai. Các giới hạn khác giữ nguyên",
        "The capital of every year times one number; under each the plan is made anew and tried on the same futures. All other limits stay");
    internal static readonly Phrase GoalChoice = new("Mục tiêu", "Goal");
    internal static readonly Phrase GoalHalf = new("{0}, hết {1}: nửa số tương lai hiện đạt", "{0}, end of {1}: reached in half of the futures now");
    internal static readonly Phrase GoalPlanned = new("{0}, hết {1}: kế hoạch khi không có rủi ro", "{0}, end of {1}: the plan without any risk");
    internal static readonly Phrase GoalMilestone = new("{0}, hết {1}: mốc", "{0}, end of {1}: milestone");
    internal static readonly Phrase GoalAll = new("{0}, hết {1}: tất cả", "{0}, end of {1}: all");
    internal static readonly Phrase GoalOwn = new("số khác…", "another number…");
    internal static readonly Phrase GoalWards = new("Số phường ít nhất", "Wards at least");
    internal static readonly Phrase GoalWardsWrong = new("Một số nguyên từ {0} đến {1}.", "A whole number from {0} to {1}.");
    internal static readonly Phrase GoalYear = new("Hết năm", "End of");
    internal static readonly Phrase GoalChance = new("Khả năng ít nhất", "Chance at least");
    internal static readonly Phrase LeastCapitalAsk = new("Tìm mức vốn nhỏ nhất", "Find the least capital");
    internal static readonly Phrase LeastCapitalRunning = new(
        "Đang thử các mức vốn, mỗi mức trên {0} tương lai, có thể mất vài giây…", "Trying amounts of capital, each on {0} futures; this can take a few seconds…");
    internal static readonly Phrase CapitalApply = new("Nhân vốn mọi năm với {0}", "Multiply the capital of all years by {0}");
    internal static readonly Phrase CapitalBack = new("Trả vốn lại như trước", "Put the capital back");
    internal static readonly Phrase CapitalChartChance = new("khả năng đạt mục tiêu theo tổng vốn, tỷ đồng", "chance of the goal against total capital, VND bn");
    internal static readonly Phrase CapitalChartWanted = new("khả năng mong muốn {0}", "chance wanted {0}");
    internal static readonly Phrase CapitalTrials = new("Các mức vốn đã thử: {0}", "Amounts tried: {0}");
    internal static readonly Phrase TimesColumn = new("Số lần hiện nay", "Times the present");
    internal static readonly Phrase ChanceColumn = new("Khả năng (khoảng tin cậy 95%)", "Chance (95% interval)");
    internal static readonly Phrase CapitalEnough = new("đủ", "enough");
    internal static readonly Phrase CapitalNotEnough = new("chưa đủ", "not enough");
    internal static readonly Phrase TimesPresent = new("{0} lần hiện nay: {1}", "{0} times the present: {1}");
    internal static readonly Phrase CapitalTipChance = new("Khả năng {0} ({1} đến {2})", "Chance {0} ({1} to {2})");

    internal static readonly Phrase RobustTitle = new("Kế hoạch nào vững nhất?", "Which plan is the most robust?");
    internal static readonly Phrase RobustSubtitle = new(
        "Chừng 40 kế hoạch: theo từng quy tắc và tối ưu, chừa lại 0, 2 hoặc 5% mọi hạn mức, có hoặc không có danh sách dự bị. Chọn trên một số tương lai, báo cáo trên các tương lai khác",
        "About 40 plans: of every rule and optimal, with 0, 2 or 5% of every limit held back, with and without a reserve list. Chosen on some futures, reported on others");
    internal static readonly Phrase RobustBy = new("Xét theo", "Judge by");
    internal static readonly Phrase RobustByMean = new("số phường trung bình", "the mean of wards");
    internal static readonly Phrase RobustByTenth = new("số phường đạt trong 9 trên 10 tương lai", "the wards reached in 9 of 10 futures");
    internal static readonly Phrase RobustAsk = new("Tìm kế hoạch vững nhất", "Find the most robust plan");
    internal static readonly Phrase RobustRunning = new("Đang thử chừng 40 kế hoạch, có thể mất vài giây…", "Trying about 40 plans; this can take a few seconds…");
    internal static readonly Phrase RobustMean = new("Trên {0} tương lai khác", "On {0} other futures");
    internal static readonly Phrase RobustOverOwn = new("Hơn kế hoạch của phương án này", "Over this scenario's own plan");
    internal static readonly Phrase RobustLead = new("Hơn kế hoạch thứ nhì", "Over the second");
    internal static readonly Phrase SomeWards = new("{0} phường", "{0} wards");
    internal static readonly Phrase RobustMoreCandidates = new("Các kế hoạch còn lại: {0}", "The other plans: {0}");
    internal static readonly Phrase RankColumn = new("Hạng", "Rank");
    internal static readonly Phrase CandidateColumn = new("Kế hoạch", "Plan");
    internal static readonly Phrase ScoreColumn = new("Phường, trung bình lúc chọn", "Wards, mean while choosing");
    internal static readonly Phrase ScoreTenthColumn = new("Phường, 9 trên 10 tương lai lúc chọn", "Wards, 9 in 10 while choosing");
    internal static readonly Phrase FuturesMetColumn = new("Số tương lai đã gặp", "Futures met");
    internal static readonly Phrase RobustName = new("{0}, kế hoạch vững", "{0}, robust plan");

    internal static readonly Phrase ChangedName = new("{0}, đã sửa", "{0}, changed");
    internal static readonly Phrase ScenarioName = new("Tên phương án", "Name of the scenario");
    internal static readonly Phrase ScenarioSave = new("Lưu thành phương án", "Save as a scenario");
    internal static readonly Phrase ScenarioSaved = new("Đã lưu “{0}”.", "Saved “{0}”.");
    internal static readonly Phrase ScenarioOpen = new("Mở phương án này", "Open this scenario");
    internal static readonly Phrase ScenarioNameWrong = new("Tên phải có từ {0} đến {1} ký tự.", "A name has {0} to {1} characters.");
    internal static readonly Phrase ScenarioNameTaken = new("Đã có phương án tên “{0}”.", "There is a scenario named “{0}” already.");
    internal static readonly Phrase ScenarioNotSaved = new("Chưa lưu được. Thử lại.", "This could not be saved. Try again.");

    internal static readonly Phrase ChanceColumnOf = new("Khả năng, hết {0}", "Chance, end of {0}");
}
