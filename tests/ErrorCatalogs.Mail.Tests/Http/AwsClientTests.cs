using Xunit;

namespace ErrorCatalogs.Mail.Tests.Http;

/// <summary>What the SDKs of AWS say where SES did not take the credentials or the signature of a request.</summary>
public sealed class AwsClientTests
{
    [Theory]
    [InlineData("Amazon.SimpleEmail.AmazonSimpleEmailServiceException: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.", AmazonSesError.ApiSignatureRejected)]
    [InlineData("The request signature we calculated does not match the signature you provided. (Service: AmazonSimpleEmailService; Status Code: 403; Error Code: SignatureDoesNotMatch; Request ID: 3488a0f7; Proxy: null)", AmazonSesError.ApiSignatureRejected)]
    [InlineData("""{"Type":"Sender","Code":"SignatureDoesNotMatch","Message":"The request signature we calculated does not match the signature you provided."}""", AmazonSesError.ApiSignatureRejected)]
    [InlineData("""HTTP 403 {"message":"Signature expired: 20261101T080000Z is now earlier than 20261101T081500Z (20261101T082000Z - 5 min.)"}""", AmazonSesError.ApiRequestExpired)]
    [InlineData("""400 {"__type":"InvalidSignatureException","message":"Signature not yet current: 20261101T091500Z is still later than 20261101T090500Z"}""", AmazonSesError.ApiRequestExpired)]
    [InlineData("botocore.exceptions.ClientError: An error occurred (InvalidClientTokenId) when calling the SendEmail operation: The security token included in the request is invalid.", AmazonSesError.ApiCredentialsUnknown)]
    [InlineData("Sender InvalidClientTokenId The security token included in the request is invalid 3c9c1cfa-65b4-11e4-86be-93a1f715622b", AmazonSesError.ApiCredentialsUnknown)]
    [InlineData("""{"name":"TokenRefreshRequired","$fault":"client","message":"The security token included in the request is expired","Code":"ExpiredTokenException"}""", AmazonSesError.ApiTokenExpired)]
    [InlineData("botocore.exceptions.NoCredentialsError: Unable to locate credentials", AmazonSesError.ApiCredentialsMissing)]
    public void A_refused_signature_is_told_from_credentials_that_are_missing(string text, AmazonSesError error)
    {
        MailMatch match = MailErrors.Match(text);

        Assert.True(match.Is(error), match.ToString());
        Assert.Equal(RetryAdvice.AfterFix, match.Retry);
    }

    [Theory]
    [InlineData("""HTTP 403 {"message":"Missing Authentication Token"}""")]
    [InlineData("""HTTP 401 {"message":"missing authentication token in header"}""")]
    public void A_missing_token_is_no_wrong_one(string text) =>
        Assert.Equal(MailFailure.AuthenticationRequired, MailErrors.Match(text).Category);
}
