using System.Net.Http.Json;
public sealed class C01(HttpClient http, string dbtServiceToken)
{
    public async Task Run()
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbtServiceToken);
        await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new { query = "{ environment(id: 1) { id } }" });
        await http.PostAsJsonAsync("https://ab123.semantic-layer.us1.dbt.com/api/graphql", new { query = "{ metrics { name } }" });
        await http.PostAsJsonAsync("https://cd456.metadata.us1.dbt.com/graphql", new { query = "{ environment(id: 1) { id } }" }); // expect: DBTC1001
        await http.PostAsJsonAsync("https://cd456.semantic-layer.us1.dbt.com/api/graphql", new { query = "{ metrics { name } }" });
    }
}
public sealed class C01b(HttpClient http, string dbtServiceToken)
{
    public async Task Run(string[] prefixes)
    {
        foreach (string prefix in prefixes)
        {
            using HttpRequestMessage m = new(HttpMethod.Post, $"https://{prefix}.metadata.us1.dbt.com/graphql");
            m.Headers.Authorization = new("Bearer", dbtServiceToken); // expect: DBTC1001
            await http.SendAsync(m);
        }
    }
    public async Task Same(string prefix)
    {
        foreach (string kind in new[] { "metadata", "semantic-layer" })
        {
            using HttpRequestMessage m = new(HttpMethod.Post, $"https://{prefix}.{kind}.us1.dbt.com/graphql");
            m.Headers.Authorization = new("Bearer", dbtServiceToken);
            await http.SendAsync(m);
        }
    }
}
public sealed class C01c(HttpClient http, string dbtPat)
{
    public async Task Run()
    {
        await Send("https://ef789.us1.dbt.com/api/v2/accounts/333/jobs/");
        await Send("https://gh012.us1.dbt.com/api/v2/accounts/444/jobs/"); // expect: DBTC1001
        await Send("https://gh012.metadata.us1.dbt.com/graphql");
    }
    private async Task Send(string url)
    {
        using HttpRequestMessage m = new(HttpMethod.Post, url);
        m.Headers.Authorization = new("Bearer", dbtPat);
        await http.SendAsync(m);
    }
}
