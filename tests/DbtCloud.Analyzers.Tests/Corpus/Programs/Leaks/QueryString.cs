string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();
Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/?token={token}")); // expect: DBTC1003
