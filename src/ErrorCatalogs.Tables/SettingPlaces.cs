using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>Where the settings of a table stand in its file.</summary>
/// <param name="Places">The settings that the file gives, each once.</param>
public sealed record SettingPlaces(EquatableArray<SettingPlace> Places)
{
    /// <summary>The places of a file that gives no setting.</summary>
    public static SettingPlaces None { get; } = new(new EquatableArray<SettingPlace>([]));

    /// <summary>The place of the first of some settings that is given; the start of the file where none of them is.</summary>
    /// <param name="names">The settings, by the names that <see cref="TableSettings.NameOf"/> gives them.</param>
    public TextRange Of(params string[] names)
    {
        foreach (string name in names)
        {
            foreach (SettingPlace place in Places)
            {
                if (place.Name == name)
                {
                    return place.Range;
                }
            }
        }

        return TextRange.Start;
    }

    /// <summary>The places where settings given outside the file hold in the stead of its own: those are at its start.</summary>
    /// <param name="outside">The settings given outside the file.</param>
    public SettingPlaces Under(TableSettings outside) => outside == TableSettings.None ? this : new(new EquatableArray<SettingPlace>(
        TableSettings.Names.Where(outside.Has).Select(name => new SettingPlace(name, TextRange.Start)).Concat(Places)));
}

/// <summary>Where a setting stands.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Range">The place of its value.</param>
public sealed record SettingPlace(string Name, TextRange Range);
