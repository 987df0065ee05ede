// references: xunit
using System.Net;
using System.Net.Http.Headers;
using DbtCloud;
using Xunit;

public sealed class TwoAccountsTests
{
    private const string Fake = "9f1c2ab07e55d4c8a331"; // expect-info: DBTC1002

    [Fact]
    public async Task Two_accounts_answer()
    {
        using HttpClient http = new(new Always(HttpStatusCode.OK)) { BaseAddress = new Uri("https://tt834.us1.dbt.com") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TEST_TOKEN"));

        using HttpResponseMessage first = await http.GetAsync("/api/v2/accounts/70403103983401/jobs/");
        using HttpResponseMessage second = await http.GetAsync("/api/v2/accounts/70403103983402/jobs/"); // expect-info: DBTC1001

        Assert.Equal(first.StatusCode, second.StatusCode);
    }

    [Fact]
    public void A_literal_is_a_fake_here()
    {
        DbtCloudClient client = new(new DbtAccount(1, new Uri("https://tt834.us1.dbt.com")), new DbtToken(Fake));

        Assert.Equal(1, client.Account.Id);
        Assert.DoesNotContain(Fake, client.Account.ToString());
    }

    [Theory]
    [InlineData("/api/v2/accounts/", false)]
    [InlineData("/api/v2/accounts/1/", true)]
    public void Paths_name_an_account(string path, bool expected) => Assert.Equal(expected, path.Split('/', StringSplitOptions.RemoveEmptyEntries).Length > 3);

    private sealed class Always(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status));
    }
}
