using System.Net.Http.Headers;

string? spice = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE");
string? guild = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD") ?? args.FirstOrDefault();

using HttpClient http = new();
using HttpRequestMessage first = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
first.Headers.Authorization = new AuthenticationHeaderValue("Bearer", spice);
await http.SendAsync(first);

using HttpRequestMessage second = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/");
second.Headers.Authorization = new AuthenticationHeaderValue("Bearer", guild);
await http.SendAsync(second);
