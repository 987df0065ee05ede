using System.Net.Http.Headers;

public sealed class Failover(HttpClient http, string token, long account)
{
    private static readonly string[] Hosts = ["https://ab123.us1.dbt.com", "https://ab123.us2.dbt.com"];

    public async Task<string?> JobsAsync()
    {
        foreach (string host in Hosts)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"{host}/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using HttpResponseMessage response = await http.SendAsync(request);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStringAsync();
            }
        }

        return null;
    }
}
