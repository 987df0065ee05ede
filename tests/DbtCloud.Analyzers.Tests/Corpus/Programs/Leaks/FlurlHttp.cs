using Flurl;
using Flurl.Http;

public static class Plain
{
    public static Task<string> JobsAsync(string token) => "http://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/".WithOAuthBearerToken(token).GetStringAsync(); // expect: DBTC1003

    public static Task<string> LocalAsync(string token) => "http://localhost:5000/api/v2/accounts/70403103922125/jobs/".WithOAuthBearerToken(token).GetStringAsync();

    public static Task<string> GoodAsync(string token) => "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/".WithOAuthBearerToken(token).GetStringAsync();
}
