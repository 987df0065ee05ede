using RestSharp;

var client = new RestClient("https://ab123.us1.dbt.com");
client.AddDefaultHeader("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"));

RestResponse first = await client.ExecuteAsync(new RestRequest("api/v2/accounts/70403103922125/jobs/", Method.Get));
Console.WriteLine(first.Content);

RestResponse second = await client.ExecuteAsync(new RestRequest("api/v2/accounts/70403103922126/jobs/", Method.Get)); // expect: DBTC1001
Console.WriteLine(second.Content);
