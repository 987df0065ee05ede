using System.Net.Http.Headers;

// usage: trigger (emea|amer|apac) JOB
// the token in DBT_TOKEN has to be the one of that account
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: trigger (emea|amer|apac) JOB");
    return 1;
}

var token = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? throw new Exception("DBT_TOKEN?");
return args[0] switch
{
    "emea" => await Trigger("https://em816.eu1.dbt.com", 70403103981601, args[1], token),
    "amer" => await Trigger("https://am816.us1.dbt.com", 70403103981602, args[1], token),
    "apac" => await Trigger("https://ap816.au1.dbt.com", 70403103981603, args[1], token),
    _ => 2,
};

static async Task<int> Trigger(string url, long account, string job, string secret)
{
    using var http = new HttpClient { BaseAddress = new Uri(url) };
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", secret);
    using var response = await http.PostAsync($"/api/v2/accounts/{account}/jobs/{job}/run/", new StringContent("{\"cause\":\"cli\"}"));
    Console.WriteLine(await response.Content.ReadAsStringAsync());
    return response.IsSuccessStatusCode ? 0 : 3;
}
