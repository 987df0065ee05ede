using System.Net.Http.Headers;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

await http.GetAsync("/api/v2/accounts/70403103922125/jobs");
await http.GetAsync("/api/v2/accounts/70403103922125/projects"); // expect: DBTC2003
await http.GetAsync("/api/v3/accounts/70403103922125/webhooks/subscriptions/");
await http.GetAsync("/api/v2/users/5"); // expect: DBTC2002
await http.PostAsync("/api/v2/accounts/70403103922125/jobs/5/run", new StringContent("{}"));
await http.GetAsync("/api/v2/whoami"); // expect-info: DBTC2006
