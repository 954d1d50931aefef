using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Letters beyond ASCII that count as equal, and those that do not.</summary>
public sealed class LetterFoldingTests
{
    [Theory]
    [InlineData("Άγνωστος χρήστης", "άγνωστος χρήστης")]
    [InlineData("Άγνωστος χρήστης", "ΑΓΝΩΣΤΟΣ ΧΡΗΣΤΗΣ")]
    [InlineData("Hộp thư đã đầy", "HỘP THƯ ĐÃ ĐẦY")]
    [InlineData("Hộp thư đã đầy", "Hop thu da day")]
    [InlineData("Почтовый ящик ещё полон", "ПОЧТОВЫЙ ЯЩИК ЕЩЕ ПОЛОН")]
    [InlineData("Größe überschritten", "GRÖSSE ÜBERSCHRITTEN")]
    [InlineData("Größe überschritten", "GRÖẞE ÜBERSCHRITTEN")]
    public void Texts_that_differ_in_case_and_marks_are_equal(string message, string reply) =>
        Assert.True(Table.Compile($"symbol,message\nFound,{message}").Match(reply).IsKnown);

    [Theory]
    [InlineData("连接中断", "连接不断")]
    [InlineData("ア エラー", "も エラー")]
    [InlineData("か 失敗", "に 失敗")]
    [InlineData("ก ผิดพลาด", "ม ผิดพลาด")]
    [InlineData("メール 上", "メール 个")]
    public void Texts_with_other_letters_are_not_equal(string message, string reply) =>
        Assert.False(Table.Compile($"symbol,message\nFound,{message}").Match(reply).IsKnown);

    [Fact]
    public void Every_Latin_Greek_and_Vietnamese_letter_is_equal_to_its_capital_and_to_itself_without_marks()
    {
        IEnumerable<char> letters = Enumerable.Range(0xC0, 0x180 - 0xC0)
            .Concat([0x1A0, 0x1A1, 0x1AF, 0x1B0])
            .Concat(Enumerable.Range(0x386, 0x3CF - 0x386))
            .Concat(Enumerable.Range(0x1E00, 0x100))
            .Select(code => (char)code)
            .Where(letter => char.IsLetter(letter) && Base(letter) != letter);
        foreach (char letter in letters)
        {
            Catalog catalog = Table.Compile($"symbol,message\nFound,mail {letter}x lost");

            Assert.True(catalog.Match($"mail {char.ToUpperInvariant(letter)}x lost").IsKnown, $"{letter} and its capital");
            Assert.True(catalog.Match($"mail {letter.ToString().Normalize(NormalizationForm.FormD)}x lost").IsKnown, $"{letter} and its parts");
            Assert.True(catalog.Match($"mail {Base(letter)}x lost").IsKnown, $"{letter} and {Base(letter)}");
        }
    }

    /// <summary>A letter without its marks.</summary>
    private static char Base(char letter) =>
        letter.ToString().Normalize(NormalizationForm.FormD).First(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark);
}
