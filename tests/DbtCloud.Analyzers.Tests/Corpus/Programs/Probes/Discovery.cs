using System.Net.Http.Json;
public class Discovery(HttpClient http, string serviceToken)
{
    public async Task Go(long env)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", serviceToken);
        await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new { query = "query($e: BigInt!) { environment(id: $e) { applied { models(first: 501) { edges { node { name } } } } } }", variables = new { e = env } }); // expect: DBTC3003
        await http.PostAsJsonAsync("https://ab123.metadata.us1.dbt.com/graphql", new { query = "query($j: BigInt!) { job(id: $j) { models(first: 101) { name } } }", variables = new Dictionary<string, object> { ["j"] = 1 } }); // expect: DBTC3003
        using var github = new HttpClient();
        await github.PostAsJsonAsync("https://api.github.com/graphql", new { query = "query { viewer { repositories(first: 1000) { totalCount } } }" });
    }
}
