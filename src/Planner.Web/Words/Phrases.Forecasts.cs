namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ForecastsPage = new("Dự báo", "Forecasts");
    internal static readonly Phrase ForecastsTitle = new("Dự báo đã đúng đến đâu?", "How good have the forecasts been?");
    internal static readonly Phrase ForecastsLead = new(
        "mỗi lần ban hành đề án và mỗi cuối quý giữ lại một dự báo; điều xảy ra sau đó chấm điểm nó", "each adoption and each quarter's end keeps a forecast; what comes later scores it");
    internal static readonly Phrase ForecastsFailed = new("Không đọc được các dự báo.", "The forecasts could not be read.");
    internal static readonly Phrase ToCalibration = new("Hiệu chỉnh mức rủi ro…", "Calibrate the uncertainties…");
    internal static readonly Phrase ForecastsDownloads = new("Tải về:", "Download:");
    internal static readonly Phrase ForecastsFile = new("dự báo, {0}", "forecasts, {0}");
    internal static readonly Phrase ScoreFile = new("điểm, {0}", "score, {0}");
    internal static readonly Phrase ReliabilityFile = new("bảng độ tin cậy, {0}", "reliability table, {0}");

    internal static readonly Phrase KeptTitle = new("Các dự báo đã giữ", "The forecasts that are kept");
    internal static readonly Phrase KeptHint = new(
        "Dự báo được niêm phong khi lưu và không ai sửa được nữa. Quý nào hệ thống không chạy suốt thì không có dự báo.",
        "A forecast is sealed when it is stored, and nobody changes it any more. A quarter in which the service did not run at all has none.");
    internal static readonly Phrase NothingKept = new(
        "Chưa có dự báo nào. Dự báo đầu tiên được giữ khi một đề án được ban hành.", "There is no forecast yet. The first is kept when a scheme is adopted.");
    internal static readonly Phrase OccasionColumn = new("Dịp", "Occasion");
    internal static readonly Phrase OccasionAdoption = new("ban hành đề án", "adoption");
    internal static readonly Phrase OccasionQuarter = new("hết quý {0}/{1}", "end of Q{0} {1}");
    internal static readonly Phrase KeptDecision = new("Quyết định", "Decision");
    internal static readonly Phrase KeptLast = new("Phường đạt hết kỳ, P10–P50–P90", "Wards at the end, P10–P50–P90");
    internal static readonly Phrase KeptAll = new("Khả năng tất cả đạt", "Chance of all");
    internal static readonly Phrase KeptOver = new("Số năm đã qua", "Years over");
    internal static readonly Phrase KeptOverOf = new("{0} / {1}", "{0} of {1}");
    internal static readonly Phrase KeptFingerprint = new("Dấu niêm phong", "Seal");
    internal static readonly Phrase KeptWards = new("Từng phường", "Its wards");

    internal static readonly Phrase ScoreTitle = new("Điểm của các dự báo", "The score of the forecasts");
    internal static readonly Phrase ScoreHint = new(
        "Chỉ chấm những năm đã qua, đến hết {0}. Cùng một đề án thì các năm và các dự báo chịu chung may rủi, nên khoảng tin cậy là khoảng hẹp nhất có thể hiểu.",
        "Only years that are over are scored, up to the end of {0}. Years and forecasts of one scheme share their luck, so the intervals are the narrowest that can be meant.");
    internal static readonly Phrase NothingScored = new(
        "Chưa có gì để chấm: chưa năm nào của dự báo kết thúc. Năm {0} được chấm từ ngày {1}.", "There is nothing to score: no year of a forecast is over. The year {0} is scored from {1} on.");
    internal static readonly Phrase NothingLeftToScore = new("Chưa có gì để chấm.", "There is nothing to score.");
    internal static readonly Phrase StillToScore = new("{0} trong {1} dự báo chưa có năm nào kết thúc.", "Of {0} of {1} forecasts no year is over.");
    internal static readonly Phrase CoverageWards = new("số phường đạt nằm trong P10–P90", "wards recognized within P10–P90");
    internal static readonly Phrase CoverageSpend = new("số tiền chi nằm trong P10–P90", "spend within P10–P90");
    internal static readonly Phrase CoverageWithin = new("{0}/{1} ({2})", "{0} of {1} ({2})");
    internal static readonly Phrase CoverageNominal = new("nên khoảng {0}", "should be about {0}");
    internal static readonly Phrase CoverageLeast = new("nên từ {0} trở lên", "should be {0} or more");
    internal static readonly Phrase BiasWardsFigure = new("phường so với dự báo ở giữa (P50), trung bình", "wards against the middle forecast (P50), on average");
    internal static readonly Phrase BiasMore = new("đạt nhiều hơn dự báo", "more came than was forecast");
    internal static readonly Phrase BiasFewer = new("đạt ít hơn dự báo", "fewer came than were forecast");
    internal static readonly Phrase BiasNone = new("không lệch", "no bias");
    internal static readonly Phrase BrierFigure = new("điểm Brier của khả năng từng phường", "Brier score of the wards' chances");
    internal static readonly Phrase BrierMeans = new("0 là tốt nhất, 1 là tệ nhất", "0 is best, 1 is worst");
    internal static readonly Phrase LeadTitle = new("Theo thời gian đi trước", "By lead time");
    internal static readonly Phrase LeadColumn = new("Năm được dự báo", "The year forecast");
    internal static readonly Phrase LeadAll = new("tất cả", "all");
    internal static readonly Phrase LeadSame = new("cùng năm", "the same year");
    internal static readonly Phrase LeadOne = new("1 năm sau", "1 year on");
    internal static readonly Phrase LeadMany = new("{0} năm sau", "{0} years on");
    internal static readonly Phrase LeadCoverageWards = new("Phường trong P10–P90", "Wards within P10–P90");
    internal static readonly Phrase LeadCoverageSpend = new("Tiền trong P10–P90", "Spend within P10–P90");
    internal static readonly Phrase LeadBiasWards = new("Lệch, phường", "Bias, wards");
    internal static readonly Phrase LeadBiasSpend = new("Lệch, tỷ đồng", "Bias, VND bn");
    internal static readonly Phrase LeadBrier = new("Điểm Brier", "Brier score");
    internal static readonly Phrase LeadSkill = new("Kỹ năng", "Skill");
    internal static readonly Phrase BrierTitle = new("Điểm Brier gồm những gì", "What the Brier score is made of");
    internal static readonly Phrase BrierHint = new(
        "Điểm = sai lệch tin cậy − phân giải + bất định + trong nhóm. Kỹ năng 1 là hoàn hảo, 0 là không hơn tỷ lệ chung biết được về sau.",
        "Score = reliability − resolution + uncertainty + within bins. A skill of 1 is perfect, 0 is no better than the share of all, known only afterwards.");
    internal static readonly Phrase BrierOf = new("Khả năng", "Chances");
    internal static readonly Phrase BrierWards = new("từng phường", "of wards");
    internal static readonly Phrase BrierTargets = new("các mốc và tất cả phường", "of milestones and of all");
    internal static readonly Phrase BrierFigures = new("Đã chấm", "Scored");
    internal static readonly Phrase BrierHappened = new("Xảy ra", "Came true");
    internal static readonly Phrase BrierScoreColumn = new("Điểm", "Score");
    internal static readonly Phrase BrierReliability = new("Sai lệch tin cậy", "Reliability");
    internal static readonly Phrase BrierResolution = new("Phân giải", "Resolution");
    internal static readonly Phrase BrierUncertainty = new("Bất định", "Uncertainty");
    internal static readonly Phrase BrierWithin = new("Trong nhóm", "Within bins");

    internal static readonly Phrase ReliabilityTitle = new("Khả năng nói ra có đúng như vậy không?", "Do chances come true as often as they say?");
    internal static readonly Phrase ReliabilitySubtitle = new("Khả năng từng phường đạt chuẩn, chia nhóm theo độ lớn, cạnh tỷ lệ thực sự đạt", "Chances of wards to stand recognized, by their size, beside the share that did");
    internal static readonly Phrase ReliabilitySummary = new("{0} khả năng trong {1} nhóm; lệch nhiều nhất {2} điểm phần trăm, ở nhóm {3}.", "{0} chances in {1} bins; the furthest lies {2} points off, in {3}.");
    internal static readonly Phrase ReliabilityBinColumn = new("Nhóm", "Bin");
    internal static readonly Phrase ReliabilityChance = new("Khả năng trung bình", "Mean chance");
    internal static readonly Phrase ReliabilityShare = new("Thực sự đạt", "Came true");
    internal static readonly Phrase ReliabilityInterval = new("Khoảng 95%", "95% interval");

    internal static readonly Phrase PilotTitle = new("Nhóm thí điểm {0}", "The pilot cohort of {0}");
    internal static readonly Phrase PilotUnknown = new(
        "Chưa chấm: kết quả công nhận của {0} thí điểm năm {1} chưa được công bố, nên sổ đăng ký đi kèm không có kết quả nào. Khi công nhận được ghi, nhóm này được chấm riêng.",
        "Not scored yet: no outcome of the {0} of the {1} pilot is public, so the register that comes along has none. Once their recognitions are recorded, the cohort is scored by itself.");
    internal static readonly Phrase PilotToRecognitions = new("Ghi công nhận", "Record recognitions");
    internal static readonly Phrase PilotKnown = new("{0} trong {1} của nhóm đã có công nhận được ghi.", "Of {0} of the {1} of the cohort a recognition is recorded.");
    internal static readonly Phrase PilotScored = new(
        "{0} khả năng đã chấm, {1} xảy ra: điểm Brier {2}, kỹ năng {3}.", "{0} chances are scored, {1} came true: Brier score {2}, skill {3}.");

    internal static readonly Phrase CalibrationPage = new("Hiệu chỉnh", "Calibration");
    internal static readonly Phrase CalibrationTitle = new("Thực tế nói gì về các mức rủi ro?", "What does practice say of the uncertainties?");
    internal static readonly Phrase CalibrationLead = new(
        "mỗi thiết lập đặt cạnh điều đã ghi được, đến hết năm {0}; không gì được tự động áp dụng", "each setting beside what was recorded, up to the end of {0}; nothing is applied by itself");
    internal static readonly Phrase CalibrationLeadBare = new("mỗi thiết lập đặt cạnh điều đã ghi được; không gì được tự động áp dụng", "each setting beside what was recorded; nothing is applied by itself");
    internal static readonly Phrase CalibrationFailed = new("Không tính được hiệu chỉnh.", "The calibration could not be computed.");
    internal static readonly Phrase CalibrationRefused = new("Đề án chưa chuyển được sang các phường hiện hành", "The scheme cannot be carried over to the wards in force");
    internal static readonly Phrase CalibrationOf = new("Đề án {0}, quyết định", "Scheme {0}, decision");
    internal static readonly Phrase CalibrationFile = new("bảng, {0}", "table, {0}");
    internal static readonly Phrase CalibrationNone = new("Không có đề xuất nào: thực tế chưa nói ngược lại thiết lập nào đủ rõ.", "Nothing is proposed: practice speaks clearly against no setting.");
    internal static readonly Phrase CalibrationSome = new("Đề xuất đổi {0} trong {1} thiết lập.", "A change is proposed of {0} of {1} settings.");
    internal static readonly Phrase CalibrationByChance = new(
        "Vì thử nhiều thiết lập cùng lúc, cứ khoảng ba lần hiệu chỉnh thì một lần có đề xuất chỉ do ngẫu nhiên.", "Several settings are tested at once, so about one calibration in three proposes some change by chance alone.");
    internal static readonly Phrase SettingsTitle = new("Từng thiết lập", "Setting by setting");
    internal static readonly Phrase SettingColumn = new("Thiết lập", "Setting");
    internal static readonly Phrase PresentColumn = new("Hiện tại", "Present");
    internal static readonly Phrase EstimateColumn = new("Ước lượng", "Estimate");
    internal static readonly Phrase IntervalColumn = new("Khoảng 95%", "95% interval");
    internal static readonly Phrase ObservationsColumn = new("Quan sát (ít nhất)", "Observations (least)");
    internal static readonly Phrase ProposedColumn = new("Đề xuất", "Proposed");
    internal static readonly Phrase VerdictColumn = new("Vì sao", "Why");
    internal static readonly Phrase CalibrationInterval = new("{0} đến {1}", "{0} to {1}");
    internal static readonly Phrase VerdictChange = new("giá trị hiện tại nằm ngoài khoảng", "the present value lies outside the interval");
    internal static readonly Phrase VerdictKeep = new("giữ: giá trị hiện tại nằm trong khoảng", "stays: the present value lies within the interval");
    internal static readonly Phrase VerdictTooFew = new("giữ: còn quá ít quan sát", "stays: too few observations");
    internal static readonly Phrase VerdictNotRecorded = new("giữ: không có gì được ghi để ước lượng", "stays: nothing that is recorded tells of it");
    internal static readonly Phrase VerdictWrongShape = new("giữ: dạng phân bố hiện tại không thể cho ra điều đã thấy", "stays: the present shape of the distribution cannot give what was observed");
    internal static readonly Phrase SettingPriceDrift = new("Giá cả chung: độ trôi mỗi năm", "Prices: drift a year");
    internal static readonly Phrase SettingPriceSpread = new("Giá cả chung: độ lệch chuẩn", "Prices: standard deviation");
    internal static readonly Phrase SettingWardCostSpread = new("Chi phí xây dựng: độ lệch chuẩn", "Works cost: standard deviation");
    internal static readonly Phrase SettingWardCostMode = new("Chi phí xây dựng: giá trị hay gặp nhất (PERT)", "Works cost: mode (PERT)");
    internal static readonly Phrase SettingWorksDelay = new("Xây dựng chậm: khả năng mỗi năm", "Late works: chance a year");
    internal static readonly Phrase SettingShortfallMean = new("Tuyển thiếu: trung bình", "Missing recruits: mean");
    internal static readonly Phrase SettingShortfallSpread = new("Tuyển thiếu: độ lệch chuẩn", "Missing recruits: standard deviation");
    internal static readonly Phrase SettingAttrition = new("Cán bộ rời đi mỗi năm", "Officers who leave a year");
    internal static readonly Phrase SettingFloorArea = new("Năng lực xây dựng: độ lệch chuẩn", "Building capacity: standard deviation");
    internal static readonly Phrase SettingCutChance = new("Cắt giảm vốn: khả năng", "Budget cuts: chance");
    internal static readonly Phrase SettingCutSize = new("Cắt giảm vốn: mức cắt", "Budget cuts: size");
    internal static readonly Phrase SettingPace = new("Nhịp nghiệp vụ: độ lệch chuẩn", "Practice, pace: standard deviation");
    internal static readonly Phrase SettingPracticeNoise = new("Nghiệp vụ: điểm lệch mỗi năm", "Practice: points a year");
    internal static readonly Phrase SettingAssessor = new("Chấm điểm: điểm lệch", "Assessors: points");
    internal static readonly Phrase SettingSlip = new("Mất danh hiệu: khả năng mỗi năm", "Titles lost: chance a year");
    internal static readonly Phrase CountedSteps = new("bước giá", "steps of prices");
    internal static readonly Phrase CountedWards = new("phường", "wards");
    internal static readonly Phrase CountedWorksYears = new("năm xây dựng", "works years");
    internal static readonly Phrase CountedTitleYears = new("năm giữ danh hiệu", "years of titles");
    internal static readonly Phrase CountedYears = new("năm", "years");

    internal static readonly Phrase EvidenceTitle = new("Dựa trên những gì", "What it rests on");
    internal static readonly Phrase CalibrationEvidenceHint = new(
        "Mọi quan sát lấy từ số liệu thực hiện đã ghi; sách mô hình, chương 18, nói phường và năm nào được tính. Chi phí của một phường chỉ được tính khi biết giá trang thiết bị của mọi năm có chi.",
        "Every observation comes from actuals that were recorded; chapter 18 of the model book says which wards and years count. Costs of a ward count only where the prices of equipment are known of every year in which they were paid.");
    internal static readonly Phrase EvidenceTitles = new("Năm giữ danh hiệu: {0}, trong đó mất: {1}.", "Years of titles held: {0}; of these lost: {1}.");
    internal static readonly Phrase EvidencePrices = new("Giá trang thiết bị ({0} năm)", "Prices of equipment ({0} years)");
    internal static readonly Phrase EvidenceCosts = new("Chi phí xây dựng ({0} phường)", "Works costs ({0} wards)");
    internal static readonly Phrase EvidenceDurations = new("Thời gian xây dựng ({0} phường)", "Works years ({0} wards)");
    internal static readonly Phrase EvidenceRecruits = new("Tuyển cán bộ ({0} năm)", "Recruitment ({0} years)");
    internal static readonly Phrase EvidencePlanned = new("Kế hoạch, triệu đồng", "Planned, VND million");
    internal static readonly Phrase EvidencePaid = new("Đã chi, triệu đồng", "Paid, VND million");
    internal static readonly Phrase EvidenceRatio = new("Chi so với kế hoạch", "Paid by planned");
    internal static readonly Phrase EvidencePlannedYears = new("Kế hoạch, năm", "Planned, years");
    internal static readonly Phrase EvidenceTakenYears = new("Thực tế, năm", "Taken, years");
    internal static readonly Phrase EvidenceFinished = new("Xong", "Finished");
    internal static readonly Phrase EvidenceYes = new("rồi", "yes");
    internal static readonly Phrase EvidenceNo = new("chưa", "not yet");
    internal static readonly Phrase EvidenceMissing = new("Tỷ lệ thiếu", "Share missing");
    internal static readonly Phrase EvidenceAtMost = new("nhiều nhất {0}", "at most {0}");
    internal static readonly Phrase EvidenceWard = new("Phường", "Ward");
    internal static readonly Phrase TakeUpHint = new("Là phương án của đề án với các mức rủi ro được đề xuất; đề án đang thi hành không đổi.", "The scheme's scenario with the proposed uncertainties; the scheme in force stays as it is.");
    internal static readonly Phrase TakeUpName = new("{0} (hiệu chỉnh đến {1})", "{0} (calibrated to {1})");
}
