using Azure.Security.KeyVault.Secrets;
public class KeyVault(HttpClient http, SecretClient vault)
{
    public async Task Go()
    {
        KeyVaultSecret a = await vault.GetSecretAsync("dbt-pat");
        http.DefaultRequestHeaders.Authorization = new("Bearer", a.Value);
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        var b = vault.GetSecret("dbt-pat").Value.Value;
        http.DefaultRequestHeaders.Authorization = new("Bearer", b); // expect: DBTC1001
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        var response = await vault.GetSecretAsync("dbt-pat-people");
        http.DefaultRequestHeaders.Authorization = new("Bearer", response.Value.Value);
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922127/jobs/");
    }
}
