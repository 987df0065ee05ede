using System.Net.Http.Headers;

(string host, string? token) = ("https://ab123.us1.dbt.com", Environment.GetEnvironmentVariable("DBT_TOKEN"));
(long Id, string Name) spice = (70403103922125, "spice");
var (guildId, guildName) = (70403103922126, "guild");

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine($"{spice.Name}: {await http.GetStringAsync($"{host}/api/v2/accounts/{spice.Id}/jobs/")}");
string jobs = await http.GetStringAsync($"{host}/api/v2/accounts/{guildId}/jobs/"); // expect: DBTC1001
Console.WriteLine($"{guildName}: {jobs}");
