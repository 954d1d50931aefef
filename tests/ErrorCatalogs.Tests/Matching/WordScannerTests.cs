using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Words are read 64 bytes at a time where that is possible, and letter by letter elsewhere, with the same result.</summary>
public sealed class WordScannerTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user", "550|5|1|1|No|such|user")]
    [InlineData("  (two)\r\n[words]  ", "two|words")]
    [InlineData("user's", "user|s")]
    [InlineData("user\u2019s \u201Cmailbox\u201D", "user|s|mailbox")]
    [InlineData("Postfach gelöscht", "Postfach|gelöscht")]
    [InlineData(@"one\r\ntwo\tthree", "one|two|three")]
    [InlineData("one\u00A0two\u3000three", "one|two|three")]
    [InlineData("邮箱已满，请清理", "邮箱已满|请清理")]
    [InlineData("错误：邮箱已满！（５５０）", "错误|邮箱已满|５５０")]
    [InlineData("ａ／ｂ＠ｃ［ｄ］｛ｅ｝～｡ｱ､ｲ･ｳ", "ａ|ｂ|ｃ|ｄ|ｅ|ｱ|ｲ|ｳ")]
    [InlineData("الصندوق ممتلئ، حاول لاحقا؛ هل؟نعم", "الصندوق|ممتلئ|حاول|لاحقا|هل|نعم")]
    [InlineData("one\uFEFFtwo", "one|two")]
    [InlineData("ﻋﻠﻰ\uFEC0", "ﻋﻠﻰ\uFEC0")]
    [InlineData("bob@mail.example.com", "bob|mail|example|com")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string words)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(words, string.Join("|", Scan(text).Select(word => Encoding.UTF8.GetString(utf8, word.Start, word.Length))));
    }

    [Fact]
    public void A_word_of_any_length_at_any_place_is_read_alike_both_ways()
    {
        for (int before = 0; before < 140; before++)
        {
            for (int length = 1; length < 40; length++)
            {
                AssertAlike(new string(' ', before) + new string('x', length) + " 1y");
            }
        }
    }

    [Fact]
    public void Random_texts_are_read_alike_both_ways()
    {
        const string alphabet = "abcXYZ019 \t\r\n.-_'@[`{/:\0\u007F\\";
        var random = new Random(64);
        for (int i = 0; i < 2_000; i++)
        {
            AssertAlike(new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => alphabet[random.Next(random.Next(2) == 0 ? 3 : alphabet.Length)])]));
        }
    }

    [Fact]
    public void The_hash_of_a_word_does_not_depend_on_the_case_of_its_letters()
    {
        Assert.Equal(Scan("mailbox").Single().Hash, Scan("MailBOX").Single().Hash);
        Assert.NotEqual(Scan("mailbox").Single().Hash, Scan("mailboy").Single().Hash);
    }

    [Theory]
    [InlineData("GELÖSCHT", "gelöscht")]
    [InlineData("existe déjà", "existe deja")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("cœur", "coeur")]
    [InlineData("Işlem", "islem")]
    [InlineData("używa", "UZYWA")]
    [InlineData("e\u0301cole", "école")]
    [InlineData("ЯЩИК ПЕРЕПОЛНЕН", "Ящик переполнен")]
    [InlineData("счёт", "счет")]
    [InlineData("ПОШТОВА СКРИНЬКА Є", "поштова скринька є")]
    [InlineData("ΣΦΑΛΜΑ", "σφαλμα")]
    public void Capitals_and_marks_do_not_make_another_word(string one, string other)
    {
        Assert.Equal(Scan(other).Select(word => word.Hash), Scan(one).Select(word => word.Hash));
    }

    [Theory]
    [InlineData("ящик", "ящит")]
    [InlineData("ж", "з")]
    [InlineData("邮箱", "邮件")]
    [InlineData("é", "è̀x")]
    public void Other_letters_do(string one, string other)
    {
        Assert.NotEqual(Scan(other).Select(word => word.Hash), Scan(one).Select(word => word.Hash));
    }

    [Fact]
    public void Latin_letters_lose_their_marks_as_in_Unicode()
    {
        foreach (char letter in Enumerable.Range('\u00C0', 0x180).Select(code => (char)code).Where(char.IsLetter))
        {
            string plain = string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(part => part < 0x80));
            if (letter < '\u0180' && plain.Length != 0)
            {
                Assert.True(Scan(plain).Single().Hash == Scan(letter.ToString()).Single().Hash, $"{letter} is not {plain}");
            }
        }
    }

    [Fact]
    public void Folded_words_of_any_length_have_the_hash_of_what_they_are_folded_to()
    {
        for (int length = 1; length < 60; length++)
        {
            string plain = string.Concat(Enumerable.Range(0, length).Select(i => "aceinostuz"[i * 7 % 10]));
            for (int at = 0; at < length; at++)
            {
                string marked = plain.Substring(0, at + 1) + "\u0301" + plain.Substring(at + 1);
                Assert.Equal(Scan(plain).Single().Hash, Scan(marked).Single().Hash);
            }
        }
    }

    private static void AssertAlike(string text)
    {
        var letters = new Word[WordScanner.MaxWords];
        int count = WordScanner.ScanLetters(Encoding.UTF8.GetBytes(text), letters);

        Assert.True(letters.Take(count).Select(Describe).SequenceEqual(Scan(text).Select(Describe)), text);
    }

    private static (uint Hash, int Start, int End) Describe(Word word) => (word.Hash, word.Start, word.End);

    private static List<Word> Scan(string text)
    {
        using PaddedText padded = new(text.AsSpan(), new byte[PaddedText.StackLength]);
        return [.. WordScanner.Scan(padded, new Word[WordScanner.MaxWords], new ushort[WordScanner.MaxWords]).Words];
    }
}
