using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mail;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Tests.Catalogs;

/// <summary>Answers that a client hands out in parts, or as an exception, matched with tables of one's own.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void An_exception_is_matched_by_what_it_says_and_by_what_is_inside_it()
    {
        var exception = new InvalidOperationException("The order failed.", new IOException("SHOP-7: no chairs left"));

        Assert.Equal("OutOfStock", Shop.Match(exception).Entry.Symbol);
        Assert.Equal("Shop.OutOfStock", Both.Match(exception).Entry.ToString());
        Assert.False(Shop.Match(new OperationCanceledException("SHOP-7")).IsKnown);
    }

    [Fact]
    public void An_exception_may_say_nothing()
    {
        Assert.Equal(550, Shop.Match(new Mute()).ReplyCode);
        Assert.Equal(550, Both.Match(new Mute()).ReplyCode);
    }

    [Fact]
    public void An_exception_keeps_its_codes()
    {
        ErrorMatch match = Shop.Match(new SmtpException(SmtpStatusCode.MailboxBusy, "4.2.1 Try again"));

        Assert.Equal((false, 450, Severity.Transient), (match.IsKnown, match.ReplyCode, match.Severity));
    }

    [Fact]
    public void A_catalog_that_names_errors_of_sockets_is_believed_before_one_for_which_the_name_is_a_code()
    {
        Catalog cloud = Table.Compile("# name: Cloud\nsymbol,app\nAccessDenied,AccessDenied");
        Catalog sockets = Table.Compile("# name: Socket\nsymbol,exception\nNoAccess,SocketError.AccessDenied");

        Assert.Equal("Socket.NoAccess", new CatalogSet(cloud, sockets).Match(new SocketException((int)SocketError.AccessDenied)).Entry.ToString());
    }

    [Theory]
    [InlineData(503, "Down")]
    [InlineData(429, "Slow")]
    public void A_code_is_a_status_where_a_catalog_has_no_others(int code, string symbol)
    {
        ErrorMatch match = Table.Compile("symbol,http,app\nDown,503,\nSlow,429,rate_limit").Match(code, "whatever");

        Assert.Equal((symbol, code, 0), (match.Entry.Symbol, match.Reply.HttpStatus, match.ReplyCode));
    }

    [Theory]
    [InlineData(17, "the drawer is open", "DrawerOpen")]
    [InlineData(17, "17: the drawer is open", "DrawerOpen")]
    [InlineData(17, null, "DrawerOpen")]
    [InlineData(17, "17 files are open", "DrawerOpen")]
    [InlineData(17, "170 files are open", "DrawerOpen")]
    [InlineData(170, "17 files are open", "TooMany")]
    [InlineData(452, "4520 sheets are too many", "NoPaper")]
    [InlineData(452, "452th sheet", "NoPaper")]
    [InlineData(452, "452.5 sheets are too many", "NoPaper")]
    [InlineData(452, "452,000 sheets are too many", "NoPaper")]
    [InlineData(452, "no paper", "NoPaper")]
    [InlineData(-32603, "internal", "Internal")]
    [InlineData(unchecked((int)0x800CCC0E), null, "NoConnection")]
    public void A_code_and_its_text_come_together(int code, string? text, string symbol)
    {
        Catalog till = Table.Compile("""
            symbol,app,hresult
            DrawerOpen,17,
            TooMany,170,
            NoPaper,452,
            Internal,-32603,
            NoConnection,,0x800CCC0E
            """);

        Assert.Equal(symbol, till.Match(code, text).Entry.Symbol);
    }

    [Theory]
    [InlineData("404", "Gone", 404)]
    [InlineData("503 whatever", "Down", 503)]
    [InlineData("550 User unknown", "Unknown", 0)]
    public void A_number_at_the_beginning_is_one_as_well(string reply, string symbol, int status)
    {
        ErrorMatch match = Table.Compile("symbol,http\nDown,503\nGone,404").Match(reply);

        Assert.Equal((symbol, status), (match.Entry.Symbol, match.Reply.HttpStatus));
    }

    [Fact]
    public void An_answer_over_HTTP_is_matched_by_status_and_body()
    {
        ErrorMatch match = Shop.Match(HttpStatusCode.Conflict, """{"code":"SHOP-7"}""", new RetryConditionHeaderValue(TimeSpan.FromMinutes(2)));

        Assert.Equal(("OutOfStock", 409, TimeSpan.FromMinutes(2)), (match.Entry.Symbol, match.Reply.HttpStatus, match.RetryAfter));
        Assert.Equal("TooMany", Shop.Match(HttpStatusCode.TooManyRequests, null).Entry.Symbol);
    }

    [Fact]
    public async Task A_response_is_read_and_can_be_read_again()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent("""{"code":"SHOP-7"}""") };
        response.Headers.TryAddWithoutValidation("Retry-After", "120");

        ErrorMatch one = await Shop.MatchAsync(response, CancellationToken.None);
        ErrorMatch ofBoth = await Both.MatchAsync(response, CancellationToken.None);

        Assert.Equal(("OutOfStock", TimeSpan.FromMinutes(2)), (one.Entry.Symbol, one.RetryAfter));
        Assert.Equal("Shop.OutOfStock", ofBoth.Entry.ToString());
        Assert.Equal("""{"code":"SHOP-7"}""", await response.Content.ReadAsStringAsync(CancellationToken.None));
    }

    [Fact]
    public void A_response_whose_body_was_read_keeps_its_headers()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", "1640032401");
        ErrorMatch match = Shop.Match(response, "");

        Assert.Equal(("TooMany", new DateTimeOffset(2021, 12, 20, 20, 33, 21, TimeSpan.Zero)), (match.Entry.Symbol, match.RetryAt));
        Assert.Equal("OutOfStock", Shop.Match(response, """{"code":"SHOP-7"}""").Entry.Symbol);
    }

    [Fact]
    public async Task The_host_that_was_asked_decides_who_is_believed_first()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict)
        {
            Content = new StringContent("error 1042"),
            RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://api.parcel.example/orders"),
        };

        Assert.Equal("Parcel.Lost", (await Both.MatchAsync(response, CancellationToken.None)).Entry.ToString());
    }

    [Fact]
    public async Task A_request_without_a_host_names_nobody()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict)
        {
            Content = new StringContent("""{"code":"SHOP-7"}"""),
            RequestMessage = new HttpRequestMessage(HttpMethod.Post, "orders"),
        };

        Assert.Equal("OutOfStock", Both.Match(response, """{"code":"SHOP-7"}""").Entry.Symbol);
        Assert.Equal("OutOfStock", (await Both.MatchAsync(response, CancellationToken.None)).Entry.Symbol);
    }

    [Fact]
    public void A_number_is_a_status_to_a_set_all_of_whose_catalogs_have_no_others()
    {
        Catalog web = Table.Compile("# name: Web\nsymbol,http\nDown,503\nGone,404");
        var ofHttp = new CatalogSet(web, Shop);
        var mixed = new CatalogSet(web, Table.Compile("# name: Post\nsymbol,reply\nLater,450"));

        Assert.Equal(("Down", 503, 0), (ofHttp.Match("503 whatever").Entry.Symbol, ofHttp.Match("503 whatever").Reply.HttpStatus, ofHttp.Match("503 whatever").ReplyCode));
        Assert.Equal(("Down", 503), (ofHttp.Match(503, "whatever").Entry.Symbol, ofHttp.Match(503, "whatever").Reply.HttpStatus));
        Assert.Equal((false, 503), (mixed.Match("503 whatever").IsKnown, mixed.Match("503 whatever").ReplyCode));
        Assert.Equal((false, 503), (mixed.Match(503, "whatever").IsKnown, mixed.Match(503, "whatever").ReplyCode));
    }

    [Theory]
    [InlineData("452 no paper")]
    [InlineData("452: no paper")]
    [InlineData("Error 452: no paper")]
    [InlineData("""{"code":452}""")]
    public void A_number_of_the_tables_own_is_one_to_a_set_that_knows_no_codes_of_mail(string reply)
    {
        Catalog till = Table.Compile("# name: Till\nsymbol,app\nNoPaper,452");
        ErrorMatch alone = till.Match(reply);
        ErrorMatch among = new CatalogSet(Shop, till).Match(reply);

        Assert.Equal(("NoPaper", 0), (alone.Entry.Symbol, alone.ReplyCode));
        Assert.Equal(alone, among);
        Assert.Equal("NoPaper", new CatalogSet(till).Match(452, "no paper").Entry.Symbol);
    }

    [Fact]
    public void Letters_are_no_digits_of_a_number_of_the_tables_own()
    {
        ErrorMatch match = Table.Compile("symbol,app\nOdd,4A2").Match("572 4A2 refused");

        Assert.Equal(("Odd", 572), (match.Entry.Symbol, match.ReplyCode));
    }

    [Fact]
    public async Task What_is_missing_is_said()
    {
        Assert.Throws<ArgumentNullException>("exception", () => Shop.Match((Exception)null!));
        Assert.Throws<ArgumentNullException>("exception", () => Both.Match((Exception)null!));
        Assert.Throws<ArgumentNullException>("response", () => Shop.Match((HttpResponseMessage)null!, ""));
        Assert.Throws<ArgumentNullException>("response", () => Both.Match((HttpResponseMessage)null!, ""));
        await Assert.ThrowsAsync<ArgumentNullException>("response", () => Shop.MatchAsync(null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>("response", () => Both.MatchAsync(null!, CancellationToken.None));
    }

    private sealed class Mute() : SmtpException(SmtpStatusCode.MailboxUnavailable)
    {
        public override string Message => null!;
    }

    private static readonly Catalog Shop = Table.Compile("""
        # name: Shop
        symbol,http,app
        OutOfStock,409,SHOP-7
        TooMany,429,
        """);

    private static readonly CatalogSet Both = new(Shop, Table.Compile("""
        # name: Parcel
        # hosts: parcel.example
        symbol,app
        Lost,1042
        """));
}
