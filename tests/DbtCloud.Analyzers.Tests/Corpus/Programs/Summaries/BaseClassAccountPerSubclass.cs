using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public abstract class AccountClient(HttpClient http, IConfiguration configuration)
{
    protected abstract long AccountId { get; }

    protected abstract string TokenKey { get; }

    public async Task<string> JobsAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[TokenKey]);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class SpiceClient(HttpClient http, IConfiguration configuration) : AccountClient(http, configuration)
{
    protected override long AccountId => 70403103922125;

    protected override string TokenKey => "Dbt:Spice:Token";
}

public sealed class GuildClient(HttpClient http, IConfiguration configuration) : AccountClient(http, configuration)
{
    protected override long AccountId => 70403103922126;

    protected override string TokenKey => "Dbt:Guild:Token";
}
