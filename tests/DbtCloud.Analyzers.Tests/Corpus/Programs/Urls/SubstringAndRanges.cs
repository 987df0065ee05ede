using System.Net.Http.Headers;

const string Full = "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/?limit=20";

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

string withoutQuery = Full[..Full.IndexOf('?')];
Console.WriteLine(await http.GetStringAsync(withoutQuery));

string accounts = Full.Substring(0, Full.IndexOf("accounts/", StringComparison.Ordinal) + "accounts/".Length);
Console.WriteLine(await http.GetStringAsync(accounts)); // expect: DBTC2001

string host = Full[..^"/api/v2/accounts/70403103922125/jobs/?limit=20".Length];
Console.WriteLine(await http.GetStringAsync(host + "/api/v2/accounts/70403103922125/"));
