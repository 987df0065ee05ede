using System.Net.Http.Headers;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "{{token:a}}"); // expect: DBTC1002
Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
