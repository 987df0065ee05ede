using CsCheck;

namespace DbtCloud.Http;

public class RequestGuardTests
{
    private const long Own = 70403103922125;
    private static readonly RequestGuard Guard = new(new DbtAccount(Own, new Uri("https://ab123.us1.dbt.com")));

    [Theory]
    [InlineData("api/v2/accounts/70403103922125/")]
    [InlineData("api/v2/accounts/70403103922125")]
    [InlineData("/api/v2/accounts/70403103922125/jobs/?limit=100&order_by=-id")]
    [InlineData("api/v3/accounts/70403103922125/webhooks/subscriptions")]
    [InlineData("private/accounts/70403103922125/features/")]
    [InlineData("api/v2/accounts/70403103922125/runs/1/artifacts/compiled/my%20project/a%25b.sql")]
    [InlineData("api/v3/accounts/70403103922125/scim/v2/Schemas/urn%3Aietf%3Aparams%3Ascim")]
    [InlineData("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/")]
    [InlineData("https://AB123.us1.dbt.com:443/api/v2/accounts/70403103922125/jobs/")]
    [InlineData("https://ab123.metadata.us1.dbt.com/graphql")]
    [InlineData("https://ab123.semantic-layer.us1.dbt.com/api/graphql")]
    [InlineData("api/v2/accounts/")]
    [InlineData("api/v3/accounts")]
    [InlineData("api/v2/whoami/")]
    [InlineData("api/v3/users/12/credentials/")]
    [InlineData("api/v3/users/12/credentials/34/")]
    [InlineData("api/v3/adapter-schema/?adapter_version=snowflake_v0")]
    public void Own_paths_may_be_sent(string address) => Check("GET", address);

    [Theory]
    [InlineData("api/v2/accounts/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/704031039221250/jobs/")]
    [InlineData("api/v2/accounts/7040310392212/jobs/")]
    [InlineData("api/v2/accounts/070403103922125/jobs/")]
    [InlineData("api/v2/accounts/+70403103922125/jobs/")]
    [InlineData("api/v2/accounts/70403103922125x/jobs/")]
    [InlineData("api/v2/accounts/70403103922125;x/jobs/")]
    [InlineData("api/v2/accounts/%37%30/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/../70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/%2e%2e/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/%2E%2E/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/.%2e/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/%252e%252e/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/%25252e%25252e/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/..;/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/..%3B/70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125%2F..%2F70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/..%2f70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/..%5c70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125\\..\\70403103922126/jobs/")]
    [InlineData("api/v2/accounts/70403103922125//jobs/")]
    [InlineData("api//v2/accounts/70403103922125/jobs/")]
    [InlineData("api/v2/accounts/70403103922125/jobs/%00")]
    [InlineData("api/v2/accounts/70403103922125/jobs/%0d%0aHost:x")]
    [InlineData("API/v2/accounts/70403103922125/jobs/")]
    [InlineData("api/v4/accounts/70403103922125/jobs/")]
    [InlineData("api/v2/users/12/apikey/")]
    [InlineData("api/v2/constants/")]
    [InlineData("api/v3/users/x/credentials/")]
    [InlineData("api/v2/accounts/accounts/")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("login/?next=/api/v2/accounts/70403103922125/")]
    [InlineData("x?/api/v2/accounts/70403103922125/")]
    [InlineData("x#/api/v2/accounts/70403103922125/")]
    [InlineData("//evil.example/api/v2/accounts/70403103922125/")]
    [InlineData("\\\\evil.example\\api\\v2\\accounts\\70403103922125\\")]
    [InlineData("https://evil.example/api/v2/accounts/70403103922125/")]
    [InlineData("https://ab123.us1.dbt.com.evil.example/api/v2/accounts/70403103922125/")]
    [InlineData("https://ab123.us1.dbt.com@evil.example/api/v2/accounts/70403103922125/")]
    [InlineData("https://me:pw@ab123.us1.dbt.com/api/v2/accounts/70403103922125/")]
    [InlineData("https://cd456.us1.dbt.com/api/v2/accounts/70403103922125/")]
    [InlineData("http://ab123.us1.dbt.com/api/v2/accounts/70403103922125/")]
    [InlineData("https://ab123.us1.dbt.com:8443/api/v2/accounts/70403103922125/")]
    [InlineData("ftp://ab123.us1.dbt.com/api/v2/accounts/70403103922125/")]
    [InlineData("file:///api/v2/accounts/70403103922125/")]
    [InlineData("https://ab123.metadata.us1.dbt.com/api/v2/accounts/70403103922125/")]
    [InlineData("https://cd456.metadata.us1.dbt.com/graphql")]
    [InlineData("http://ab123.metadata.us1.dbt.com/graphql")]
    [InlineData("https://ab123.metadata.us1.dbt.com:444/graphql")]
    [InlineData("https://ab123.metadata.us1.dbt.com/graphql/../x")]
    [InlineData("https://metadata.ab123.us1.dbt.com/graphql")]
    public void Everything_else_stays_in_the_process(string address)
        => Assert.Throws<DbtCloudRefusedRequestException>(() => Check("GET", address));

