using Flurl.Http;

IFlurlClient client = new FlurlClient("https://ab123.us1.dbt.com/api/v2/")
    .WithOAuthBearerToken(Environment.GetEnvironmentVariable("DBT_TOKEN"));

string one = await client.Request("accounts", 70403103922125, "jobs/").GetStringAsync();
string all = await client.Request("accounts/").GetStringAsync(); // expect: DBTC2001
string two = await client.Request("accounts", 70403103922126, "jobs/").GetStringAsync(); // expect: DBTC1001
Console.WriteLine(one.Length + two.Length + all.Length);
