using System.Net.Http.Headers;

namespace Store;

public partial class DbtRepository
{
    public async Task<string> RunsAsync(int take = 100)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, $"https://st965.us1.dbt.com/api/v2/accounts/70403103965001/runs/?limit={take}");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.Current);
        return await ReadAsync(message);
    }
}
