using System.Net.Http.Headers;

namespace Statics;

public static class DbtGlobals
{
    private const string Finance = "70403103922125";
    private const string People = "70403103922126";
    private static readonly HttpClient Http;

    static DbtGlobals()
    {
        Http = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/") };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        Http.DefaultRequestHeaders.UserAgent.ParseAdd("statics/0.1");
    }

    public static Task<string> FinanceJobs() => Http.GetStringAsync("v2/accounts/" + Finance + "/jobs/");

    public static Task<string> FinanceGroups() => Http.GetStringAsync("v3/accounts/" + Finance + "/groups/");

    public static async Task<string> PeopleJobs()
    {
        var response = await Http.GetAsync("v2/accounts/" + People + "/jobs/"); // expect: DBTC1001
        return await response.Content.ReadAsStringAsync();
    }

    public static async Task<string> PeopleUsers()
    {
        var response = await Http.GetAsync("v2/accounts/" + People + "/users/");
        return await response.Content.ReadAsStringAsync();
    }
}
