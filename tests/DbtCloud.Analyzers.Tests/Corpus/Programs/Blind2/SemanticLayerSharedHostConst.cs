using System.Net.Http.Headers;
using System.Net.Http.Json;

internal static class SemanticLayer
{
    private const string Endpoint = "https://semantic-layer.cloud.getdbt.com/api/graphql"; // expect: DBTC2004

    private static readonly HttpClient Http = new();

    public static async Task<string> MetricsAsync(long environmentId, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = JsonContent.Create(new
        {
            query = "query($id: BigInt!) { metrics(environmentId: $id) { name type } }",
            variables = new { id = environmentId },
        });

        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal static class App
{
    private static async Task Main(string[] args)
    {
        var environment = long.Parse(args[0]);
        var token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? "";
        Console.WriteLine(await SemanticLayer.MetricsAsync(environment, token));
    }
}
