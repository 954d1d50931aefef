using System.Linq;
using System.Net.Sockets;
using Xunit;

namespace ErrorCatalogs.Mail.Tests.Exceptions;

/// <summary>Errors of sockets in logs: by number and name, in whatever language the system writes.</summary>
public class SocketErrorTextTests
{
    public static TheoryData<SocketError> Known => new(System.Enum.GetValues<SocketError>().Where(code => ServiceOpsErrors.Catalog.Any(entry => entry.Keys.Any(key => key.Exception == $"SocketError.{code}"))));

    [Theory]
    [MemberData(nameof(Known))]
    public void The_text_of_an_exception_says_what_the_exception_does(SocketError code)
    {
        MailMatch thrown = MailErrors.Match(new SocketException((int)code));

        foreach (string text in new[]
        {
            $"System.Net.Sockets.SocketException ({(int)code}): Es konnte keine Verbindung hergestellt werden.",
            $"System.Net.Mail.SmtpException: Fehler beim Senden von Mail.\r\n ---> System.Net.Sockets.SocketException ({(int)code}): xyz\r\n   at System.Net.Sockets.Socket.Connect(EndPoint remoteEP)",
            $"SocketException ({(int)code})",
            $"SocketException: {(int)code}",
            $"System.Net.Sockets.SocketException {(int)code}",
            $"SocketError {(int)code}",
            $"SocketErrorCode: {(int)code}, xyz",
            $"Verbindung gescheitert, error code {(int)code}",
            $"Fehler: {(int)code}",
            $"xyz. Código de error: {(int)code}",
        })
        {
            MailMatch match = MailErrors.Match(text);

            Assert.True(match.Entry.FullName == thrown.Entry.FullName, $"{thrown}; {match}: {text}");
            Assert.Equal((thrown.Severity, thrown.Retry), (match.Severity, match.Retry));
        }
    }

    /// <summary>On Linux and macOS an exception is printed with the number that the system has for the error.</summary>
    [Theory]
    [InlineData(SocketError.ConnectionRefused, 111)]
    [InlineData(SocketError.ConnectionReset, 104, 54)]
    [InlineData(SocketError.AccessDenied, 13)]
    [InlineData(SocketError.HostDown, 112, 64)]
    [InlineData(SocketError.HostUnreachable, 113, 65)]
    [InlineData(SocketError.NetworkDown, 100, 50)]
    [InlineData(SocketError.NetworkUnreachable, 101, 51)]
    [InlineData(SocketError.TimedOut, 110, 60)]
    [InlineData(SocketError.ConnectionAborted, 103, 53)]
    [InlineData(SocketError.NetworkReset, 52)]
    [InlineData(SocketError.NotConnected, 107, 57)]
    [InlineData(SocketError.Shutdown, 32)]
    public void The_number_of_Linux_and_macOS_says_what_that_of_Windows_does(SocketError code, params int[] numbers)
    {
        MailMatch thrown = MailErrors.Match(new SocketException((int)code));

        foreach (string text in numbers.SelectMany(number => new[]
        {
            $"System.Net.Sockets.SocketException ({number}): xyz",
            $"System.Net.Mail.SmtpException: Failure sending mail.\n ---> System.Net.Sockets.SocketException ({number}): xyz\n   at System.Net.Sockets.Socket.Connect(EndPoint remoteEP)",
            $"SocketException: {number}",
        }))
        {
            MailMatch match = MailErrors.Match(text);

            Assert.True(match.Entry.FullName == thrown.Entry.FullName, $"{thrown}; {match}: {text}");
            Assert.Equal((thrown.Severity, thrown.Retry), (match.Severity, match.Retry));
        }
    }

    /// <summary>61 is a refused connection on macOS and no data on Linux, 11 either no answer to a look-up or nothing to be read yet.</summary>
    [Theory]
    [InlineData("SocketException (61): xyz")]
    [InlineData("SocketException (11): xyz")]
    public void A_number_that_means_two_errors_is_a_failure_of_the_network(string text) =>
        Assert.Equal("CommonWording.ConnectionFailed", MailErrors.Match(text).Entry.ToString());

