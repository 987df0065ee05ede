using RestSharp;

public sealed class Reader
{
    private readonly RestClient client = new("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");

    public Reader() => client.AddDefaultHeader("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"));

    public async Task<string?> JobsAsync() => (await client.GetAsync(new RestRequest("jobs/"))).Content;

    public async Task<string?> OneAsync(long id) => (await client.GetAsync(new RestRequest("jobs/{id}/").AddUrlSegment("id", id))).Content;
}
