namespace ModelWard.Planner.Web.Words;

/// <content>Signing in and out, and what a reader may not do.</content>
public static partial class Phrases
{
    /// <summary>The way in.</summary>
    public static readonly Phrase SignIn = new("Đăng nhập", "Sign in");

    /// <summary>The way out.</summary>
    public static readonly Phrase SignOut = new("Đăng xuất", "Sign out");

    /// <summary>Heading for those who have signed out.</summary>
    public static readonly Phrase SignedOutTitle = new("Bạn đã đăng xuất", "You have signed out");

    /// <summary>Sentence for those who have signed out.</summary>
    public static readonly Phrase SignedOutText = new(
        "Các trang còn mở ở cửa sổ khác cũng đã hết quyền. Trên máy dùng chung, hãy đóng trình duyệt.",
        "Pages that are still open elsewhere have lost their rights, too. On a shared machine, close the browser.");

    /// <summary>Heading for those whose signing in did not succeed.</summary>
    public static readonly Phrase SignInFailedTitle = new("Chưa đăng nhập được", "Signing in did not succeed");

    /// <summary>Sentence for those whose signing in did not succeed.</summary>
    public static readonly Phrase SignInFailedText = new(
        "Nơi cấp tài khoản đã từ chối, hoặc lượt đăng nhập đã quá lâu. Hãy thử lại; nếu vẫn không được, hãy hỏi người quản trị.",
        "The issuer of accounts has refused, or it took too long. Try again; if it still does not work, ask your administrator.");

    /// <summary>Heading for those without a role.</summary>
    public static readonly Phrase NotAllowedTitle = new("Bạn chưa có quyền xem trang này", "You may not see this page");

    /// <summary>Sentence for those without a role.</summary>
    public static readonly Phrase NotAllowedText = new(
        "Tài khoản của bạn chưa được giao vai trò nào trong hệ thống này. Hãy nhờ người quản trị giao vai trò, rồi đăng xuất và đăng nhập lại.",
        "Your account has no role here. Ask your administrator for one, then sign out and in again.");

    internal static readonly Phrase SignedInAs = new("Đang đăng nhập: {0}", "Signed in: {0}");
    internal static readonly Phrase NeedsCompute = new(
        "Tài khoản của bạn được xem nhưng không được tính toán. Để tính thử phương án, cần vai trò chuyên viên phân tích, người lập kế hoạch, người phê duyệt hoặc quản trị.",
        "Your account may look but not compute. To compute what-ifs you need the role analyst, planner, approver or admin.");
    internal static readonly Phrase NeedsChangeScenarios = new(
        "Để lưu hoặc sửa phương án, cần vai trò người lập kế hoạch hoặc quản trị.",
        "To store or change scenarios you need the role planner or admin.");
    internal static readonly Phrase NeedsChangeWards = new(
        "Để ghi nhận thay đổi của phường, cần vai trò người lập kế hoạch hoặc quản trị.",
        "To record changes of wards you need the role planner or admin.");
    internal static readonly Phrase NeedsDistrict = new(
        "Tài khoản của bạn không phụ trách quận của phường này.",
        "Your account is not in charge of this ward's district.");
    internal static readonly Phrase NeedsImport = new(
        "Để nạp số liệu, cần vai trò quản trị, hoặc người lập kế hoạch không bị giới hạn theo quận.",
        "To import you need the role admin, or planner without a limit to districts.");
    internal static readonly Phrase NeedsOwnRun = new("do người khác chạy", "someone else's run");
}
