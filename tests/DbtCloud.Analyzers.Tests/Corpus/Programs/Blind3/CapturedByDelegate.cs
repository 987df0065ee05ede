using System.Net.Http.Headers;

var token = Environment.GetEnvironmentVariable("DBT_TOKEN");
var labToken = Environment.GetEnvironmentVariable("DBT_LAB_TOKEN");
var http = new HttpClient { BaseAddress = new Uri("https://cd814.us1.dbt.com") };

Func<string?, Func<long, Task<string>>> login = secret => async account =>
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/accounts/{account}/runs/?limit=5");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
    using var response = await http.SendAsync(request);
    return await response.Content.ReadAsStringAsync();
};

Func<long, Task<string>> fetch = async account =>
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using var response = await http.SendAsync(request);
    return await response.Content.ReadAsStringAsync();
};

Console.WriteLine(await fetch(70403103981401));
Console.WriteLine(await fetch(70403103981402)); // expect: DBTC1001
Console.WriteLine(await login(labToken)(70403103981403));
