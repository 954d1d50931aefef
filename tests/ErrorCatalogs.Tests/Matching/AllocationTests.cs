using System;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A match allocates nothing, whatever the reply.</summary>
public sealed class AllocationTests
{
    private static readonly Catalog Catalog = Table.Compile("""
        symbol,code,message,token
        NoSuchUser,550 5.1.1,The account {recipient} does not exist,
        Deferred,421 4.7.0,,[TSS04]
        TooLarge,552 5.3.4,Your message of {size} bytes exceeds the limit of {limit} bytes,
        AnyPolicy,X.7.1,,
        """);

    private static readonly CatalogSet Set = new(Catalog, Table.Compile("""
        # hosts: example.com
        # signatures: by example
        symbol,code
        Refused,550
        """));

    public static TheoryData<string> Replies { get; } = new(
        "550 5.1.1 The account bob@example.com does not exist",
        "550-5.1.1 The account bob@example.com\r\n550 5.1.1 does not exist",
        "421 4.7.0 [TSS04] Messages temporarily deferred",
        "554 5.7.1 whatever",
        "Connection reset by peer",
        "550 5.1.1 Postfach – nicht verfügbar",
        "",
        "550 5.1.1 " + string.Concat(Enumerable.Repeat("a reply that is far longer than a buffer on the stack ", 100)) + "The account bob@example.com does not exist");

    [Theory]
    [MemberData(nameof(Replies))]
    public void Of_a_string(string reply)
    {
        AssertAllocatesNothing(() => Catalog.Match(reply).Value);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Of_characters(string reply)
    {
        AssertAllocatesNothing(() => Catalog.Match(reply.AsSpan()).Value);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Of_utf8(string reply)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(reply);

        AssertAllocatesNothing(() => Catalog.Match(utf8).Value);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Of_a_set_of_catalogs(string reply)
    {
        AssertAllocatesNothing(() => Set.Match(reply, from: "mx.example.com").Value);
    }

    [Fact]
    public void Of_what_a_match_says_beside_its_texts()
    {
        const string reply = "550 5.1.1 The account bob@example.com does not exist";

        AssertAllocatesNothing(() =>
        {
            ErrorMatch match = Catalog.Match(reply);
            return match.CategoryValue + match.ReplyCode + match.Enhanced.Detail + (int)match.Severity + (int)match.Retry + (int)match.Confidence + (int)match.Protocol;
        });
    }

    private static void AssertAllocatesNothing(Func<int> match)
    {
        // Now and then the runtime itself allocates on the thread, as when it starts; a match that allocates does so in every round.
        long[] rounds = new long[5];
        for (int round = 0; round < rounds.Length; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                match();
            }

            rounds[round] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, rounds.Min());
    }
}
