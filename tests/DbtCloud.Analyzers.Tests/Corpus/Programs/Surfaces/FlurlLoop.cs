using Flurl;
using Flurl.Http;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
foreach (string account in args)
{
    string body = await "https://ab123.us1.dbt.com/api/v2/accounts".AppendPathSegment(account).AppendPathSegment("jobs/").WithOAuthBearerToken(token).GetStringAsync(); // expect: DBTC1001
    Console.WriteLine(body.Length);
}

foreach (string resource in new[] { "jobs/", "runs/" })
{
    string body = await "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125".AppendPathSegment(resource).WithOAuthBearerToken(Environment.GetEnvironmentVariable("DBT_OTHER")).GetStringAsync();
    Console.WriteLine(body.Length);
}
