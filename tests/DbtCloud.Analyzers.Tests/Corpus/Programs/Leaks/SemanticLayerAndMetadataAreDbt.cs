using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class All(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task RunAsync()
    {
        await PostAsync("https://ab123.metadata.us1.dbt.com/graphql", "{ environment(id: 1) { dbtProjectName } }");
        await PostAsync("https://ab123.semantic-layer.us1.dbt.com/api/graphql", "{ metrics(environmentId: 1) { name } }");
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(request);
    }

    private async Task PostAsync(string url, string query)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
