namespace ModelWard.Planner.Web.Search;

/// <summary>The small letters of Vietnamese, by letter of the alphabet and tone.</summary>
internal static class VietnameseLetters
{
    /// <summary>A letter of the alphabet with its six tones (none, grave, hook, tilde, acute, dot), under its plain base.</summary>
    internal readonly record struct Family(char Base, string Letters);

    /// <summary>Every letter that bears a mark or can bear one, in the order of the alphabet.</summary>
    internal static readonly IReadOnlyList<Family> Families =
    [
        new('a', "aàảãáạ"), new('a', "ăằẳẵắặ"), new('a', "âầẩẫấậ"),
        new('d', "d"), new('d', "đ"),
        new('e', "eèẻẽéẹ"), new('e', "êềểễếệ"),
        new('i', "iìỉĩíị"),
        new('o', "oòỏõóọ"), new('o', "ôồổỗốộ"), new('o', "ơờởỡớợ"),
        new('u', "uùủũúụ"), new('u', "ưừửữứự"),
        new('y', "yỳỷỹýỵ"),
    ];
}
