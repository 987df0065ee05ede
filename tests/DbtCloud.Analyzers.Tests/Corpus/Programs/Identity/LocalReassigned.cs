using System.Net;

WebClient web = new();
string? token = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE");
web.Headers[HttpRequestHeader.Authorization] = "Token " + token;
Console.WriteLine(web.DownloadString("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));

token = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD");
web.Headers[HttpRequestHeader.Authorization] = "Token " + token;
Console.WriteLine(web.DownloadString("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"));
