using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed record Cause(string Text);

public sealed class Trigger(HttpClient http)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        http.BaseAddress = new Uri("https://ab123.us1.dbt.com/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));

        using HttpResponseMessage one = await http.PostAsJsonAsync("api/v2/accounts/70403103922125/jobs/1/run/", new Cause("a"), cancellationToken);
        using HttpResponseMessage two = await http.PutAsJsonAsync("api/v3/accounts/70403103922126/service-tokens/5/", new Cause("b"), cancellationToken); // expect: DBTC1001
        await http.DeleteFromJsonAsync<Cause>("api/v3/accounts/70403103922125/projects/9/", cancellationToken);
        await foreach (Cause? cause in http.GetFromJsonAsAsyncEnumerable<Cause>("api/v2/accounts/", cancellationToken)) // expect: DBTC2001
        {
            Console.WriteLine(cause);
        }
    }
}
