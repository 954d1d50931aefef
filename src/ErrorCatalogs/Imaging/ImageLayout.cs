namespace ErrorCatalogs.Imaging;

/// <summary>Where things stand in an image.</summary>
/// <remarks>
/// An image is a catalog compiled to what matching needs: keys, hash tables, templates and the answers. It is a string, read
/// as units of 16 bits; a number of 32 bits takes two units, the low half first. A string because of all constants that
/// a C# compiler of any version can put into an assembly, it is the cheapest to compile; in units because those read the
/// same on machines of either byte order. Offsets count units from the start of the image.
/// </remarks>
internal static class ImageLayout
{
    /// <summary>The first unit of every image.</summary>
    public const char Magic = '\u4543';

    /// <summary>The version of this layout, the second unit.</summary>
    public const char Version = '\u0001';

    /// <summary>
    /// The header: 32-bit numbers at these units, one after another. The kinds of keys in the key table are a bit for each
    /// <see cref="KeyKind"/>, so that a table without them need not be asked.
    /// </summary>
    public const int EntryCount = 2;
    public const int Entries = 4;
    public const int KeyTable = 6;
    public const int KeyTableBits = 8;
    public const int AnchorTable = 10;
    public const int AnchorTableBits = 12;
    public const int AnchorFilter = 14;
    public const int AnchorFilterBits = 16;
    public const int Strings = 18;
    public const int CaptureNames = 20;
    public const int Info = 22;
    public const int ValueIndex = 24;
    public const int KeyKinds = 26;
    public const int HeaderLength = 28;

    /// <summary>A bit beside the kinds of keys: the wordings of the catalog name no cause, so that they yield to those of others.</summary>
    public const int IsGeneral = 1 << 30;

    /// <summary>The catalog's <see cref="Protocol"/> beside the kinds of keys: that of texts without a key.</summary>
    public const int ProtocolShift = 24;
    public const int ProtocolMask = 7;

    /// <summary>An entry: value (32), flags, category (32), offset of its keys (32), number of keys, offset of its text in its piece (32).</summary>
    public const int EntryLength = 10;
    public const int EntryValue = 0;
    public const int EntryFlags = 2;
    public const int EntryCategory = 3;
    public const int EntryKeys = 5;
    public const int EntryKeyCount = 7;
    public const int EntryText = 8;

    /// <summary>The flags of an entry: two bits severity, one bit "the table says so itself", three bits retry, one bit deprecated, three bits the protocol that alone knows what the category says.</summary>
    public const int SeverityMask = 3;
    public const int SeverityIsExplicit = 4;
    public const int RetryShift = 3;
    public const int RetryMask = 7;
    public const int IsDeprecated = 64;
    public const int ProtocolOfCategoryShift = 7;

    /// <summary>
    /// A key: a unit of these flags, then the parts that they name in this order. A reply code takes one unit (1 to 9: any code
    /// of that class), an enhanced code two (class 0: any class; then, for a range, two more), HTTP one, an error number two, a
    /// string three (offset in the strings, length).
    /// </summary>
    public const int KeyHasReply = 1;
    public const int KeyHasEnhanced = 2;
    public const int KeyHasEnhancedEnd = 4;
    public const int KeyHasHttp = 8;
    public const int KeyHasHResult = 16;
    public const int KeyHasResponse = 32;
    public const int KeyHasApp = 64;
    public const int KeyHasException = 128;
    public const int KeyHasToken = 256;

    /// <summary>The key says which protocol it belongs to: in the high units of the flags.</summary>
    public const int KeyProtocolShift = 12;

    /// <summary>A slot of the key table: fingerprint (32), entry. An empty slot has entry <see cref="EmptySlot"/>.</summary>
    public const int KeySlotLength = 3;
    public const char EmptySlot = '\uFFFF';

    /// <summary>
    /// The anchor table: for each bucket the index of its first anchor (32), and behind the last bucket the number of all; then the
    /// anchors: fingerprint (32), offset of the template (32).
    /// </summary>
    public const int AnchorLength = 4;

