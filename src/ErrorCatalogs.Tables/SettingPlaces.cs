using System;
using System.Collections.Generic;

namespace ErrorCatalogs.Tables;

/// <summary>Where the settings of a table stand in its file.</summary>
/// <param name="Places">The settings that the file gives, each once.</param>
public sealed record SettingPlaces(EquatableArray<SettingPlace> Places)
{
    /// <summary>The places of a file that gives no setting.</summary>
    public static SettingPlaces None { get; } = new(new EquatableArray<SettingPlace>([]));

    /// <summary>The place of the first of some settings that the file gives; the start of the file where it gives none of them.</summary>
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

    /// <summary>The places without those of settings that were given outside the file and hold in their stead.</summary>
    /// <param name="outside">The settings given outside the file.</param>
    public SettingPlaces Without(TableSettings outside)
    {
        var places = new List<SettingPlace>();
        foreach (SettingPlace place in Places)
        {
            if (!outside.Has(place.Name))
            {
                places.Add(place);
            }
        }

        return places.Count == Places.Count ? this : new SettingPlaces(new EquatableArray<SettingPlace>(places));
    }
}

/// <summary>Where a setting stands.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Range">The place of its value.</param>
public readonly record struct SettingPlace(string Name, TextRange Range) : IEquatable<SettingPlace>;
