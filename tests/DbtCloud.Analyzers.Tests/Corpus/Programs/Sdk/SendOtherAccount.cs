using DbtCloud;

DbtCloudClient spice = new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

using HttpRequestMessage own = new(HttpMethod.Get, "api/v3/accounts/70403103922125/audit-logs/");
using HttpResponseMessage first = await spice.SendAsync(own);
Console.WriteLine(first.StatusCode);

using HttpRequestMessage other = new(HttpMethod.Get, "api/v3/accounts/70403103922126/audit-logs/"); // expect: DBTC3001
using HttpResponseMessage second = await spice.SendAsync(other);
Console.WriteLine(second.StatusCode);
