using RestSharp;

public sealed class Tenants(IReadOnlyDictionary<string, (long Account, string Token)> tenants)
{
    private readonly RestClient client = new("https://ab123.us1.dbt.com/api/v2");

    public async Task<List<string?>> JobsAsync(CancellationToken cancellationToken)
    {
        List<string?> bodies = [];
        foreach (string key in tenants.Keys)
        {
            (long account, string token) = tenants[key];
            RestRequest request = new($"accounts/{account}/jobs/");
            request.AddHeader("Authorization", $"Token {token}");
            RestResponse response = await client.ExecuteAsync(request, cancellationToken);
            bodies.Add(response.Content);
        }

        return bodies;
    }
}
