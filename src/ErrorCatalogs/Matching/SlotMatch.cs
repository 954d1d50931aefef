using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>Compares the slots of a segment with the words of a reply: a slot is a word, or a choice of wordings.</summary>
/// <remarks>Of a choice the longest wording that stands there is taken, whatever follows: so a comparison never goes back.</remarks>
internal static class SlotMatch
{
    /// <summary>Finds where a segment ends some slot of which starts at a word.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="segment">The segment's place in the image.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="at">The word.</param>
    /// <param name="slot">The slot that starts there.</param>
    /// <returns>The word behind the last slot; -1 where the slots are not there.</returns>
    public static int FindEnd(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot)
    {
        if (image.HasChoices(segment))
        {
            return FindEndOfChoices(image, segment, words, at, slot);
        }

        int left = image.SlotCount(segment) - slot;
        int hash = image.Slots(segment) + (ImageLayout.WordSlotLength * slot);
        return IsRunAt(image, hash, left, words, at) ? at + left : -1;
    }

    /// <summary>Finds where a segment starts some slot of which ends before a word.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="segment">The segment's place in the image.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="at">The word.</param>
    /// <param name="slot">How many slots stand before it.</param>
    /// <returns>The word at which the first slot starts; -1 where the slots are not there.</returns>
    public static int FindStart(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot)
    {
        if (image.HasChoices(segment))
        {
            return FindStartOfChoices(image, segment, words, at, slot);
        }

        int start = at - slot;
        return start >= 0 && IsRunAt(image, image.Slots(segment), slot, words, start) ? start : -1;
    }

    /// <summary>Reads the word of a slot.</summary>
    /// <returns>Whether it is one, and no choice.</returns>
    public static bool TryReadWord(ImageReader image, int segment, int slot, out uint word)
    {
        bool hasChoices = image.HasChoices(segment);
        int at = image.Slots(segment) + ((hasChoices ? ImageLayout.ChoiceSlotLength : ImageLayout.WordSlotLength) * slot);
        word = (uint)image.Int32(hasChoices ? at + 1 : at);
        return !hasChoices || image.Unit(at) == ImageLayout.SlotIsWord;
    }

    private static bool IsRunAt(ImageReader image, int hash, int length, ReadOnlySpan<Word> words, int start)
    {
        if (start > words.Length - length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (words[start + i].Hash != (uint)image.Int32(hash + (ImageLayout.WordSlotLength * i)))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindEndOfChoices(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot)
    {
        int count = image.SlotCount(segment);
        int place = image.Slots(segment) + (ImageLayout.ChoiceSlotLength * slot);
        for (; slot < count; slot++, place += ImageLayout.ChoiceSlotLength)
        {
            int kind = image.Unit(place);
            int value = image.Int32(place + 1);
            int length = kind == ImageLayout.SlotIsWord
                ? at < words.Length && words[at].Hash == (uint)value ? 1 : -1
                : new Choice(image, value).LengthAt(words, at);
            if (length < 0 && kind != ImageLayout.SlotIsOptional)
            {
                return -1;
            }

            at += Math.Max(length, 0);
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindStartOfChoices(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot)
    {
        for (int place = image.Slots(segment) + (ImageLayout.ChoiceSlotLength * (slot - 1)); slot > 0; slot--, place -= ImageLayout.ChoiceSlotLength)
        {
            int kind = image.Unit(place);
            int value = image.Int32(place + 1);
            int length = kind == ImageLayout.SlotIsWord
                ? at > 0 && words[at - 1].Hash == (uint)value ? 1 : -1
                : new Choice(image, value).LengthBefore(words, at);
            if (length < 0 && kind != ImageLayout.SlotIsOptional)
            {
                return -1;
            }

            at -= Math.Max(length, 0);
        }

        return at;
    }
}
