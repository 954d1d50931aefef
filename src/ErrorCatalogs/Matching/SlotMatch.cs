using System;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>Compares the slots of a segment with the words of a reply: a slot is a word, or a choice of wordings.</summary>
/// <remarks>
/// Wordings of a choice may begin alike, and a choice may be missing, so there are several ways to go on. All are gone at once: a bit for
/// each word that the slots compared so far may reach. So the time is linear in the number of slots.
/// </remarks>
internal static class SlotMatch
{
    /// <summary>Finds where a segment ends some slot of which starts at a word.</summary>
    /// <param name="image">The catalog.</param>
    /// <param name="segment">The segment's place in the image.</param>
    /// <param name="words">The words of the reply.</param>
    /// <param name="at">The word.</param>
    /// <param name="slot">The slot that starts there.</param>
    /// <param name="ends">Where else they may end, as in <see cref="SegmentPlace.Ends"/>.</param>
    /// <returns>The last word behind which the slots can end; -1 where they are not there.</returns>
    public static int FindEnd(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot, out ulong ends)
    {
        if (image.HasChoices(segment))
        {
            return FindEndOfChoices(image, segment, words, at, slot, out ends);
        }

        ends = 1;
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
    /// <param name="starts">Where else they may start, as in <see cref="SegmentPlace.Starts"/>.</param>
    /// <returns>The first word at which the slots can start; -1 where they are not there.</returns>
    public static int FindStart(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot, out ulong starts)
    {
        if (image.HasChoices(segment))
        {
            return FindStartOfChoices(image, segment, words, at, slot, out starts);
        }

        starts = 1;
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
    private static int FindEndOfChoices(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot, out ulong reached)
    {
        reached = 1;
        int last = image.Slots(segment) + (ImageLayout.ChoiceSlotLength * image.SlotCount(segment));
        for (int place = image.Slots(segment) + (ImageLayout.ChoiceSlotLength * slot); place < last && reached != 0; place += ImageLayout.ChoiceSlotLength)
        {
            int kind = image.Unit(place);
            int value = image.Int32(place + 1);
            ulong next = kind == ImageLayout.SlotIsOptional ? reached : 0;
            for (; reached != 0; reached &= reached - 1)
            {
                int first = Bits.Lowest(reached);
                ulong lengths = kind != ImageLayout.SlotIsWord ? new Choice(image, value).LengthsAt(words, at + first)
                    : IsAt(words, at + first, (uint)value) ? 2UL : 0;
                next |= lengths << first;
            }

            int step = Bits.Lowest(next);
            at += step;
            reached = next >> step;
        }

        return reached == 0 ? -1 : at + Bits.Highest(reached);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindStartOfChoices(ImageReader image, int segment, ReadOnlySpan<Word> words, int at, int slot, out ulong reached)
    {
        reached = 1;
        int first = image.Slots(segment);
        for (int place = first + (ImageLayout.ChoiceSlotLength * (slot - 1)); place >= first && reached != 0; place -= ImageLayout.ChoiceSlotLength)
        {
            int kind = image.Unit(place);
            int value = image.Int32(place + 1);
            ulong next = kind == ImageLayout.SlotIsOptional ? reached : 0;
            for (; reached != 0; reached &= reached - 1)
            {
                int end = Bits.Lowest(reached);
                ulong lengths = kind != ImageLayout.SlotIsWord ? new Choice(image, value).LengthsBefore(words, at - end)
                    : IsAt(words, at - end - 1, (uint)value) ? 2UL : 0;
                next |= lengths << end;
            }

            int step = Bits.Lowest(next);
            at -= step;
            reached = next >> step;
        }

        return reached == 0 ? -1 : at - Bits.Highest(reached);
    }

    private static bool IsAt(ReadOnlySpan<Word> words, int at, uint hash) => (uint)at < (uint)words.Length && words[at].Hash == hash;
}
