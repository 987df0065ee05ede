using System.Net.Http.Headers;

if (args is not [var accountText, var jobText, ..])
{
    Console.Error.WriteLine("usage: dbtctl <account> <job>");
    return 2;
}

int accountId = int.Parse(accountText); // expect-info: DBTC3004
long jobId = long.Parse(jobText);
int retries = args.Length > 2 ? int.Parse(args[2]) : 3;

using var http = new HttpClient { BaseAddress = new Uri("https://tq512.au1.dbt.com/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));

for (int attempt = 0; attempt < retries; attempt++)
{
    using var response = await http.PostAsync($"api/v2/accounts/{accountId}/jobs/{jobId}/run/", new StringContent("{\"cause\":\"cli\"}"));
    if (response.IsSuccessStatusCode)
    {
        return 0;
    }
}

return 1;
