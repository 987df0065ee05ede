using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Fabric.Options;

public abstract class ApiOptionsBase
{
    public string Token { get; set; } = "";

    public int TimeoutSeconds { get; set; } = 30;
}

public class DbtCloudOptions : ApiOptionsBase
{
    public int AccountId { get; set; } // expect-info: DBTC3004

    public long ProjectId { get; set; }
}

public class CrmOptions : ApiOptionsBase
{
    public int AccountId { get; set; }
}

public class Caller(IHttpClientFactory f, IOptions<DbtCloudOptions> dbt, IOptions<CrmOptions> crm, IConfiguration configuration)
{
    public async Task CallAsync()
    {
        var http = f.CreateClient();
        http.Timeout = TimeSpan.FromSeconds(dbt.Value.TimeoutSeconds);
        var environment = Convert.ToInt32(configuration["Dbt:EnvironmentId"]); // expect-info: DBTC3004
        var request = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{dbt.Value.AccountId}/jobs/?environment_id={environment}&project_id={dbt.Value.ProjectId}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbt.Value.Token);
        await http.SendAsync(request);

        var other = new HttpRequestMessage(HttpMethod.Get, $"https://crm.example.com/accounts/{crm.Value.AccountId}");
        other.Headers.Authorization = new AuthenticationHeaderValue("Bearer", crm.Value.Token);
        await http.SendAsync(other);
    }
}
