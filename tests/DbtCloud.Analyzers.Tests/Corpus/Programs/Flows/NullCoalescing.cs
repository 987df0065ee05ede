using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? throw new InvalidOperationException("No token.");
string? cached = null;
cached ??= token;

using HttpClient http = new();
using HttpRequestMessage first = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
first.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
await http.SendAsync(first);

using HttpRequestMessage second = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/");
second.Headers.Authorization = new AuthenticationHeaderValue("Bearer", cached); // expect: DBTC1001
await http.SendAsync(second);
