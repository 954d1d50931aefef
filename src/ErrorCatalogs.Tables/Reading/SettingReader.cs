using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Collects the settings that stand in a table's file, with their places.</summary>
internal sealed class SettingReader(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, TextRange> places = [];

    /// <summary>What was found.</summary>
    public TableSettings Settings { get; private set; } = TableSettings.None;

    /// <summary>Where it stands.</summary>
    public SettingPlaces Places => new(new EquatableArray<SettingPlace>(places.Select(place => new SettingPlace(place.Key, place.Value))));

    /// <summary>The lists of words, in order.</summary>
    public List<RawWordList> WordLists { get; } = [];

    /// <summary>What the setting of columns says of headings, here or outside the file.</summary>
    public OwnHeadings ReadHeadings(TableSettings outside) => OwnHeadings.Read(outside.Or(Settings).Columns, PlaceOfColumns(outside), diagnostics);

    /// <summary>Reports the headings that the setting of columns explains and the table has not.</summary>
    public void ReportUnused(OwnHeadings own, IReadOnlyList<RawCell> headers, TableSettings outside) => own.ReportUnused(headers, PlaceOfColumns(outside), diagnostics);

    /// <summary>Takes a setting over, or reports it.</summary>
    public void Add(RawCell name, RawCell value)
    {
        if (TableSettings.NameOf(name.Text) is { } known)
        {
            Settings = Settings.With(known, value.Text);
            places[known] = value.Range;
        }
        else
        {
            diagnostics.Add(DiagnosticRules.UnknownSetting, name.Range, name.Text);
        }
    }

    private TextRange PlaceOfColumns(TableSettings outside) => Places.Under(outside).Of("columns");
}
