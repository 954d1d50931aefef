using System;
using OwnTable;

BillingMatch match = BillingErrors.Match("""{"code":"BILL-20","message":"Too many requests; try again in 30 seconds"}""");
Console.WriteLine($"{match.Error}: {match.Error.Remediation[0]} (after {match.RetryAfter})");
