using System.Net.Http.Headers;

public sealed class Scope(HttpClient http)
{
    public async Task<T> WithTokenAsync<T>(string? token, Func<HttpClient, Task<T>> action)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            return await action(http);
        }
        finally
        {
            http.DefaultRequestHeaders.Authorization = null;
        }
    }

    public async Task RunAsync()
    {
        string spice = await WithTokenAsync(Environment.GetEnvironmentVariable("DBT_SPICE"), client => client.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
        string guild = await WithTokenAsync(Environment.GetEnvironmentVariable("DBT_GUILD"), client => client.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"));
        Console.WriteLine(spice.Length + guild.Length);
    }
}
