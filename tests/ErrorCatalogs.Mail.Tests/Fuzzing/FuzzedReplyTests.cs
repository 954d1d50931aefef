using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>What holds of all catalogs at once for replies that were changed at random, a fixed number of them from a fixed seed.</summary>
public sealed class FuzzedReplyTests
{
    private const int Count = 20_000;

    private const string Answer550 = "550-5.1.1 No mailbox here\r\n550 5.1.1 by that name (#5.7.1)";

    private static readonly string[] Samples =
    [
        .. SourceTables.Rows.SelectMany(row => row.Samples),
        .. EventTests.Events.Select(form => EventTests.Post(Answer550, (string)form[1])),
        .. WrappedReplyTests.Wrappings.Concat(WrappedReplyTests.Reports).Select(wrapping => WrappedReplyTests.Wrap(Answer550, (string)wrapping[1])),
    ];

    private static IEnumerable<string> Replies(int seed)
    {
        var mutator = new ReplyMutator(seed, Samples);
        for (int i = 0; i < Count; i++)
        {
            yield return mutator.Next();
        }
    }

    [Fact]
    public void Every_reply_gets_an_answer_whose_parts_are_in_range()
    {
        foreach (string reply in Replies(seed: 5321))
        {
            AssertInRange(reply);
        }
    }

    [Fact]
    public void Every_event_gets_an_answer_whose_parts_are_in_range()
    {
        var mutator = new ReplyMutator(seed: 8259, Samples);
        for (int i = 0; i < Count; i++)
        {
            AssertInRange(mutator.NextEvent());
        }
    }

    [Fact]
    public void Characters_and_utf8_get_the_same_answer()
    {
        foreach (string reply in Replies(seed: 3463))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(reply);

            Assert.Equal(Answer(MailErrors.Match(reply)), Answer(MailErrors.Match(utf8)));
        }
    }

    [Fact]
    public void A_string_and_its_characters_get_the_same_answer()
    {
        foreach (string reply in Replies(seed: 5322))
        {
            Assert.Equal(Answer(MailErrors.Match(reply)), Answer(MailErrors.Match(reply.AsSpan())));
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf8_get_an_answer()
    {
        var random = new Random(1939);
        foreach (string reply in Replies(seed: 9051))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(reply + "\r\n");
            for (int i = random.Next(8); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            MailMatch match = MailErrors.Match(bytes);
            Assert.True(Enum.IsDefined(match.Severity));
        }
    }

    [Fact]
    public void No_match_allocates()
    {
        byte[][] replies = [.. Replies(seed: 2034).Take(2_000).Select(Encoding.UTF8.GetBytes)];
        long[] rounds = new long[4];
        for (int round = 0; round < rounds.Length; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (byte[] reply in replies)
            {
                MailErrors.Match(reply, from: "mx.example.net");
                Reply.Parse(reply);
            }

            rounds[round] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The first round may make the buffers for long replies, which are used again.
        Assert.Equal(0, rounds.Min());
    }

    private static void AssertInRange(string reply)
    {
        MailMatch match = MailErrors.Match(reply, from: "mx.example.net");

        Assert.True(match.ReplyCode is 0 or (>= 200 and <= 699), reply);
        Assert.True(match.Enhanced is { HasValue: false } or { Class: 2 or 4 or 5, Subject: <= 999, Detail: <= 999 }, reply);
        Assert.True(Enum.IsDefined(match.Category) && Enum.IsDefined(match.Severity) && Enum.IsDefined(match.Retry), reply);
        Assert.True(Enum.IsDefined(match.Confidence) && Enum.IsDefined(match.Protocol), reply);
        Assert.Equal(match.IsKnown, match.Confidence != Confidence.None);
        Assert.True(match.RetryAfter is null || match.RetryAfter >= TimeSpan.Zero, reply);
        Assert.All(match.Captures, capture => Assert.NotEqual("", capture.Name));
    }

    private static (string Entry, Confidence Confidence, int Code, EnhancedStatusCode Enhanced, Severity Severity, Protocol Protocol) Answer(MailMatch match) =>
        (match.Entry.ToString(), match.Confidence, match.ReplyCode, match.Enhanced, match.Severity, match.Protocol);
}
