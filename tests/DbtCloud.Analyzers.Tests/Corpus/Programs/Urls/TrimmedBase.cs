using System.Net.Http.Headers;

const string Configured = "https://ab123.us1.dbt.com///";
string root = Configured.TrimEnd('/') + "/api/v2/";
string relative = "/accounts/".TrimStart('/');

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync(root + relative)); // expect: DBTC2001
Console.WriteLine(await http.GetStringAsync(root + relative + "70403103922125/".Trim()));
