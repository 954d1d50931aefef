using System.Collections.Generic;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>What stands before a number that is an application's code: a bare number says nothing, one in a field for codes does.</summary>
internal static class NumberMarkers
{
    /// <summary>A text that tells a code.</summary>
    /// <param name="Literal">The text.</param>
    /// <param name="Kind">What has to stand around it.</param>
    /// <param name="IsExact">Whether its punctuation counts.</param>
    internal readonly record struct Marker(string Literal, int Kind, bool IsExact);

    /// <summary>The texts that tell a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="protocol">The protocol of its key: what a service tells over HTTP has a status beside it, often called a code as well.</param>
    public static IEnumerable<Marker> Of(string number, Protocol protocol)
    {
        yield return Words("ErrorCode ");
        if (protocol == Protocol.App || !IsLikeStatus(number))
        {
            yield return Words("Error Code ");
        }

        if (protocol != Protocol.App)
        {
            yield break;
        }

        yield return Words("Err ");
        yield return Words("ErrNo ");
        yield return Words("Fault Code ");
        yield return Words("Reason Code ");
        yield return Words("Result Code ");
        if (!IsLikeStatus(number))
        {
            yield return Words("Code ");
            yield return new Marker("Error " + number, ImageLayout.KindDelimitedMarker, true);
            yield break;
        }

        // "Status code 404" is told by whoever carried the reply; a field of an object is the application's own.
        foreach (string field in new[] { "code\":", "code\": ", "code\":\"", "code\": \"", "code=" })
        {
            yield return new Marker(field + number, ImageLayout.KindMarker, true);
        }

        Marker Words(string before) => new(before + number, ImageLayout.KindMarker, false);
    }

    /// <summary>Whether a number has the shape of a reply code or HTTP status.</summary>
    private static bool IsLikeStatus(string number) => number.Length == 3 && number[0] is >= '1' and <= '5';
}
