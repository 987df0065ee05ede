using System.Net.Http.Headers;
public interface ISecretStore { Task<string> GetSecretAsync(string name); string Read(string path); }
public class VaultClientX { public string GetSecretValue(string n) => throw new NotImplementedException(); }
public class SecretStores(HttpClient http, ISecretStore secrets)
{
    public async Task Go(long[] accounts)
    {
        await Send(70403103922125, await secrets.GetSecretAsync("dbt-token"));
        await Send(70403103922126, await secrets.GetSecretAsync("dbt-token")); // expect: DBTC1001
        await Send(70403103922127, await secrets.GetSecretAsync("dbt-token-127"));
        foreach (var a in accounts) await Send(a, secrets.Read("dbt/" + a));
        foreach (var a in accounts) await Send(a, secrets.Read("dbt/all")); // expect: DBTC1001
    }
    private async Task Send(long id, string token)
    {
        using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{id}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.SendAsync(m);
    }
}
