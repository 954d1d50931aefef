using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>Markers decide alone, wherever they stand.</summary>
public sealed class MarkerTests
{
    [Theory]
    [InlineData("421 4.7.0 [TSS04] Messages temporarily deferred", "Deferred")]
    [InlineData("Messages temporarily deferred [tss04]", "Deferred")]
    [InlineData("550 5.7.1 part of their network is on our block list (S3140).", "BlockListed")]
    [InlineData("550 5.9.9 https://example.com/mail/?p=NoSuchUser a1-20 - gsmtp", "NoSuchUser")]
    public void A_token_is_found_with_its_punctuation(string reply, string symbol)
    {
        ErrorMatch match = Tokens.Match(reply);

        Assert.Equal((symbol, Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("550 see https://help.example.com/mail/answer/7 a1-20")]
    [InlineData("{\"message\":\"see https:\\/\\/help.example.com\\/mail\\/answer\\/7\"}")]
    [InlineData("{\"message\":\"see help.example.com\\/mail/answer\\/7 for help\"}")]
    public void A_slash_of_a_token_may_be_escaped(string reply)
    {
        Catalog catalog = Table.Compile("""
            symbol,token
            LoginBlocked,help.example.com/mail/answer/7
            """);

        Assert.Equal("LoginBlocked", catalog.Match(reply).Entry.Symbol);
        Assert.False(catalog.Match(reply.Replace("/7", "x7", System.StringComparison.Ordinal)).IsKnown);
    }

    [Theory]
    [InlineData("TSS04")]
    [InlineData("(TSS04)")]
    [InlineData("[TSS041]")]
    [InlineData("S3140")]
    [InlineData("q=NoSuchUser")]
    public void A_token_without_its_punctuation_is_none(string reply)
    {
        Assert.False(Tokens.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("{\"error\":\"MAILCONDNS\"}")]
    [InlineData("State: MAILCONDNS since 10:15")]
    [InlineData("mailcondns")]
    public void An_app_code_is_found_wherever_it_stands(string reply)
    {
        ErrorMatch match = AppCodes.Match(reply);

        Assert.Equal(("NoDns", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("{\"__type\":\"Throttling\",\"message\":\"Rate exceeded\"}")]
    [InlineData("<Code>Throttling</Code>")]
    [InlineData("Error Code: Throttling; Request ID: 1234")]
    [InlineData("Throttling")]
    [InlineData("error=Throttling")]
    public void An_app_code_that_is_an_ordinary_word_is_found_between_delimiters(string reply)
    {
        ErrorMatch match = AppCodes.Match(reply);

        Assert.Equal(("Throttled", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("We are throttling your mail")]
    [InlineData("Throttling failure, try again")]
    [InlineData("your mail is subject to throttling")]
    public void An_app_code_that_is_an_ordinary_word_is_not_found_in_a_sentence(string reply)
    {
        Assert.False(AppCodes.Match(reply).IsKnown);
    }

    [Theory]
    [InlineData("rpc error: UNAVAILABLE since 10:15")]
    [InlineData("The shop answered UNAVAILABLE.")]
    [InlineData("Status(StatusCode=\"Unavailable\", Detail=\"\")")]
    [InlineData("rpc error: code = Unavailable desc = closed")]
    [InlineData("status: unavailable for now")]
    [InlineData("{\"status\":\"UNAVAILABLE\"}")]
    [InlineData("unavailable")]
    [InlineData("UNAVAILABLE: closed")]
    public void An_app_code_in_capitals_is_found_in_capitals_and_between_delimiters(string reply) =>
        Assert.Equal("Down", AppCodes.Match(reply).Entry.Symbol);

    [Theory]
    [InlineData("the service is unavailable")]
    [InlineData("Service Unavailable")]
    [InlineData("SERVICE UNAVAILABLE")]
    [InlineData("UNAVAILABLE SERVICE")]
    [InlineData("note: unavailable for now")]
    [InlineData("all is OK here")]
    [InlineData("250 OK")]
    public void An_app_code_in_capitals_is_not_found_in_a_sentence(string reply) => Assert.False(AppCodes.Match(reply).IsKnown);

    [Theory]
    [InlineData("rpc error: code = ResourceExhausted desc = message too large", "Full")]
    [InlineData("Status(StatusCode=\"ResourceExhausted\", Detail=\"message too large\")", "Full")]
    [InlineData("8 RESOURCE_EXHAUSTED: message too large", "Full")]
    [InlineData("code = TimeOut desc = closed", "Late")]
    [InlineData("code = TIME_OUT desc = closed", "Slow")]
    public void An_app_code_of_several_words_is_found_in_one_word_that_is_no_code_of_its_own(string reply, string symbol)
    {
        ErrorMatch match = Names.Match(reply);

        Assert.Equal((symbol, Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("there was a timeout")]
    [InlineData("a timeout: try again")]
    public void An_app_code_of_several_words_is_not_found_in_one_word_of_a_sentence(string reply) =>
        Assert.False(Table.Compile("symbol,app\nSlow,TIME_OUT").Match(reply).IsKnown);

    [Theory]
    [InlineData("{\"code\":\"Überlauf\"}", true)]
    [InlineData("code = überlauf desc = voll", true)]
    [InlineData("Der Überlauf ist voll", false)]
    public void An_app_code_may_have_letters_beyond_ASCII(string reply, bool isFound) =>
        Assert.Equal(isFound, Table.Compile("symbol,app\nOverflow,Überlauf").Match(reply).IsKnown);

    [Theory]
    [InlineData("422 {\"ErrorCode\":406,\"Message\":\"Inactive recipient\"}")]
    [InlineData("{\"ErrorCode\" : 406}")]
    [InlineData("{\n  \"ErrorCode\": 406\n}")]
    [InlineData("error code 406 was returned")]
    public void An_app_code_that_is_a_number_is_found_in_a_field_for_error_codes(string reply)
    {
        ErrorMatch match = AppCodes.Match(reply);

        Assert.Equal(("Inactive", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Theory]
    [InlineData("a1 NO [AUTHENTICATIONFAILED] Invalid credentials", "WrongPassword")]
    [InlineData("a1 NO [authenticationfailed] Invalid credentials", "WrongPassword")]
    [InlineData("* NO [OVERQUOTA] Mailbox is full", "OverQuota")]
    public void A_response_code_is_found_in_brackets(string reply, string symbol)
    {
        Catalog catalog = Table.Compile("""
            # protocol: imap
            symbol,code
            WrongPassword,AUTHENTICATIONFAILED
            OverQuota,OVERQUOTA
            """);
        ErrorMatch match = catalog.Match(reply);

        Assert.Equal((symbol, Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_response_code_with_arguments_is_found()
    {
        Catalog catalog = Table.Compile("""
            symbol,response
            BadCharset,BADCHARSET
            """);

        Assert.Equal("BadCharset", catalog.Match("a1 NO [BADCHARSET (UTF-8)] Unknown charset").Entry.Symbol);
    }

    [Fact]
    public void A_pop3_response_code_with_a_slash_is_found()
    {
        Catalog catalog = Table.Compile("""
            # protocol: pop3
            symbol,code
            TemporaryFailure,SYS/TEMP
            PermanentFailure,SYS/PERM
            """);

        Assert.Equal("TemporaryFailure", catalog.Match("-ERR [SYS/TEMP] Try again").Entry.Symbol);
        Assert.Equal("PermanentFailure", catalog.Match("-ERR [SYS/PERM] Give up").Entry.Symbol);
    }

    [Theory]
    [InlineData("PrinterException (17): out of paper", true)]
    [InlineData("failed with PrinterException: 17", true)]
    [InlineData("failed with PrinterException 17.", true)]
    [InlineData("PrinterException: 17 pages", true)]
    [InlineData("PrinterException, 17 pages", false)]
    [InlineData("PrinterException\n17", false)]
    [InlineData("PrinterException 17.5", false)]
    [InlineData("PrinterException: 17-page document", false)]
    public void The_number_of_an_exception_may_stand_without_its_parentheses(string reply, bool isKnown)
    {
        Catalog catalog = Table.Compile("""
            symbol,exception
            NoPaper,PrinterException (17)
            """);

        Assert.Equal(isKnown, catalog.Match(reply).IsKnown);
    }

    [Fact]
    public void An_exception_is_found_by_its_name()
    {
        Catalog catalog = Table.Compile("""
            symbol,exception
            NoSuchHost,SocketError.HostNotFound
            """);
        ErrorMatch match = catalog.Match("System.Net.Sockets.SocketException: SocketError.HostNotFound");

        Assert.Equal(("NoSuchHost", Confidence.Marker), (match.Entry.Symbol, match.Confidence));
    }

    [Fact]
    public void A_token_outweighs_an_app_code()
    {
        Catalog catalog = Table.Compile("""
            symbol,app,token
            ByApp,MAILCONDNS,
            ByToken,,[TSS04]
            """);

        Assert.Equal("ByToken", catalog.Match("[TSS04] MAILCONDNS").Entry.Symbol);
        Assert.Equal("ByToken", catalog.Match("MAILCONDNS [TSS04]").Entry.Symbol);
    }

    [Fact]
    public void Of_two_app_codes_the_later_one_wins_since_causes_are_told_after_effects()
    {
        Catalog catalog = Table.Compile("""
            symbol,app
            Failed,MAILFAILED
            NoDns,MAILCONDNS
            """);

        Assert.Equal("NoDns", catalog.Match("MAILFAILED because of MAILCONDNS").Entry.Symbol);
        Assert.Equal("Failed", catalog.Match("MAILCONDNS and so MAILFAILED").Entry.Symbol);
    }

    private static readonly Catalog Tokens = Table.Compile("""
        symbol,token
        Deferred,[TSS04]
        BlockListed,(S3140)
        NoSuchUser,?p=NoSuchUser
        """);

    private static readonly Catalog Names = Table.Compile("""
        symbol,app
        Full,RESOURCE_EXHAUSTED
        Slow,TIME_OUT
        Late,TimeOut
        """);

    private static readonly Catalog AppCodes = Table.Compile("""
        symbol,app
        NoDns,MAILCONDNS
        Throttled,Throttling
        Inactive,406
        Down,UNAVAILABLE
        Fine,OK
        """);

    [Theory]
    [InlineData("a1 OK [FLAGS] opened", "Opened")]
    [InlineData("* NO [FLAGS] opened", "Opened")]
    [InlineData("a1 NO [FLAGS] opened", null)]
    [InlineData("a1 BAD [FLAGS] opened", null)]
    [InlineData("a1 NO [FLAGS] store refused", "Refused")]
    public void A_marker_of_success_does_not_count_in_a_response_that_says_that_the_command_failed(string reply, string? symbol)
    {
        Catalog catalog = Table.Compile("# name: Box\n# protocol: imap\nsymbol,response,message,severity\nOpened,FLAGS,,success\nRefused,,store refused,permanent\n");

        Assert.Equal(symbol, catalog.Match(reply) is { IsKnown: true } match ? match.Entry.Symbol : null);
    }
}
