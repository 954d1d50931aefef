using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>What stands in a reply for the parts of a key that are texts, and how it must stand there.</summary>
internal static class Markers
{
    /// <summary>A marker.</summary>
    /// <param name="Part">The part of the key.</param>
    /// <param name="Literal">What stands in the reply.</param>
    /// <param name="Kind">How it must stand there.</param>
    /// <param name="IsExact">Whether its punctuation counts.</param>
    internal sealed record Marker(string Part, string Literal, int Kind, bool IsExact = true);

    /// <summary>The markers of a key.</summary>
    public static IEnumerable<Marker> Of(KeyModel key)
    {
        if (key.Token is { } token)
        {
            yield return new Marker(token, token, ImageLayout.KindToken);
        }

        if (key.Exception is { } exception)
        {
            yield return new Marker(exception, exception, ImageLayout.KindMarker);
        }

        if (key.Response is { } response)
        {
            yield return new Marker(response, "[" + response, ImageLayout.KindMarker);
        }

        if (key.App is { } app)
        {
            foreach (Marker marker in CodeScanner.IsInteger(app) ? OfNumber(app, key.Protocol) : [new Marker(app, app, KindOf(app))])
            {
                yield return marker;
            }
        }
    }

    /// <summary>
    /// The marker of a code of several words as a client writes it whose language has other names: <c>ResourceExhausted</c> is
    /// <c>RESOURCE_EXHAUSTED</c>. Without its underscores it could be a word of a sentence.
    /// </summary>
    /// <param name="app">The code.</param>
    /// <returns>The marker; <see langword="null"/> where the code is not of several words.</returns>
    public static Marker? InOneWord(string app)
    {
        string[] words = app.Split('_');
        return words.Length > 1 && Array.TrueForAll(words, word => word.Length > 1 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            ? new Marker(app, string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant())), ImageLayout.KindDelimitedMarker)
            : null;
    }

    /// <summary>A bare number says nothing; one in a field for error codes does, whoever answered.</summary>
    private static IEnumerable<Marker> OfNumber(string number, Protocol protocol)
    {
        yield return new Marker(number, number, ImageLayout.KindNumber);
        yield return new Marker(number, "ErrorCode " + number, ImageLayout.KindMarker, IsExact: false);

        // Services over HTTP call the status of their answer so: {"error_code": 400}.
        if (protocol != Protocol.Http || number.Length != 3)
        {
            yield return new Marker(number, "Error Code " + number, ImageLayout.KindMarker, IsExact: false);
        }
    }

    /// <summary>How a code is found that is no number: one that could also be a word of a sentence must stand as codes do.</summary>
    private static int KindOf(string code)
    {
        const int LongestAbbreviation = 2;
        bool isCapitals = code.All(letter => letter is >= 'A' and <= 'Z');
        return code.Skip(1).All(letter => letter is >= 'a' and <= 'z') || (isCapitals && code.Length <= LongestAbbreviation) ? ImageLayout.KindDelimitedMarker
            : isCapitals ? ImageLayout.KindCapitals
            : ImageLayout.KindMarker;
    }
}
