using System.Net.Http.Headers;

Uri root = new("https://ab123.us1.dbt.com/api/v2/accounts/");
using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync(new Uri(root, "70403103922125/jobs/")));
Console.WriteLine(await http.GetStringAsync(new Uri(root, "../../v3/accounts/70403103922125/projects/")));
Console.WriteLine(await http.GetStringAsync(new Uri(root, "../users/17/"))); // expect: DBTC2002
Console.WriteLine(await http.GetStringAsync(new Uri(root, "/api/v3/accounts/"))); // expect: DBTC2001
Console.WriteLine(await http.GetStringAsync(root)); // expect: DBTC2001
