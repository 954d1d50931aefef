using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Columns of codes that their headers do not show, or of which a table has several: a number and its name, a value in decimal and in hexadecimal.</summary>
/// <param name="table">The table.</param>
/// <param name="headers">Its headers.</param>
/// <param name="meanings">What they mean by their names.</param>
internal sealed class CodeColumns(RawTable table, IReadOnlyList<RawCell> headers, Dictionary<RawCell, Column?> meanings)
{
    private static readonly ColumnSet Codes = HeaderNames.Identifying.Without(Column.Message).Without(Column.Token);

    /// <summary>The columns whose cells may decide; those of prose are never looked at.</summary>
    private static readonly ColumnSet Deciding =
        Codes.With(Column.Id, Column.Symbol, Column.Message, Column.Title, Column.Causes, Column.Severity, Column.Retry);

    private readonly HashSet<RawCell> deciding = [.. headers.Where(header => Deciding.Contains(meanings[header]))];
    private readonly Dictionary<RawCell, string[]> cells = [];
    private readonly HashSet<RawCell> numbered = [];
    private RawCell? symbols;
    private bool hasMoreThanStatuses;
    private bool hasMessages;

    /// <summary>Gives such headers the column that their cells show.</summary>
    public void Complete()
    {
        numbered.UnionWith(headers.Where(header => meanings[header] is { } column && Codes.Contains(column) && Array.Exists(Below(header), IsNumber)));
        symbols = headers.FirstOrDefault(header => meanings[header] == Column.Symbol);
        RawCell[] ownCodes = [.. headers.Where(header => meanings[header] is { } column and not Column.Http && Codes.Contains(column))];
        bool hasOwnCodes = ownCodes.Length != 0;
        bool othersAreNumbers = Array.TrueForAll(ownCodes, header => Array.TrueForAll(Below(header), IsNumber));
        hasMoreThanStatuses = !Array.TrueForAll(ownCodes, header => Array.TrueForAll(Below(header), IsStatus));
        hasMessages = headers.Any(header => meanings[header] == Column.Message && !HeaderNames.Candidates(header).Contains(Column.Title));
        foreach (RawCell header in headers)
        {
            switch (meanings[header])
            {
                case Column.Id when IsCalled(header, "value") && AreCodes(header):
                    meanings[header] = Column.Code;
                    break;
                case Column.Id when AreMostly(header, IsWord):
                    meanings[header] = IsCalled(header, "value") ? TextOrExtra(header) : CanIdentify(header) ? Column.Code : OrMistake(header);
                    break;
                case Column.Severity when IsCalled(header, "class") && SeverityWords.AreOthers(table, header):
                    meanings[header] = meanings.ContainsValue(Column.Category) ? null : Column.Category;
                    break;
                case Column.Causes when IsCalled(header, "reason") && (!hasOwnCodes || othersAreNumbers) && Array.TrueForAll(Below(header), CodeScanner.IsName) && HoldsIdentifiers(header):
                    meanings[header] = Column.App;
                    break;
                case Column.Retry when (IsCalled(header, "transient") || IsCalled(header, "istransient")) && Below(header).Count(cell => !WordCell.TryReadRetry(cell, out _, out _)) * 2 > Below(header).Length:
                    meanings[header] = null;
                    break;
                case Column.Code when IsCalled(header, "number") && ((BareNumbers.AreCounted(Below(header)) && HasOther(header)) || IsOtherNumber(header)):
                    meanings[header] = null;
                    break;
            }
        }

        NameCodes();
        ShareOut();
    }

    /// <summary>Whether most names below a header are those of programs, which say them in their messages: <c>ENOENT</c>, <c>ER_DUP_ENTRY</c>.</summary>
    public bool HoldsConstants(RawCell header) => Holds(header, IdentifierName.IsConstant);

    /// <summary>Whether most names below a header are of capitals, or of several words written as one: <c>noSuchObject</c>.</summary>
    public bool HoldsIdentifiers(RawCell header) => Holds(header, IdentifierName.IsJoined);

    /// <summary>Whether all names below a header are of capitals without anything between: <c>ENOENT</c>.</summary>
    public bool HoldsShortNames(RawCell header) => HoldsConstants(header) && Array.TrueForAll(Below(header), cell => cell.All(char.IsLetterOrDigit));

    private bool Holds(RawCell header, Func<string, bool> test)
    {
        int count = Below(header).Length;
        return count > 1 && Below(header).Count(test) * 2 >= count && AreDistinct(header);
    }

    /// <summary>A column <c>Status</c> beside one <c>Status code</c> has the codes' names, if not the kinds that they are of.</summary>
    private void NameCodes()
    {
        HashSet<string> codes = [.. headers.Where(header => meanings[header] == Column.Code).Select(header => HeaderNames.Normalise(header.Text))];
        foreach (RawCell header in headers.Where(header => meanings[header] is Column.Causes or Column.Code))
        {
            string code = HeaderNames.Normalise(header.Text) + "code";
            if (codes.Contains(code) || codes.Contains(code + "s"))
            {
                meanings[header] = !AreDistinct(header) ? null
                    : meanings.ContainsValue(Column.Message) || Array.TrueForAll(Below(header), IsCode) ? meanings[header]
                    : Column.Message;
            }
            else if (AreReasonsOf(codes, header) && !meanings.ContainsValue(Column.Message))
            {
                meanings[header] = Column.Message;
            }
        }
    }

