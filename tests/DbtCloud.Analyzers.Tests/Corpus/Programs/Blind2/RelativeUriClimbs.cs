using System.Net.Http.Headers;

var root = new Uri("https://ru113.us1.dbt.com/api/v2/accounts/70403103911300/jobs/");
var runs = new Uri(root, "../runs/?limit=100");
var projects = new Uri(root, "../../../../v3/accounts/70403103911300/projects/");
var oldProjects = new Uri(root, "../projects/");

using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));
Console.WriteLine(await http.GetStringAsync(runs));
Console.WriteLine(await http.GetStringAsync(projects));
Console.WriteLine(await http.GetStringAsync(oldProjects)); // expect: DBTC2003
