using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
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
    public OwnHeadings ReadHeadings(TableSettings outside) =>
        OwnHeadings.Read(outside.Or(Settings).Columns, Places.Under(outside).Of("columns"), diagnostics);

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
            diagnostics.Add(DiagnosticRules.UnknownSetting, name.Range, name.Text, "is no setting of a table." + Suggestion.For(name.Text, TableSettings.Names));
        }
    }
}
