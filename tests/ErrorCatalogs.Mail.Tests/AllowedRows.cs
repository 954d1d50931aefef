using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>Rows that are excepted from a rule, by the reason. One that needs no exception any more is an offender as well.</summary>
/// <param name="reasons">The entries, such as <c>Gmail.MailboxFull</c>, by why they are excepted.</param>
internal sealed class AllowedRows(IReadOnlyDictionary<string, string[]> reasons)
{
    /// <summary>The offenders that are not excepted, and the exceptions that are none.</summary>
    /// <param name="offenders">All rows that break the rule, with how they do.</param>
    public IEnumerable<string> Except(IEnumerable<(SourceRow Row, string How)> offenders)
    {
        var left = reasons.Values.SelectMany(entries => entries).ToHashSet();
        var needed = new HashSet<string>();
        foreach ((SourceRow row, string how) in offenders)
        {
            string entry = $"{row.Table.Model.Name}.{row.Entry.Symbol}";
            needed.Add(entry);
            if (!left.Contains(entry))
            {
                yield return row.Offends(how);
            }
        }

        foreach (string entry in left.Except(needed))
        {
            yield return $"{entry} needs no exception";
        }
    }
}
