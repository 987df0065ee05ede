using RestSharp;
using RestSharp.Authenticators;

namespace Rest.Requests;

public sealed class PerRequest
{
    private readonly RestClient client = new("https://ar920.us1.dbt.com/api/v2/accounts");

    public async Task<int> RunAsync()
    {
        RestResponse spice = await client.ExecuteAsync(With("70403103920501/jobs/", "DBT_SPICE"));
        RestResponse guild = await client.ExecuteAsync(With("70403103920502/jobs/", "DBT_GUILD"));
        RestRequest third = new RestRequest("70403103920503/jobs/")
        {
            Authenticator = new JwtAuthenticator(Environment.GetEnvironmentVariable("DBT_SIETCH")!),
        };
        RestResponse sietch = await client.ExecuteAsync(third);
        return (int)spice.StatusCode + (int)guild.StatusCode + (int)sietch.StatusCode;
    }

    private static RestRequest With(string path, string variable) => new(path)
    {
        Authenticator = new JwtAuthenticator(Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException(variable)),
    };
}
