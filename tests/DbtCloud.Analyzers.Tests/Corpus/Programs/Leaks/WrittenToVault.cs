using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;

public sealed class Import(SecretClient secrets, HttpClient http)
{
    public async Task RunAsync()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? throw new InvalidOperationException("DBT_TOKEN is missing.");
        await secrets.SetSecretAsync("dbt-token", token);
        await File.WriteAllTextAsync("/run/secrets/dbt", token);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
    }
}
