using System.Net.Http.Headers;
using System.Text.Json;

if (args.Length < 2 || !long.TryParse(args[0], out long account) || !long.TryParse(args[1], out long job))
{
    Console.Error.WriteLine("usage: run <account> <job>");
    return 2;
}

string? token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN");
if (string.IsNullOrEmpty(token))
{
    Console.Error.WriteLine("DBT_CLOUD_TOKEN is not set.");
    return 2;
}

using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

using HttpResponseMessage started = await http.PostAsync($"accounts/{account}/jobs/{job}/run/", new StringContent("{\"cause\":\"cli\"}", System.Text.Encoding.UTF8, "application/json"));
started.EnsureSuccessStatusCode();
long run = Id(await started.Content.ReadAsStringAsync());
while (true)
{
    using JsonDocument body = JsonDocument.Parse(await http.GetStringAsync($"accounts/{account}/runs/{run}/"));
    int status = body.RootElement.GetProperty("data").GetProperty("status").GetInt32();
    Console.WriteLine(status);
    if (status is 10 or 20 or 30)
    {
        return status == 10 ? 0 : 1;
    }

    await Task.Delay(TimeSpan.FromSeconds(10));
}

static long Id(string json)
{
    using JsonDocument document = JsonDocument.Parse(json);
    return document.RootElement.GetProperty("data").GetProperty("id").GetInt64();
}
