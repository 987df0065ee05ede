// references: xunit
using Xunit;
using System.Net.Http.Headers;
public class ShouldSoften
{
    [Fact]
    public async Task Two()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret-of-the-tests"); // expect-info: DBTC1002
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"); // expect-info: DBTC1001
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/"); // expect: DBTC2001
    }
}
