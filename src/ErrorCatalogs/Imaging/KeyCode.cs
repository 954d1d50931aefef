namespace ErrorCatalogs.Imaging;

/// <summary>What a key table is asked for, in the order of what the answers weigh.</summary>
internal enum KeyKind : byte
{
    /// <summary>A reply code together with an enhanced code.</summary>
    Codes = 1,

    /// <summary>A Windows error number.</summary>
    HResult,

    /// <summary>An enhanced code.</summary>
    Enhanced,

    /// <summary>The subject and detail of an enhanced code, its class left open.</summary>
    AnyClass,

    /// <summary>An HTTP status.</summary>
    Http,

    /// <summary>A reply code.</summary>
    Reply,

    /// <summary>The first digit of a reply code.</summary>
    ReplyClass,

    /// <summary>A template that several entries share, when no code tells which of them it is.</summary>
    Template,

    /// <summary>A marker, by the place of its text among the strings.</summary>
    Marker,
}

/// <summary>The keys of a key table: a template (0 for none) together with codes, packed in 64 bits.</summary>
internal static class KeyCode
{
    private const int KindShift = 60;
    private const int TemplateShift = 36;

    public static ulong Codes(int template, int reply, int enhanced) =>
        Pack(KeyKind.Codes, template) | ((ulong)reply << 24) | (uint)enhanced;

    /// <summary>An enhanced code; class 0 leaves the class open.</summary>
    public static ulong Enhanced(int template, int enhanced) =>
        Pack(enhanced < EnhancedStatusCode.Pack(1, 0, 0) ? KeyKind.AnyClass : KeyKind.Enhanced, template) | (uint)enhanced;

    /// <summary>A reply code, or the first digit of one.</summary>
    public static ulong Reply(int template, int reply) => Pack(reply < 10 ? KeyKind.ReplyClass : KeyKind.Reply, template) | (uint)reply;

    public static ulong Http(int template, int status) => Pack(KeyKind.Http, template) | (uint)status;

    public static ulong HResult(int template, int hresult) => Pack(KeyKind.HResult, template) | (uint)hresult;

    public static ulong Template(int template) => Pack(KeyKind.Template, template);

    public static ulong Marker(int template, int identity) => Pack(KeyKind.Marker, template) | (uint)identity;

    /// <summary>The kind of packed codes.</summary>
    public static KeyKind Kind(ulong key) => (KeyKind)(key >> KindShift);

    /// <summary>Whether packed codes belong to a template.</summary>
    public static bool HasTemplate(ulong key) => (key << (64 - KindShift) >> (64 - KindShift) >> TemplateShift) != 0;

    private static ulong Pack(KeyKind kind, int template) => ((ulong)kind << KindShift) | ((ulong)template << TemplateShift);
}
