using System.Net.Http.Headers;

public sealed class Service(HttpClient http, string dbtToken)
{
    public Task<string> AccountsAsync() => GetAsync("accounts/"); // expect: DBTC2001

    public Task<string> JobsAsync(long account) => GetAsync($"accounts/{account}/jobs/");

    public Task<string> ProjectsAsync(long account) => GetAsync($"accounts/{account}/projects/"); // expect: DBTC2003

    public Task<string> UserAsync(long user) => GetAsync($"users/{user}/"); // expect: DBTC2002

    private Task<string> GetAsync(string path) => SendAsync(new Uri(new Uri("https://ab123.us1.dbt.com/api/v2/"), path));

    private async Task<string> SendAsync(Uri uri)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, uri);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
