using System.Net.Http.Headers;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync("HTTPS://AB123.US1.DBT.COM/api/v2/accounts")); // expect: DBTC2001
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com:443/api/v2/accounts/?format=json")); // expect: DBTC2001
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125"));
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v3/accounts/70403103922125/webhooks/subscriptions"));
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/"));
