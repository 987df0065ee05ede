using System.Net.Http.Headers;

// quick check, to be removed
const string Pat = "{{token:script}}"; // expect: DBTC1002

using var http = new HttpClient { BaseAddress = new Uri("https://lt129.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Pat);
Console.WriteLine(await http.GetStringAsync("/api/v2/accounts/70403103912901/jobs/"));

string help = "Set DBT_TOKEN to dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, from Your profile > API tokens";
Console.WriteLine(help);
