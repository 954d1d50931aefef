using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Replies;

/// <summary>What is read in a reply, as short text.</summary>
internal static class Codes
{
    /// <summary>The reply code and the enhanced code of a reply, <c>550 5.1.1</c>; what is not there is left out.</summary>
    /// <remarks>The reply is read as characters and as UTF-8, and both must say the same.</remarks>
    public static string In(string reply)
    {
        Reply ofChars = Reply.Parse(reply);
        Reply ofBytes = Reply.Parse(Encoding.UTF8.GetBytes(reply));
        Assert.Equal(ofChars, ofBytes);
        return $"{(ofChars.Code == 0 ? "" : ofChars.Code.ToString(CultureInfo.InvariantCulture))} {ofChars.Enhanced}".Trim();
    }
}
