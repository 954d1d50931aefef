using System;
using ErrorCatalogs.Mail;

foreach (string reply in args)
{
    Console.WriteLine(MailErrors.Match(reply));
}