    /// <summary>Windows Sockets, POSIX and Node.js have names for the same errors.</summary>
    [Theory]
    [InlineData("WSAECONNREFUSED", SocketError.ConnectionRefused)]
    [InlineData("ECONNREFUSED", SocketError.ConnectionRefused)]
    [InlineData("connect ECONNREFUSED 192.0.2.1:25", SocketError.ConnectionRefused)]
    [InlineData("{\"errno\":-111,\"code\":\"ECONNREFUSED\",\"syscall\":\"connect\",\"address\":\"192.0.2.1\",\"port\":25}", SocketError.ConnectionRefused)]
    [InlineData("WSAECONNRESET", SocketError.ConnectionReset)]
    [InlineData("Error: read ECONNRESET", SocketError.ConnectionReset)]
    [InlineData("WSAEHOSTUNREACH", SocketError.HostUnreachable)]
    [InlineData("connect EHOSTUNREACH 192.0.2.1:25", SocketError.HostUnreachable)]
    [InlineData("connect ENETUNREACH 2001:db8::1:25", SocketError.NetworkUnreachable)]
    [InlineData("EHOSTDOWN", SocketError.HostDown)]
    [InlineData("WSAETIMEDOUT", SocketError.TimedOut)]
    [InlineData("connect ETIMEDOUT 192.0.2.1:25", SocketError.TimedOut)]
    [InlineData("{\"code\":\"ETIMEDOUT\",\"command\":\"CONN\"}", SocketError.TimedOut)]
    [InlineData("WSAHOST_NOT_FOUND", SocketError.HostNotFound)]
    [InlineData("Error: getaddrinfo ENOTFOUND smtp.example.com", SocketError.HostNotFound)]
    [InlineData("ENOTFOUND", SocketError.HostNotFound)]
    [InlineData("{\"errno\":-3008,\"code\":\"ENOTFOUND\",\"syscall\":\"getaddrinfo\",\"hostname\":\"smtp.example.com\"}", SocketError.HostNotFound)]
    [InlineData("getaddrinfo EAI_AGAIN smtp.example.com", SocketError.TryAgain)]
    [InlineData("EAI_AGAIN", SocketError.TryAgain)]
    [InlineData("ECONNABORTED", SocketError.ConnectionAborted)]
    public void The_name_of_an_error_says_what_its_number_does(string text, SocketError code)
    {
        MailMatch match = MailErrors.Match(text);
        MailMatch thrown = MailErrors.Match(new SocketException((int)code));

        Assert.Equal((thrown.Category, thrown.Severity, thrown.Retry), (match.Category, match.Severity, match.Retry));
    }

    [Theory]
    [InlineData("System.Net.Sockets.SocketException (0x80004005): Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte")]
    [InlineData("System.Net.Sockets.SocketException (0x80004005): Aucune connexion n\u2019a pu \u00eatre \u00e9tablie")]
    [InlineData("System.Net.Sockets.SocketException: xyz")]
    public void An_exception_of_a_socket_whose_words_nobody_knows_is_a_failure_of_the_network(string text)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.Equal((MailFailure.NetworkFailure, Severity.Transient), (match.Category, match.Severity));
    }

    [Theory]
    [InlineData("Order number 10061")]
    [InlineData("Springfield, ZIP code 10013")]
    [InlineData("10060")]
    public void A_number_that_nothing_calls_an_error_is_none(string text) => Assert.False(MailErrors.Match(text).IsKnown);

    [Theory]
    [InlineData("SocketException, 10061 of them")]
    [InlineData("SocketException\r\n10061")]
    [InlineData("SocketException 10061.5 ms later")]
    [InlineData("SocketException: 113-byte buffer")]
    public void A_number_that_is_not_the_exceptions_leaves_a_failure_of_the_network(string text) =>
        Assert.Equal("CommonWording.ConnectionFailed", MailErrors.Match(text).Entry.ToString());

    [Theory]
    [InlineData("550 5.4.316 Message expired, connection refused(Socket error code 10061)", "Exchange.ExpiredConnectionRefused")]
    [InlineData("Account: 'Example Mail', Server: 'pop.example.com', Socket Error: 10060, Error Number: 0x800CCC0E", "Outlook.CannotConnectToServer")]
    [InlineData("550 5.1.1 User unknown, error code 10061", "CommonWording.UserUnknown")]
    public void A_number_beside_what_a_server_says_decides_nothing(string text, string entry) => Assert.Equal(entry, MailErrors.Match(text).Entry.ToString());
}
