using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Codes that are numbers are found where something says that a number is a code, and nowhere else.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("SqlException (0x80131904): Invalid object name.\nError Number:1042,State:1,Class:16")]
    [InlineData("Msg 1042, Level 16, State 1, Line 1")]
    [InlineData("{\"code\":1042,\"message\":\"x\",\"status\":400}")]
    [InlineData("{\"code\": \"1042\"}")]
    [InlineData("{\"error\":{\"code\":1042}}")]
    [InlineData("{\"errors\":[{\"error_code\": 1042}]}")]
    [InlineData("{\"resultCode\":1042}")]
    [InlineData("{\"status\":1042}")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n{\"code\":1042}")]
    [InlineData("<error><code>1042</code></error>")]
    [InlineData("<Fault faultcode=\"1042\"/>")]
    [InlineData("Error 1042: the shop is closed")]
    [InlineData("2026-01-05 10:22:31,004 ERROR 1042 the shop is closed")]
    [InlineData("ERROR - 1042 - the shop is closed")]
    [InlineData("error #1042")]
    [InlineData("error no. 1042")]
    [InlineData("Error number: 1042")]
    [InlineData("the error code was 1042.")]
    [InlineData("errno=1042")]
    [InlineData("duplicate key (SQLSTATE 1042)")]
    [InlineData("Fehler 1042: geschlossen")]
    [InlineData("code erreur 1042")]
    [InlineData("Unable to sell (code 1042)")]
    [InlineData("Unable to sell (1042)")]
    [InlineData("[1042] the shop is closed")]
    [InlineData("2026-01-05 10:22:31 [1042] the shop is closed")]
    [InlineData("1042")]
    [InlineData("\"1042\"")]
    [InlineData("1042: the shop is closed")]
    [InlineData("1042 - the shop is closed")]
    [InlineData("1042 the shop is closed")]
    public void A_number_is_found_where_it_is_said_to_be_a_code(string reply)
    {
        ErrorMatch match = Shop.Match(reply);

        Assert.Equal(("Closed", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("{\"code\":7}")]
    [InlineData("Error 7: no change")]
    [InlineData("alarm 7")]
    [InlineData("[7] no change")]
    [InlineData("7")]
    [InlineData("7: no change")]
    [InlineData("7 - no change")]
    [InlineData("exit status 7")]
    [InlineData("grpc-status: 7")]
    public void A_number_of_one_digit_is_found_where_it_is_said_to_be_a_code(string reply) =>
        Assert.Equal("NoChange", Shop.Match(reply).Entry.Symbol);

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32603,\"message\":\"x\"}}")]
    [InlineData("Error: -32603")]
    [InlineData("-32603: x")]
    public void A_number_below_zero_is_found(string reply) => Assert.Equal("Internal", Shop.Match(reply).Entry.Symbol);

    [Theory]
    [InlineData("it took 1042 ms")]
    [InlineData("{\"elapsed\":1042}")]
    [InlineData("{\"message\":\"1042 orders wait\"}")]
    [InlineData("shopd[1042]: started")]
    [InlineData("a message of an error. 1042 orders wait")]
    [InlineData("an error, 1042 orders wait")]
    [InlineData("error 1042.5")]
    [InlineData("error 1042-17")]
    [InlineData("code A-1042")]
    [InlineData("error /1042")]
    [InlineData("{\"code\":10420}")]
    [InlineData("7 orders wait")]
    [InlineData("7 days")]
    [InlineData("orders (7)")]
    [InlineData("error rate: 7%")]
    [InlineData("status 7")]
    [InlineData("the status: 7")]
    [InlineData("code 32603")]
    public void A_number_is_not_found_elsewhere(string reply) => Assert.False(Shop.Match(reply).IsKnown);

    [Theory]
    [InlineData("SIP/2.0 603 Decline")]
    [InlineData("RTSP/1.0 603 Decline\r\nCSeq: 1")]
    public void A_number_is_the_status_of_a_protocol_that_looks_as_http_does(string reply) => Assert.Equal("Declined", Calls.Match(reply).Entry.Symbol);

    [Theory]
    [InlineData("the version SIP/2.0 603")]
    [InlineData("a/2.0 1.603")]
    [InlineData("HTTP/1.1 603 Declined")]
    public void A_version_elsewhere_makes_no_status(string reply) => Assert.False(Calls.Match(reply).IsKnown);

    [Theory]
    [InlineData("ldap_bind: Invalid credentials (49)", true)]
    [InlineData("ldap_bind: Invalid credentials (49), additional info: none", true)]
    [InlineData("orders (49)", false)]
    [InlineData("late: orders (49) wait", false)]
    public void A_number_of_two_digits_in_brackets_ends_what_a_program_says(string reply, bool isCode) => Assert.Equal(isCode, Calls.Match(reply).IsKnown);

    [Fact]
    public void A_negative_number_is_no_status_of_http() => Assert.Equal(Severity.Unknown, Calls.Match("{\"errno\":-110}").Severity);

    [Fact]
    public void Of_entries_that_share_a_number_the_text_decides()
    {
        Catalog catalog = Table.Compile("""
            # protocol: app
            symbol,code,message
            Closed,1042,the shop is closed
            Away,1042,the clerk is away
            """);

        Assert.Equal("Closed", catalog.Match("Error 1042: the shop is closed").Entry.Symbol);
        Assert.Equal("Away", catalog.Match("{\"code\":1042,\"message\":\"The clerk is away\"}").Entry.Symbol);
    }

    [Theory]
    [InlineData("{\"code\":452}")]
    [InlineData("Error 452: no paper")]
    [InlineData("Error code: 452")]
    [InlineData("452 no paper")]
    [InlineData("452")]
    public void A_number_that_could_be_a_reply_code_is_the_catalogs_own_where_it_is_asked_alone(string reply)
    {
        ErrorMatch match = Till.Match(reply);

        Assert.Equal(("NoPaper", Confidence.Marker, 0, Severity.Unknown), (match.Entry.Symbol, match.Confidence, match.ReplyCode, match.Severity));
        Assert.NotEqual(Protocol.Smtp, match.Protocol);
    }

    [Theory]
    [InlineData("Error 452: no paper", "Till.NoPaper")]
    [InlineData("{\"code\":452}", "Till.NoPaper")]
    [InlineData("452 no paper", "Mail.StorageFull")]
    [InlineData("452 4.3.1 error: storage full", "Mail.StorageFull")]
    public void A_number_that_could_be_a_reply_code_is_a_catalogs_own_among_others_where_it_is_called_an_error(string reply, string entry) =>
        Assert.Equal(entry, new CatalogSet(Till, Mail).Match(reply).Entry.ToString());

    [Fact]
    public void A_number_is_a_providers_own_only_where_the_provider_is_known()
    {
        Catalog provider = Table.Compile("""
            # name: Parcel
            # hosts: parcel.example
            symbol,app
            Lost,1042
            """);
        CatalogSet set = new(provider, Mail);

        Assert.Equal("Lost", provider.Match("error 1042").Entry.Symbol);
        Assert.Equal("Lost", set.Match("error 1042", "api.parcel.example").Entry.Symbol);
        Assert.False(set.Match("error 1042").IsKnown);
    }

    [Fact]
    public void A_status_that_a_service_calls_an_error_code_is_no_number_of_another_service()
    {
        Catalog provider = Table.Compile("# name: Parcel\n# protocol: http\n# hosts: parcel.example\nsymbol,app\nLost,400\nLate,1400\n");
        CatalogSet set = new(provider, Mail);

        Assert.Equal("Lost", set.Match("{\"ErrorCode\":400}").Entry.Symbol);
        Assert.Equal("Late", set.Match("{\"error_code\":1400}").Entry.Symbol);
        Assert.False(set.Match("{\"ok\":false,\"error_code\":400}").IsKnown);
    }

    private static readonly Catalog Till = Table.Compile("""
        # name: Till
        symbol,app
        NoPaper,452
        """);

    private static readonly Catalog Mail = Table.Compile("""
        # name: Mail
        symbol,code,message
        StorageFull,452,storage full
        """);

    private static readonly Catalog Calls = Table.Compile("""
        symbol,app
        Declined,603
        WrongPassword,49
        """);

    private static readonly Catalog Shop = Table.Compile("""
        symbol,app
        Closed,1042
        NoChange,7
        Internal,-32603
        """);
}
