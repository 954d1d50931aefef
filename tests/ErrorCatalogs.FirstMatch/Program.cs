using ErrorCatalogs.Mail;

const string Reply = "550 5.1.1 The email account that you tried to reach does not exist";

// The exit code is what was found, so that nothing but the match is added to an empty program.
return args switch
{
    ["gmail"] => (int)GmailErrors.Match(Reply).Error,
    ["all"] => (int)MailErrors.Match(Reply).Category,
    _ => 0,
};
