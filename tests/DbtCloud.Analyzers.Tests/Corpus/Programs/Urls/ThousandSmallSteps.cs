using System.Net.Http.Headers;

string url = "https://";
url += "ab123";
url += ".us1";
url += ".dbt.com";
url += "/api";
url += "/v2";
url += "/accounts";
string listing = url;
url += "/" + 70403103922125;
url += "/jobs";
url += "/";

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
Console.WriteLine(await http.GetStringAsync(url));
Console.WriteLine(await http.GetStringAsync(listing)); // expect: DBTC2001
