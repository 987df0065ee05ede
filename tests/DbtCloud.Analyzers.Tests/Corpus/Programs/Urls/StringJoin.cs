using System.Net.Http.Headers;

HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
string host = "https://ab123.us1.dbt.com";

string projects = string.Join("/", host, "api", "v2", "accounts", "70403103922125", "projects", "");
Console.WriteLine(await http.GetStringAsync(projects)); // expect: DBTC2003

string runs = string.Join('/', new[] { host, "api", "v2", "accounts", "70403103922125", "runs", "" });
Console.WriteLine(await http.GetStringAsync(runs));

string[] segments = [host, "api", "v3", "accounts", "70403103922125", "projects"];
Console.WriteLine(await http.GetStringAsync(string.Join("/", segments) + "/"));
