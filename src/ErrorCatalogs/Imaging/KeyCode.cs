namespace ErrorCatalogs.Imaging;

/// <summary>What the key table is asked for: a template (0 for none) together with codes, packed in 64 bits.</summary>
internal static class KeyCode
{
    private const int KindShift = 60;
    private const int TemplateShift = 36;

    public static ulong Codes(int template, int reply, int enhanced) =>
        Pack(1, template) | ((ulong)reply << 24) | (uint)enhanced;

    public static ulong Enhanced(int template, int enhanced) => Pack(2, template) | (uint)enhanced;

    public static ulong Reply(int template, int reply) => Pack(3, template) | (uint)reply;

    public static ulong Http(int template, int status) => Pack(4, template) | (uint)status;

    public static ulong HResult(int template, int hresult) => Pack(5, template) | (uint)hresult;

    public static ulong Template(int template) => Pack(6, template);

    /// <summary>A marker, by the place of its text among the strings.</summary>
    public static ulong Marker(int template, int identity) => Pack(7, template) | (uint)identity;

    /// <summary>Whether packed codes belong to a template.</summary>
    public static bool HasTemplate(ulong key) => (key << (64 - KindShift) >> (64 - KindShift) >> TemplateShift) != 0;

    private static ulong Pack(int kind, int template) => ((ulong)kind << KindShift) | ((ulong)template << TemplateShift);
}
