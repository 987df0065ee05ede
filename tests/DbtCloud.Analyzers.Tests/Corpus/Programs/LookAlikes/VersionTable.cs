using System.Net.Http.Headers;

public sealed class Versions(HttpClient http, string token)
{
    private static readonly IReadOnlyDictionary<string, string> VersionOf = new Dictionary<string, string>
    {
        ["jobs"] = "v2",
        ["runs"] = "v2",
        ["projects"] = "v3",
        ["groups"] = "v3",
    };

    public async Task<string> ListAsync(long account, string resource)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/{VersionOf[resource]}/accounts/{account}/{resource}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> ProjectsAsync(long account) => ListAsync(account, "projects");

    public Task<string> JobsAsync(long account) => ListAsync(account, "jobs");
}
