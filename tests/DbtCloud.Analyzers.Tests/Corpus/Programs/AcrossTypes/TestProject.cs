// references: xunit
using System.Net.Http.Headers;
using Xunit;

public class SpiceTests
{
    [Fact]
    public async Task Lists()
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TEST_TOKEN"));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.SendAsync(request)).StatusCode);
    }
}

public class GuildTests
{
    [Fact]
    public async Task Lists()
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TEST_TOKEN")); // expect-info: DBTC1004
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.SendAsync(request)).StatusCode);
    }
}
