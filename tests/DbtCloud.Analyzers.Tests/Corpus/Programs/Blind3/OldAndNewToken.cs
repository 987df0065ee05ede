using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Rotation.ByHand;

/// <summary>Rotates the PAT of one account: asks with the old one for a new one, checks the new one, deletes the old one.</summary>
public sealed class PatRotation(HttpClient http, IConfiguration configuration)
{
    private const string Account = "https://on910.us1.dbt.com/api/v3/accounts/70403103910301";

    public async Task<string> RotateAsync(long user, long oldId, CancellationToken ct)
    {
        string oldToken = configuration["Dbt:Token"] ?? throw new InvalidOperationException("Dbt:Token");
        using HttpRequestMessage create = new(HttpMethod.Post, $"{Account}/users/{user}/account-apikeys/");
        create.Headers.Authorization = new AuthenticationHeaderValue("Bearer", oldToken);
        create.Content = JsonContent.Create(new { name = $"nightly {DateTime.UtcNow:yyyy-MM-dd}" });
        using HttpResponseMessage created = await http.SendAsync(create, ct);
        JsonElement answer = await created.Content.ReadFromJsonAsync<JsonElement>(ct);
        string newToken = answer.GetProperty("data").GetProperty("token_string").GetString()!;

        using HttpRequestMessage check = new(HttpMethod.Get, "https://on910.us1.dbt.com/api/v2/accounts/70403103910301/");
        check.Headers.Authorization = new AuthenticationHeaderValue("Bearer", newToken);
        using HttpResponseMessage checkedAnswer = await http.SendAsync(check, ct);
        checkedAnswer.EnsureSuccessStatusCode();

        using HttpRequestMessage delete = new(HttpMethod.Delete, $"{Account}/users/{user}/account-apikeys/{oldId}/");
        delete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", newToken);
        using HttpResponseMessage deleted = await http.SendAsync(delete, ct);
        deleted.EnsureSuccessStatusCode();
        return newToken;
    }
}
