using System;
using System.Globalization;
using ErrorCatalogs;
using ErrorCatalogs.Mail;

while (Console.ReadLine() is { } line)
{
    ErrorMatch m = MailErrors.Match(line.Replace("\\r\\n", "\r\n").Replace("\\n", "\n"), Environment.GetEnvironmentVariable("FROM_HOST"));
    string cat = ((MailFailure)m.CategoryValue).ToString();
    string q(string? s) => s is null || s.Length == 0 ? "null" : "\"" + s + "\"";
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"catalog\":{q(m.IsKnown ? m.Catalog!.Name : null)},\"symbol\":{q(m.IsKnown ? m.Entry.Symbol : null)},\"category\":{q(cat)},\"severity\":{q(m.Severity.ToString().ToLowerInvariant())},\"confidence\":{q(m.Confidence.ToString())},\"reply\":{q(m.ReplyCode == 0 ? null : m.ReplyCode.ToString(CultureInfo.InvariantCulture))},\"enhanced\":{q(m.Enhanced.ToString())}}}"));
}
