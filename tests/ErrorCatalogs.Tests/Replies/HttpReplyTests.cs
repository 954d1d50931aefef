using Xunit;

namespace ErrorCatalogs.Tests.Replies;

public sealed class HttpReplyTests
{
    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{\"message\":\"to is missing\"}", 400)]
    [InlineData("HTTP/2 429 Too Many Requests", 429)]
    [InlineData("HTTP 401 Forbidden", 401)]
    [InlineData("502 Bad Gateway", 502)]
    [InlineData("System.Net.Http.HttpRequestException: Response status code does not indicate success: 503 (Service Unavailable).", 503)]
    [InlineData("System.Net.WebException: The remote server returned an error: (401) Unauthorized.", 401)]
    [InlineData("StatusCode: 403, ReasonPhrase: 'Forbidden', Version: 1.1", 403)]
    [InlineData("StatusCode: 200, ReasonPhrase: 'OK', Version: 1.1, Content: <null>, Headers:\r\n{\r\n}", 200)]
    [InlineData("StatusCode: 421, ReasonPhrase: 'Misdirected Request', Version: 2.0, Content: <null>, Headers:\r\n{\r\n}", 421)]
    [InlineData("Sending failed: StatusCode: 550, ReasonPhrase: '', Version: 1.1", 550)]
    [InlineData("StatusCode: 500, ReasonPhrase: 'Oops', Version: 1.1, Content: <null>, Headers:\r\n{\r\n  Content-Length: 250\r\n}", 500)]
    [InlineData("Response status code does not indicate success: 451", 451)]
    [InlineData("HttpRequestException: Response status code does not indicate success: 421 (Misdirected Request).", 421)]
    [InlineData("Response status code does not indicate success: 550 (No such user).", 550)]
    [InlineData("Request failed with status code 400", 400)]
    [InlineData("Error { status: 401, details: 'Forbidden' }", 401)]
    [InlineData("Mailing API response 403 (FORBIDDEN)", 403)]
    [InlineData("RequestFailedException: Service request failed.\nStatus: 429 (Too Many Requests)\nErrorCode: X\n\nHeaders:\nContent-Length: 550", 429)]
    [InlineData("Status: 503 (Service Unavailable)", 503)]
    [InlineData("status: 503, message: x", 503)]
    [InlineData("Call failed (status=502)", 502)]
    [InlineData("error code: 502", 502)]
    [InlineData("Unauthorized (401)", 401)]
    [InlineData("Unsuccessful: 400 Bad Request; a part is missing", 400)]
    [InlineData("ApiError (error 400 while sending)", 400)]
    [InlineData("Sending failed: HTTP error 500", 500)]
    [InlineData("The service returned 422: {\"ErrorCode\":300,\"Message\":\"Invalid request\"}", 422)]
    [InlineData("The service returned 500: {\"ErrorCode\":454,\"Message\":\"Later\"}", 500)]
    [InlineData("Mailing 401 : Forbidden", 401)]
    [InlineData("The service said 422 {\"message\":\"Domain not verified\"}", 422)]
    [InlineData("The service answered 500: [{ \"message\": \"oops\" }]", 500)]
    [InlineData("Error 429 - {\r\n  \"message\": \"Slow down\"\r\n}", 429)]
    [InlineData("422 {\"ErrorCode\":406,\"Message\":\"Inactive recipient\"}", 422)]
    [InlineData("422 { \"message\": \"The given data was invalid.\" }", 422)]
    [InlineData("{ \"code\": 400, \"message\": \"Address not verified\" }", 400)]
    [InlineData("{\"http_status\":503,\"error\":\"x\"}", 503)]
    [InlineData("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}", 404)]
    [InlineData("{\"timestamp\":\"2024-01-01T00:00:00Z\",\"status\":503,\"error\":\"Service Unavailable\"}", 503)]
    [InlineData("{\"message\":\"No such order is known here\",\"httpStatusCode\": 404}", 404)]
    [InlineData("{\"errors\":[{\"status\" : \"422\",\"detail\":\"x\"}]}", 422)]
    [InlineData("{\"error\":{\"code\":503,\"message\":\"x\",\"status\":\"UNAVAILABLE\"}}", 503)]
    [InlineData("{\"error\":{\"message\":\"to is not a list of addresses\",\"code\": 400}}", 400)]
    [InlineData("{\"error\":{\"message\":\"x y z\",\"code\":\"502\"}}", 502)]
    [InlineData("{\"message\":\"404 Not Found\"}", 404)]
    [InlineData("{ \"message\": \"No such order is known here\", \"status\": 404 }", 404)]
    [InlineData("{ \"message\": \"No such order is known here\", \"status\" : 503 , \"id\": 1 }", 503)]
    [InlineData("{\"code\":503,\"message\":\"Service Unavailable\"}", 503)]
    [InlineData("{\"message\":\"No such order is known here\",\"code\":404}", 404)]
    [InlineData("{\"ok\":false,\"error_code\":429,\"description\":\"x\"}", 429)]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\n\r\n{\"code\":503,\"message\":\"oops\"}", 503)]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\n\r\n{\"code\":500,\"message\":\"oops\"}", 503)]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\n\r\n{\"code\":503,\"message\":\"The smtp relay is down\"}", 503)]
    [InlineData("{\"orderId\":204,\"error\":\"Mailbox is full\"}", 0)]
    [InlineData("{\"host\":\"pay1\",\"port\" : \"587\",\"error\":\"closed\"}", 0)]
    [InlineData("ReasonPhrase: 'Not Found', Version: 1.1, Content: <null>", 404)]
    [InlineData("Sending failed, ReasonPhrase: 'Too Many Requests', Version: 1.1", 429)]
    [InlineData("ReasonPhrase: 'Unauthorized', Version: 1.1, Content: <null>, Headers: { Content-Length: 550 }", 401)]
    [InlineData("ReasonPhrase: 'Accepted', Version: 1.1, Content: <null>, Headers: { Content-Length: 550 }", 202)]
    [InlineData("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center><p>550 of them</p></body></html>", 502)]
    [InlineData("<!DOCTYPE html><html><title>421 Misdirected Request</title></html>", 421)]
    [InlineData("curl: (22) The requested URL returned error: 502 Bad Gateway", 502)]
    [InlineData("curl: (22) The requested URL returned error: 503", 503)]
    [InlineData("code=500, message=Internal Server Error", 500)]
    [InlineData("code=503, message=Service Unavailable", 503)]
    [InlineData("requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://api.example.com/send", 502)]
    [InlineData("requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api.example.com/send", 429)]
    [InlineData("java.io.IOException: Server returned HTTP response code: 503 for URL: https://api.example.com/send", 503)]
    [InlineData("HttpServerErrorException$BadGateway: 502 Bad Gateway: \"<html>\"", 502)]
    [InlineData("Net::HTTPFatalError: 500 \"Internal Server Error\"", 500)]
    [InlineData("Server error: `POST https://api.example.com/send` resulted in a `503 Service Unavailable` response", 503)]
    [InlineData("unexpected status 504 Gateway Timeout", 504)]
    [InlineData("[400]: sending failed", 400)]
    [InlineData("[422]: the sender is missing", 422)]
    [InlineData("Mailing API [422] validation_error: Invalid `to` field", 422)]
    [InlineData("Mailing: [503]: service_unavailable", 503)]
    [InlineData("422 validation_error", 422)]
    [InlineData("422: missing_required_field, no subject", 422)]
    [InlineData("Mailing failed: 400 ERR.PARAM", 400)]
    public void An_http_status_is_no_reply_code(string text, int status)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal(Protocol.Http, reply.Protocol);
        Assert.Equal(status, reply.HttpStatus);
        Assert.Equal(0, reply.Code);
    }

    [Theory]
    [InlineData("{\"error\":102}")]
    [InlineData("{\"error\":200}")]
    [InlineData("{\"errorCode\":102}")]
    [InlineData("{\"error_code\":203,\"message\":\"nope\"}")]
    [InlineData("error code: 202")]
    [InlineData("Error: 250")]
    public void What_is_called_an_error_is_no_success(string text) => Assert.Equal((0, 0, Severity.Unknown), (Reply.Parse(text).HttpStatus, Reply.Parse(text).Code, Reply.Parse(text).Severity));

    [Theory]
    [InlineData("[450]: later", 450)]
    [InlineData("[421] 4.7.0 later", 421)]
    [InlineData("[500] unknown command", 500)]
    [InlineData("SMTP error: [550] no_such_user", 550)]
    [InlineData("Remote host said:<br>503 Service unavailable, closing", 503)]
    [InlineData("Remote host said: 503 Service unavailable", 503)]
    [InlineData("Diagnostic-Code: smtp; 500 Internal server error", 500)]
    [InlineData("SMTP Error: 503 Service unavailable", 503)]
    [InlineData("SMTP server error: 500 Internal server error", 500)]
    [InlineData("S: 503 Service unavailable", 503)]
    [InlineData("550 5.0.350 Remote server returned an error -> 503 Service unavailable", 503)]
    [InlineData("The mail server returned error: 503 Bad sequence of commands", 503)]
    [InlineData("Remote host said:<b>503 Bad sequence</b>", 503)]
    [InlineData("422 Recipient mailbox full", 422)]
    [InlineData("422 john_doe@example.com unknown", 422)]
    [InlineData("422 john_doe.example.com unknown", 422)]
    [InlineData("422 4.2.2 mailbox_full", 422)]
    [InlineData("500 unknown_command", 500)]
    [InlineData("Remote_host_said:_422_mailbox_full/", 422)]
    [InlineData("code=550, message=Mailbox full", 550)]
    public void A_reply_code_is_no_http_status(string text, int code)
    {
        Reply reply = Reply.Parse(text);

        Assert.Equal((code, 0), (reply.Code, reply.HttpStatus));
    }

    [Fact]
    public void A_body_alone_is_http_without_a_status()
    {
        Reply reply = Reply.Parse("{\"message\":\"to parameter is not a valid address\"}");

        Assert.Equal(Protocol.Http, reply.Protocol);
        Assert.Equal(0, reply.HttpStatus);
    }

    [Theory]
    [InlineData("{\"status\":503,\"message\":\"x y z\"}")]
    [InlineData("[{\"event\":\"bounce\",\"reason\":\"550 mailbox full\"}]")]
    [InlineData("<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>")]
    public void What_is_blank_before_a_body_is_no_part_of_it(string body)
    {
        Reply bare = Reply.Parse(body);
        Assert.NotEqual(Protocol.Unknown, bare.Protocol);
        foreach (string blank in new[] { " ", "\r\n", "\t\n  ", "\uFEFF", "\uFEFF\r\n" })
        {
            Reply reply = Reply.Parse(blank + body);

            Assert.Equal((bare.Protocol, Codes.In(body), bare.HttpStatus), (reply.Protocol, Codes.In(blank + body), reply.HttpStatus));
        }
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData(" {")]
    [InlineData("\uFEFF[ \"")]
    public void What_is_only_the_beginning_of_a_body_is_none(string text) => Assert.Equal(Protocol.Unknown, Reply.Parse(text).Protocol);

    [Theory]
    [InlineData("""{"status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}""", "550 5.1.1")]
    [InlineData("""{"event":"bounce","reason":"500 unknown recipient","status":"5.0.0"}""", "500 5.0.0")]
    [InlineData("""{"event":"bounce","reason":"550 mailbox full"}""", "550")]
    [InlineData("""{"event":"bounce","status":"5.0.0","reason":"553 sorry, no mailbox here by that name (#5.1.1)"}""", "553 5.1.1")]
    [InlineData("""{"Type":"SoftBounce","Details":"smtp;452 4.2.2 Mailbox full","Description":"550 of them"}""", "452 4.2.2")]
    [InlineData("""{"Type":"Notification","Message":"{\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 \\\"bob\\\" is unknown\",\"action\":\"451 failed\"}"}""", "550 5.1.1")]
    [InlineData("""{"delivery-status":{"message":"4.2.0 Greylisted, 421 or so","code":450,"attempt-no":3}}""", "450 4.2.0")]
    [InlineData("""{"delivery-status":{"code":550,"message":"5.1.1 No such user","description":"451 4.3.0"}}""", "550 5.1.1")]
    [InlineData("""{"data":{"bounce":{"message":"501 Invalid domain"},"type":"email.bounced"}}""", "501")]
    [InlineData("""{"message":"501 Not implemented here","code":"x"}""", "")]
    [InlineData("""{"error":{"message":"SMTP error: permanent error (550): content rejected","id":"450 or so"}}""", "550")]
    [InlineData("""{"message":"transient error (451): 4.7.1 try again"}""", "451 4.7.1")]
    [InlineData("""{"message":"an error (550) of the shop: none left"}""", "")]
    [InlineData("""{"error":"Invalid login: 535-5.7.8 Username and Password not accepted"}""", "535 5.7.8")]
    [InlineData("""{"message":"Could not send \"x\": 451 4.7.1 Try again","code":"EENVELOPE","count":"550 5.1.1"}""", "451 4.7.1")]
    [InlineData("""{"errorMessage":"Raw error: \r\n554 5.7.1 Message rejected"}""", "554 5.7.1")]
    [InlineData("""{"message":"Invalid login: 535 Authentication failed"}""", "535")]
    [InlineData("""{"success":false,"error":"Can't send mail - all recipients were rejected: 550 No such user"}""", "550")]
    [InlineData("""{"error":"535: 5.7.3 Authentication unsuccessful"}""", "535 5.7.3")]
    [InlineData("""{"message":"SMTP error 535, 5.7.3 Authentication unsuccessful"}""", "535 5.7.3")]
    [InlineData("""{"status":0,"response":"authentication failure [SMTP: Invalid response code received from server (code: 535, response: 5.7.3 Authentication unsuccessful)]"}""", "535 5.7.3")]
    [InlineData("""{"status":0,"response":"[SMTP: Invalid response code received from server (code: 421, response: closing)]"}""", "421")]
    [InlineData("""{"type":"b","dsnStatus":"5.1.1 (bad destination mailbox address)","dsnDiag":"smtp;550 rejected","bounceCat":"bad-mailbox"}""", "550 5.1.1")]
    [InlineData("""{"type":"b","dsnStatus":"4.4.1 (no answer from host)","dsnDiag":"","bounceCat":"no-answer-from-host"}""", "4.4.1")]
    [InlineData("""{"lastResponse":"SMTP 550 5.4.1 Recipient address rejected"}""", "550 5.4.1")]
    [InlineData("""{"error":"Recipient rejected, got 550-5.1.1 no such user"}""", "550 5.1.1")]
    [InlineData("""{"message":"Mail server returned 554 5.7.1 blocked"}""", "554 5.7.1")]
    [InlineData("""{"message":"host mx.example.com said: 550 sorry"}""", "550")]
    [InlineData("""{"message":"mx.example.com responded: 452 full"}""", "452")]
    [InlineData("""{"result":"error","smtpCode":450,"smtpText":"4.2.0 Busy"}""", "450 4.2.0")]
    [InlineData("""{"responseCode":535,"command":"AUTH"}""", "535")]
    [InlineData("""{"responseCode":404,"message":"Not Found"}""", "")]
    [InlineData("""{"error":"Request failed: 451 Unavailable For Legal Reasons"}""", "")]
    [InlineData("""{"message":"Of 550, 4.1.1 is one"}""", "")]
    [InlineData("""{"error":"Request failed: 404 Not found"}""", "")]
    [InlineData("""{"message":"the limit is 550 5.1.1"}""", "")]
    [InlineData("""{"message":"Too long: 550 characters"}""", "")]
    [InlineData("""{"message":"Not the version: 404 5.1.1"}""", "")]
    [InlineData("""{"message":"Sent: 250 2.0.0 OK"}""", "")]
    [InlineData("""{"event":"bounce","subject":"500 euros off","reason":"550 5.1.1 User unknown"}""", "550 5.1.1")]
    [InlineData("""{"event":"bounce","subject":"550 euros off","error":"mailbox full"}""", "")]
    [InlineData("""{"event":"bounce","comment":"550 User unknown"}""", "550")]
    [InlineData("""{"error":"invalid","details":"256 characters at most are allowed in the field name"}""", "")]
    [InlineData("""{"statusMessage":"500 Internal Server Error","event":"x"}""", "")]
    [InlineData("""{"message":"550 characters is the limit"}""", "")]
    [InlineData("""{"message":"550 User unknown"}""", "550")]
    [InlineData("""{"level":"error","msg":"452 Out of memory","subject":"550 Euros off"}""", "452")]
    [InlineData("""{"subject":"550 Euros off"}""", "")]
    [InlineData("""{"error":"550 relay not permitted"}""", "550")]
    [InlineData("""{"errors":["421 closing"]}""", "421")]
    [InlineData("""{"error":"503 no"}""", "")]
    [InlineData("""{"error":"522 Connection timed out"}""", "")]
    [InlineData("""{"error":"550"}""", "")]
    [InlineData("""{"error":"550 """, "550")]
    [InlineData("""{"delivery-status":{"message":"mx.example.com 5.1.1 No such user","code":550}}""", "550 5.1.1")]
    [InlineData("""{"delivery-status":{"message":"mx.example.com 5.1.1 No such user","code":450}}""", "450")]
    [InlineData("""{"delivery-status":{"message":"we had 5.1.1 No such user","code":550}}""", "550")]
    [InlineData("""{"code":501,"message":"5.1.3 Bad address syntax"}""", "501 5.1.3")]
    [InlineData("""{"event":"bounce","code":503,"message":"Bad sequence of commands"}""", "503")]
    [InlineData("""{"smtp":{"code":500},"text":"Unknown command"}""", "500")]
    [InlineData("""{"code":-550,"message":"No such order"}""", "")]
    [InlineData("""{"delivery-status":{"message":"x y z","code":502}}""", "502")]
    [InlineData("""{"error":{"message":"x y z","code":550}}""", "550")]
    [InlineData("""{"error":{"message":"x y z","code":503}}""", "")]
    [InlineData("""{"delivery-status":{"code":550,"message":"x""", "550")]
    [InlineData("""{"delivery-status":{"code":550,"message":""", "550")]
    [InlineData("""{"message":"503 Service Unavailable","event":"x"}""", "")]
    public void An_event_quotes_what_the_remote_server_answered(string body, string codes) => Assert.Equal(codes, Codes.In(body));

    [Theory]
    [InlineData("""{"error":"550 User unknown"}""", 0)]
    [InlineData("""{"error":"Not sent: 554 User unknown"}""", 0)]
    [InlineData("""{"error":"421 Service not available"}""", 0)]
    [InlineData("""{"error":"452 Too many recipients"}""", 0)]
    [InlineData("""{"error":"451 Unavailable For Legal Reasons"}""", 451)]
    [InlineData("""{"error":"503 Service Unavailable"}""", 503)]
    [InlineData("""{"status":550,"error":"User unknown"}""", 550)]
    [InlineData("""550 {"error":"User unknown"}""", 550)]
    [InlineData("HTTP/1.1 550 User unknown", 550)]
    public void What_only_smtp_has_is_no_status_in_a_string_of_a_body(string text, int status) => Assert.Equal(status, Reply.Parse(text).HttpStatus);

    [Fact]
    public void An_event_tells_what_the_remote_server_answered()
    {
        Reply reply = Reply.Parse("{\"event\":\"failed\",\"delivery-status\":{\"code\":550,\"description\":\"\",\"message\":\"No such user here\"}}");

        Assert.Equal(550, reply.Code);
        Assert.Equal(Severity.Permanent, reply.Severity);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK", Severity.Success)]
    [InlineData("HTTP/1.1 302 Found", Severity.Success)]
    [InlineData("Response status code does not indicate success: 302 (Found).", Severity.Unknown)]
    [InlineData("HTTP/1.1 400 Bad Request", Severity.Permanent)]
    [InlineData("HTTP/1.1 404 Not Found", Severity.Permanent)]
    [InlineData("HTTP/1.1 408 Request Timeout", Severity.Transient)]
    [InlineData("HTTP/1.1 425 Too Early", Severity.Transient)]
    [InlineData("HTTP/1.1 429 Too Many Requests", Severity.Transient)]
    [InlineData("HTTP/1.1 500 Internal Server Error", Severity.Transient)]
    [InlineData("HTTP/1.1 503 Service Unavailable", Severity.Transient)]
    [InlineData("HTTP/1.1 522 ", Severity.Transient)]
    [InlineData("HTTP/1.1 599 Network Connect Timeout", Severity.Transient)]
    [InlineData("HTTP/1.1 550 User unknown", Severity.Permanent)]
    [InlineData("{\"statusCode\":554,\"message\":\"x\"}", Severity.Permanent)]
    public void Of_http_statuses_those_that_may_pass_are_transient(string text, Severity severity)
    {
        Assert.Equal(severity, Reply.Parse(text).Severity);
    }
}
