using System;
using System.Reflection;

namespace ErrorCatalogs.Answers;

/// <summary>What a server answered, as exceptions of MailKit hold it: their messages leave out what stands in properties.</summary>
/// <remarks>MailKit need not be there. It is asked for by names written out, so that a trimmed program keeps what they name.</remarks>
internal static class MailKitReply
{
    /// <summary>The answer in an exception; <see langword="null"/> where it holds none.</summary>
    public static string? Of(Exception exception)
    {
        for (Type? type = exception.GetType(); type is not null; type = type.BaseType)
        {
            switch (type.FullName)
            {
                // The message is the text, its code a property.
                case "MailKit.Net.Smtp.SmtpCommandException":
                    return Value(SmtpProperties.StatusCode, exception) is { } code ? ReplyText.Smtp(Convert.ToInt32(code, null), exception.Message) : exception.Message;

                // The message only says which command failed.
                case "MailKit.Net.Pop3.Pop3CommandException":
                    return Value(Pop3Properties.StatusText, exception) is string { Length: > 0 } text ? "-ERR " + text : null;

                // 454: 4.7.0 Temporary authentication failure
                case "MailKit.Security.AuthenticationException":
                    return exception.Message;
            }
        }

        return null;
    }

    private static object? Value(PropertyInfo? property, Exception exception) =>
        property is { DeclaringType: { } type } && type.IsInstanceOfType(exception) ? property.GetValue(exception) : null;

    private static class SmtpProperties
    {
        public static readonly PropertyInfo? StatusCode = Type.GetType("MailKit.Net.Smtp.SmtpCommandException, MailKit")?.GetProperty("StatusCode");
    }

    private static class Pop3Properties
    {
        public static readonly PropertyInfo? StatusText = Type.GetType("MailKit.Net.Pop3.Pop3CommandException, MailKit")?.GetProperty("StatusText");
    }
}
