using Flurl;
using Flurl.Http;

public sealed class Projects(string token)
{
    private readonly Url root = new Url("https://ab123.us1.dbt.com").AppendPathSegment("api");

    public async Task<int> CreateAsync(long account, string name)
    {
        IFlurlResponse response = await root.Clone().AppendPathSegments("v2", "accounts", account, "projects/") // expect: DBTC2003
            .WithHeader("Authorization", "Bearer " + token)
            .PostJsonAsync(new { name });
        return response.StatusCode;
    }

    public async Task<int> CreateNewAsync(long account, string name)
    {
        IFlurlResponse response = await root.Clone().AppendPathSegments("v3", "accounts", account, "projects/")
            .WithHeader("Authorization", "Bearer " + token)
            .PostJsonAsync(new { name });
        return response.StatusCode;
    }
}