    /// <summary>Whether a column <c>Return reason</c> beside one <c>Return code</c> has the names of the codes, rather than sentences about them.</summary>
    private bool AreReasonsOf(HashSet<string> codes, RawCell header)
    {
        string name = HeaderNames.Normalise(header.Text).TrimEnd('s');
        string stem = name.EndsWith("reason", StringComparison.Ordinal) ? name.Substring(0, name.Length - "reason".Length) : "";
        return stem.Length != 0
            && (codes.Contains(stem + "code") || codes.Contains(stem + "codes"))
            && AreDistinct(header)
            && Array.TrueForAll(Below(header), cell => cell[cell.Length - 1] is not ('.' or '!' or '?'));
    }

    /// <summary>Of several columns of codes that stand side by side, all but the first of numbers are the application's own.</summary>
    private void ShareOut()
    {
        RawCell[] codes = [.. headers.Where(header => meanings[header] == Column.Code && Below(header).Length != 0)];
        if (codes.Length < 2 || !ColumnMap.StandTogether(table, codes))
        {
            return;
        }

        RawCell first = codes.FirstOrDefault(header => !Array.TrueForAll(Below(header), CodeScanner.IsName)) ?? codes[0];
        foreach (RawCell header in codes.Where(header => header != first && Array.TrueForAll(Below(header), cell => IsCode(cell) && !IsMailCode(cell))))
        {
            bool areErrorNumbers = !meanings.ContainsValue(Column.HResult) && Array.TrueForAll(Below(header), cell => CodeCell.TryReadHResult(cell, out _));
            meanings[header] = areErrorNumbers ? Column.HResult : Column.App;
        }
    }

    /// <summary>The cells below a header that say anything, where its name does not keep them from deciding.</summary>
    private string[] Below(RawCell header)
    {
        if (!cells.TryGetValue(header, out string[]? below))
        {
            below = deciding.Contains(header) ? [.. table.TextsBelow(header).Where(text => !ListCell.IsNothing(text))] : [];
            cells.Add(header, below);
        }

        return below;
    }

    private static bool IsCode(string cell) => CodeScanner.IsName(cell) || BareNumbers.IsOwn(cell) || CodeCell.IsHexadecimal(cell);

    private static bool IsMailCode(string cell) => CodeCell.IsNumber(cell) && !CodeCell.IsHexadecimal(cell);

    private static bool IsNumber(string cell) => CodeScanner.IsInteger(cell) || IsMailCode(cell);

    /// <summary>Whether values are what a server says, rather than those of an enum: no other column has numbers, or these cannot be values.</summary>
    private bool AreCodes(RawCell header)
    {
        bool areIds = Array.TrueForAll(Below(header), cell => CodeScanner.IsInteger(cell) && cell[0] != '-' && cell.Trim('0').Length != 0) && AreDistinct(header);
        bool hasNumbers = numbered.Count > (numbered.Contains(header) ? 1 : 0);
        return Below(header).Length != 0 && (areIds ? !hasNumbers && (symbols is null || HoldsConstants(symbols)) : AreMostly(header, cell => CodeCell.IsCode(cell) || BareNumbers.IsOwn(cell)));
    }

    private bool AreMostly(RawCell header, Func<string, bool> test) => Below(header).Count(test) * 2 > Below(header).Length;

    /// <summary>Whether a cell below a header of ids can be none of them: it has letters.</summary>
    private static bool IsWord(string cell) => cell.Any(char.IsLetter) && !CodeCell.TryReadHResult(cell, out _);

    /// <summary>Values that are sentences are what the server says, where no other column is: <c>key,value</c>.</summary>
    private Column? TextOrExtra(RawCell header) =>
        !hasMessages && AreMostly(header, cell => cell.IndexOf(' ') > 0) ? Column.Message : null;

    /// <summary>Several names are no ids; one alone is taken for a mistake.</summary>
    private Column? OrMistake(RawCell header) => Below(header).Skip(1).Any() ? null : Column.Id;

    /// <summary>Whether ids that are names identify errors on the wire: they differ, were not drawn at random, and no other column has more than statuses.</summary>
    private bool CanIdentify(RawCell header) =>
        !hasMoreThanStatuses && AreMostly(header, cell => IsCode(cell) && !IsRandom(cell)) && AreDistinct(header);

    /// <summary>Whether a cell is the key of a database: <c>3f2504e0-4f89-11d3-9a0c-0305e82c3301</c>.</summary>
    private static bool IsRandom(string cell) => cell.Length >= 20 && cell.All(letter => letter == '-' || Uri.IsHexDigit(letter));

    private static bool IsStatus(string cell) => cell.Length == 3 && cell[0] is >= '1' and <= '5' && CodeScanner.IsInteger(cell);

    private bool IsOtherNumber(RawCell header) => numbered.Any(other => other != header && meanings[other] == Column.Code);

    /// <summary>Whether another column has codes or messages; names stand beside numbers, and not in their stead.</summary>
    private bool HasOther(RawCell header) => headers.Any(other =>
        other != header && meanings[other] is { } column && HeaderNames.Identifying.Contains(column) && !HeaderNames.Candidates(other).Contains(Column.Title));

    private bool AreDistinct(RawCell header) => Below(header).Distinct(StringComparer.Ordinal).Count() * 5 >= Below(header).Length * 4;

    private static bool IsCalled(RawCell header, string name) => HeaderNames.Normalise(header.Text) is var own && (own == name || own == name + "s");
}
