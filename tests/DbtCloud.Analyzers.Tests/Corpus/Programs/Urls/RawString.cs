using System.Net.Http.Headers;

const string Path = """/api/v2/accounts/""";
const string Host = """
    https://ab123.us1.dbt.com
    """;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
using HttpResponseMessage response = await http.GetAsync(Host + Path); // expect: DBTC2001
response.EnsureSuccessStatusCode();

using HttpResponseMessage jobs = await http.GetAsync($"""{Host}{Path}{70403103922125}/jobs/""");
jobs.EnsureSuccessStatusCode();
Console.WriteLine(await jobs.Content.ReadAsStringAsync());
