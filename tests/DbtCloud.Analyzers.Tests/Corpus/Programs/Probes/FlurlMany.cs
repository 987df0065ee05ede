using Flurl;
using Flurl.Http;
public class FlurlMany(string dbtToken)
{
    public Task<string> A() => "https://ab123.us1.dbt.com".AppendPathSegments("api", "v2", "accounts", 70403103922125, "jobs/").WithOAuthBearerToken(dbtToken).GetStringAsync();
    public Task<string> B() => "https://ab123.us1.dbt.com".AppendPathSegments("api", "v2", "accounts", 70403103922126, "jobs/").WithHeader("Authorization", $"Token {dbtToken}").GetStringAsync(); // expect: DBTC1001
    public Task<string> C() => new Url("https://ab123.us1.dbt.com/api/v3").AppendPathSegment("accounts").SetQueryParams(new { limit = 10 }).WithOAuthBearerToken(dbtToken).GetStringAsync(); // expect: DBTC2001
    public Task<string> D(long id) => "https://ab123.us1.dbt.com/api/v2/accounts".AppendPathSegment(id).AppendPathSegment("runs").SetQueryParam("limit", 200).WithOAuthBearerToken(dbtToken).GetStringAsync(); // expect: DBTC3003
}
