string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();

HttpRequestMessage first = new(HttpMethod.Get, new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/"));
first.Headers.TryAddWithoutValidation("Authorization", "bearer " + token);
await http.SendAsync(first);

HttpRequestMessage second = new() { Method = HttpMethod.Get };
second.RequestUri = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/");
second.Headers.Add("authorization", new[] { $"bearer {token}" }); // expect: DBTC1001
await http.SendAsync(second);
