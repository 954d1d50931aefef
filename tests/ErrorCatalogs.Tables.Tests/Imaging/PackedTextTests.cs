using System;
using System.Linq;
using ErrorCatalogs.Imaging;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Imaging;

/// <summary>Packed texts come back as they were.</summary>
public sealed class PackedTextTests
{
    [Theory]
    [InlineData("the server, the mailbox and the server again")]
    [InlineData("\u4E00\u4E01 \uCDFF\uCE00 \u0001\u0001 \u001F\u001E \u001C \u001D")]
    [InlineData("na\u00EFve na\u00EFve Kraft\u00FCberschuss Kraft\u00FCberschuss \uD83D\uDE00")]
    [InlineData("")]
    public void A_text_is_unpacked_as_it_was(string text)
    {
        string[] texts = [text, text + " more", "", text];
        PackedBlocks packed = Tables.Imaging.TextPacker.Pack(texts);
        var unpacked = new PackedTexts(packed.Count, packed.Words, block => packed.Blocks[block]);

        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(unpacked.Text));
        Assert.Equal(text, unpacked.Text(3));
    }

    [Fact]
    public void Long_words_and_very_many_words_are_unpacked_as_they_were()
    {
        var random = new Random(7);
        string many = string.Concat(Enumerable.Range(0, 120_000).Select(_ => $"w{random.Next(50_000)} "));
        string[] texts = [many, new string('x', 100_000), many];
        PackedBlocks packed = Tables.Imaging.TextPacker.Pack(texts);
        var unpacked = new PackedTexts(packed.Count, packed.Words, block => packed.Blocks[block]);

        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(unpacked.Text));
        Assert.True(packed.Blocks[0].Length < many.Length);
    }

    [Fact]
    public void Each_of_many_pieces_is_unpacked_as_it_was()
    {
        string[] texts = [.. Enumerable.Range(0, 100).Select(piece => $"the server of piece {piece}\u001F\u001F the mailbox \u001C\u0001\u001D")];
        PackedBlocks packed = Tables.Imaging.TextPacker.Pack(texts);
        var unpacked = new PackedTexts(packed.Count, packed.Words, block => packed.Blocks[block]);

        Assert.Equal(7, packed.Blocks.Count);
        Assert.Equal(texts.Reverse(), Enumerable.Range(0, texts.Length).Reverse().Select(unpacked.Text));
    }

    [Fact]
    public void Short_texts_stay_as_they_are()
    {
        Assert.Null(CatalogImage.Of(Table.Csv("code,description\n550,There is nobody of this name.\n").Model()).Pack());
    }
}