    [Theory]
    [InlineData("POST", "api/v2/accounts/")]
    [InlineData("DELETE", "api/v3/accounts/")]
    [InlineData("PUT", "api/v3/users/12/credentials/")]
    [InlineData("GET", "api/v2/notifications/unsubscribe/")]
    public void The_short_list_holds_for_its_methods_only(string method, string address)
        => Assert.Throws<DbtCloudRefusedRequestException>(() => Check(method, address));

    [Fact]
    public void A_raw_uri_that_nobody_normalised_is_looked_at_as_it_goes_out()
    {
        Uri raw = new(
            "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/../70403103922126/",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

        Assert.Throws<DbtCloudRefusedRequestException>(() => Guard.Check(new HttpRequestMessage(HttpMethod.Get, raw)));
    }

    [Fact]
    public void A_host_header_of_another_host_is_refused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Guard.Resolve(new Uri("api/v2/accounts/70403103922125/", UriKind.Relative)));
        request.Headers.Host = "cd456.us1.dbt.com";

        Assert.Throws<DbtCloudRefusedRequestException>(() => Guard.Check(request));
    }

    [Fact]
    public void The_refusal_names_account_path_and_remedy_but_no_query()
    {
        DbtCloudRefusedRequestException error = Assert.Throws<DbtCloudRefusedRequestException>(() => Check("GET", "api/v2/accounts/9/jobs/?token=secret"));

        Assert.Contains("70403103922125", error.Message, StringComparison.Ordinal);
        Assert.Contains("/api/v2/accounts/9/jobs/", error.Message, StringComparison.Ordinal);
        Assert.Contains("that account's client", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Equal(Own, error.Account!.Id);
    }

    [Fact]
    public void Whatever_is_glued_together_only_own_paths_of_the_own_host_get_out()
    {
        string[] pieces =
        [
            "/", "//", "\\", "..", ".", "%2e%2e", "%2E.", "%2f", "%5c", "%252e", ";", "?", "#", "@", ":", "api", "v2", "v3", "accounts",
            "70403103922125", "70403103922126", "jobs", "https://", "http://", "ab123.us1.dbt.com", "evil.example", "%00", " ", "whoami", "users", "12",
        ];

        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[1, 14].Select(chosen => string.Concat(chosen)).Sample(
            address =>
            {
                HttpRequestMessage request;
                try
                {
                    request = new(HttpMethod.Get, Guard.Resolve(new Uri(address, UriKind.RelativeOrAbsolute)));
                    Guard.Check(request);
                }
                catch (Exception refused) when (refused is DbtCloudRefusedRequestException or UriFormatException or ArgumentException)
                {
                    return true;
                }

                Uri sent = request.RequestUri!;
                string decoded = Uri.UnescapeDataString(Uri.UnescapeDataString(sent.AbsolutePath));
                return sent.Host == "ab123.us1.dbt.com" && sent.Scheme == "https" && sent.Port == 443 && sent.UserInfo.Length == 0
                    && !decoded.Contains("..", StringComparison.Ordinal)
                    && (decoded.StartsWith("/api/v2/accounts/70403103922125", StringComparison.Ordinal)
                        || decoded.StartsWith("/api/v3/accounts/70403103922125", StringComparison.Ordinal)
                        || decoded.TrimEnd('/') is "/api/v2/accounts" or "/api/v3/accounts" or "/api/v2/whoami" or "/api/v2/users/12");
            },
            iter: 20_000);
    }

    private static void Check(string method, string address)
        => Guard.Check(new HttpRequestMessage(new HttpMethod(method), Guard.Resolve(new Uri(address, UriKind.RelativeOrAbsolute))));
}
