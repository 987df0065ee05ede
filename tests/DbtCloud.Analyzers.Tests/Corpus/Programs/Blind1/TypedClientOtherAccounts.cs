using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddHttpClient("dbt-retail", c =>
{
    c.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
    c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_RETAIL_TOKEN"));
});
services.AddHttpClient("dbt-wholesale", c =>
{
    c.BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/");
    c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_WHOLESALE_TOKEN"));
});
services.AddSingleton<Inventory>();

await using var provider = services.BuildServiceProvider();
await provider.GetRequiredService<Inventory>().PrintAsync();

internal sealed class Inventory(IHttpClientFactory factory)
{
    public async Task PrintAsync()
    {
        var retail = factory.CreateClient("dbt-retail");
        var wholesale = factory.CreateClient("dbt-wholesale");

        Print(await retail.GetFromJsonAsync<JsonElement>("jobs/"));
        Print(await wholesale.GetFromJsonAsync<JsonElement>("jobs/"));
        Print(await retail.GetFromJsonAsync<JsonElement>("../70403103922125/runs/"));
        Print(await retail.GetFromJsonAsync<JsonElement>("/api/v2/accounts/70403103922126/runs/")); // expect: DBTC3001
    }

    private static void Print(JsonElement element) => Console.WriteLine(element.GetProperty("data").GetArrayLength());
}
