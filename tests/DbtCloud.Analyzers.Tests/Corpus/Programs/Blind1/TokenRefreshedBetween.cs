using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Security.KeyVault.Secrets;

namespace Harbour.Sync;

public class NightlyMirror
{
    private const long Primary = 70403103922125;
    private const long Secondary = 70403103922126;

    private readonly SecretClient secrets;
    private readonly HttpClient client = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

    public NightlyMirror(SecretClient secrets)
    {
        this.secrets = secrets;
    }

    public async Task<int> RunAsync(CancellationToken ct)
    {
        string token = (await secrets.GetSecretAsync("dbt-pat-primary", cancellationToken: ct)).Value.Value;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        JsonNode? source = await client.GetFromJsonAsync<JsonNode>($"api/v2/accounts/{Primary}/jobs/?limit=100", ct);

        // other account, other token
        token = (await secrets.GetSecretAsync("dbt-pat-secondary", cancellationToken: ct)).Value.Value;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        JsonNode? target = await client.GetFromJsonAsync<JsonNode>($"api/v2/accounts/{Secondary}/jobs/?limit=100", ct);

        HashSet<string> known = [.. Names(target)];
        return Names(source).Count(name => !known.Contains(name));
    }

    private static IEnumerable<string> Names(JsonNode? page)
    {
        foreach (JsonNode? job in page?["data"]?.AsArray() ?? [])
        {
            if (job?["name"]?.GetValue<string>() is { Length: > 0 } name)
            {
                yield return name;
            }
        }
    }
}
