using System;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>What holds of any text and any bytes, looked for by FsCheck, which shows the smallest text for which it does not.</summary>
public sealed class AnyTextProperties
{
    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(400).WithReplay(20260203, 4_321);

    [Fact]
    public void Any_text_gets_an_answer() =>
        Prop.ForAll<string?>(text => Enum.IsDefined(MailErrors.Match(text).Severity)).Check(Checked);

    [Fact]
    public void Any_bytes_get_an_answer() =>
        Prop.ForAll<byte[]>(bytes => Enum.IsDefined(MailErrors.Match(bytes).Severity)).Check(Checked);

    [Fact]
    public void Any_text_is_read_alike_as_characters_and_as_utf8() =>
        Prop.ForAll<string?>(text => Reply.Parse(text).Equals(Reply.Parse(Encoding.UTF8.GetBytes(text ?? "")))).Check(Checked);

    [Fact]
    public void Text_behind_a_code_does_not_change_the_code() =>
        Prop.ForAll<string?>(text => Reply.Parse("550 5.1.1 mailbox " + WithoutDigits(text)) is { Code: 550, Enhanced: [5, 1, 1] }).Check(Checked);

    [Fact]
    public void A_space_at_either_end_changes_nothing() =>
        Prop.ForAll<string?>(text => MailErrors.Match(" " + text + " ").Entry.ToString() == MailErrors.Match(" " + text).Entry.ToString()).Check(Checked);

    private static string WithoutDigits(string? text) => string.Concat((text ?? "").Split([.. "0123456789"]));
}
