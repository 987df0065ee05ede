using System.Net.Http.Headers;

Uri withoutSlash = new("https://ab123.us1.dbt.com/api/v2");
Uri withSlash = new("https://ab123.us1.dbt.com/api/v2/");
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync(new Uri(withoutSlash, "v3/accounts/70403103922125/projects/")));
Console.WriteLine(await http.GetStringAsync(new Uri(withSlash, "accounts/70403103922125/projects/"))); // expect: DBTC2003
Console.WriteLine(await http.GetStringAsync(new Uri(withSlash, "accounts/70403103922125/jobs/")));
