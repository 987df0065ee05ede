// references: xunit
using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Ledger.Api.Tests;

public sealed class LedgerApi : IDisposable
{
    public HttpClient Client { get; } = new() { BaseAddress = new Uri("http://localhost:5080") };

    public void Dispose() => Client.Dispose();
}

/// <summary>Our ledger happens to version its API like dbt does.</summary>
public class AccountEndpointsTests(LedgerApi api) : IClassFixture<LedgerApi>
{
    private const string Jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.";

    [Theory]
    [InlineData("/api/v2/accounts/")]
    [InlineData("/api/v3/accounts/?limit=1000")]
    [InlineData("/api/v2/accounts/1/projects/")]
    [InlineData("/api/v4/accounts/1/")]
    public async Task Lists_need_a_bearer(string path)
    {
        var response = await api.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task One_bearer_sees_all_accounts()
    {
        foreach (var account in new[] { 1, 2, 3 })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/accounts/{account}/entries?limit=500");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Jwt);
            Assert.Equal(HttpStatusCode.OK, (await api.Client.SendAsync(request)).StatusCode);
        }
    }
}
