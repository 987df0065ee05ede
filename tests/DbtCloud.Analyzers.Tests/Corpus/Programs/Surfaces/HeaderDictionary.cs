Dictionary<string, string> headers = new()
{
    ["Accept"] = "application/json",
    ["Authorization"] = "Bearer " + Environment.GetEnvironmentVariable("DBT_TOKEN"),
};
using HttpClient http = new();
foreach (KeyValuePair<string, string> header in headers)
{
    http.DefaultRequestHeaders.Add(header.Key, header.Value);
}

Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/")); // expect: DBTC1001
