using Flurl.Http;

IFlurlClient spice = new FlurlClient("https://ab123.us1.dbt.com/api/v2/").WithOAuthBearerToken(Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE"));
IFlurlClient guild = new FlurlClient("https://cd456.us1.dbt.com/api/v2/").WithOAuthBearerToken(Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD"));

string one = await spice.Request("accounts", 70403103922125, "jobs/").GetStringAsync();
string two = await guild.Request("accounts", 70403103922126, "jobs/").GetStringAsync();
string three = await guild.Request("accounts", "70403103922126", "runs/").SetQueryParam("limit", 100).GetStringAsync();
Console.WriteLine(one.Length + two.Length + three.Length);