    /// <summary>
    /// A template: entry (<see cref="SharedTemplate"/> where several entries have it), kind, number of
    /// segments, segment and slot of the anchor, identity (32): among the shared ones, or the marker's; then, of a marker, its literal:
    /// offset in the strings (32), length, and how far into it the first word starts; then the segments.
    /// </summary>
    public const int TemplateEntry = 0;
    public const int TemplateKind = 1;
    public const int TemplateSegments = 2;
    public const int TemplateAnchorSegment = 3;
    public const int TemplateAnchorSlot = 4;
    public const int TemplateIdentity = 5;
    public const int TemplateLiteral = 7;
    public const int TemplateLiteralLength = 9;
    public const int TemplateLiteralLead = 10;
    public const int TemplateHeaderLength = 11;
    public const char SharedTemplate = '\uFFFF';

    /// <summary>A text: what the server says, with placeholders.</summary>
    public const int KindText = 0;

    /// <summary>A marker that is found wherever it stands: an application code, a response code, an exception.</summary>
    public const int KindMarker = 1;

    /// <summary>A marker that is also an ordinary word, so that it must stand alone between quotes, tags or other punctuation.</summary>
    public const int KindDelimitedMarker = 2;

    /// <summary>A marker that a table names as such; it outweighs the others.</summary>
    public const int KindToken = 3;

    /// <summary>A marker that is a number, so that what stands around it must say that it is a code.</summary>
    public const int KindNumber = 4;

    /// <summary>A marker that is a word in capitals, so that a word of a sentence is none: <c>UNAVAILABLE</c>, but not <c>the service is unavailable</c>.</summary>
    public const int KindCapitals = 5;

    /// <summary>
    /// A segment: number of the placeholder before it (0: none), with <see cref="IsOnePiece"/> where it stands for what is written
    /// without a blank, and <see cref="IsIpAddress"/> where that is an IP address, number of slots, with <see cref="HasChoices"/> where some of them are
    /// choices; then, where there are choices, the <see cref="Matching.WordSet"/> of the words with which the segment can begin, and that
    /// of those with which it can end; then the slots: the hashes of words (32 each), where there are choices each behind its kind.
    /// </summary>
    public const int SegmentHeaderLength = 2;
    public const int WordSetLength = 8;
    public const int MaxPlaceholders = 0x3FFF;
    public const int IsIpAddress = 0x4000;
    public const int IsOnePiece = 0x8000;
    public const int MaxSlots = 0x7FFF;
    public const int HasChoices = 0x8000;
    public const int WordSlotLength = 2;
    public const int ChoiceSlotLength = 3;

    /// <summary>The kinds of slots: the hash of a word, the place of a choice, that of a choice which may be missing.</summary>
    public const int SlotIsWord = 0;
    public const int SlotIsChoice = 1;
    public const int SlotIsOptional = 2;

    /// <summary>
    /// A choice: number of wordings; the sets of their first and of their last words; the first word of each (32 each); the last word of each; then for each its number of words and the
    /// place of the hashes of those between the first and the last (32). Those that begin alike stand together.
    /// </summary>
    public const int WordingLength = 3;

    /// <summary>The most choices of a segment.</summary>
    public const int MaxChoices = 16;

    /// <summary>The most wordings of a choice.</summary>
    public const int MaxWordings = 256;

    /// <summary>The most words of one of them.</summary>
    public const int MaxWordingWords = 32;

    /// <summary>The most words a placeholder can stand for.</summary>
    public const int MaxGap = 32;

    /// <summary>The entries whose texts stand in one piece.</summary>
    public const int EntriesPerTextPiece = 64;

    /// <summary>
    /// The characters that separate the fields of an entry's text, and the items of a list in a field, and the one behind its last
    /// field; fields that would follow are empty.
    /// </summary>
    public const char FieldSeparator = '\u001F';
    public const char ItemSeparator = '\u001E';
    public const char EndOfText = '\u001D';

    /// <summary>The most entries of one catalog: their numbers take one unit.</summary>
    public const int MaxEntries = 0xFFFE;
}
