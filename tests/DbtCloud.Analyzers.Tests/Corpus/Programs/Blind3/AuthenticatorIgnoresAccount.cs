using RestSharp;
using RestSharp.Authenticators;

namespace Rest.Custom;

public sealed class PatAuthenticator : AuthenticatorBase
{
    public PatAuthenticator(string pat) : base(pat)
    {
    }

    protected override ValueTask<Parameter> GetAuthenticationParameter(string accessToken) =>
        new(new HeaderParameter(KnownHeaders.Authorization, $"Token {accessToken}"));
}

public class DbtAdminClient
{
    private readonly RestClient _rest;

    public DbtAdminClient(string pat)
    {
        _rest = new RestClient(new RestClientOptions("https://ca961.us1.dbt.com/api/v2/")
        {
            Authenticator = new PatAuthenticator(pat),
            ThrowOnAnyError = true,
        });
    }

    public async Task<string?> GetRetailRunsAsync(CancellationToken ct = default)
    {
        var request = new RestRequest("accounts/70403103961001/runs/", Method.Get);
        request.AddParameter("order_by", "-id");
        return (await _rest.ExecuteAsync(request, ct)).Content;
    }

    public async Task<string?> GetWholesaleRunsAsync(CancellationToken ct = default)
    {
        var request = new RestRequest("accounts/70403103961002/runs/", Method.Get); // expect: DBTC1001
        request.AddParameter("order_by", "-id");
        return (await _rest.ExecuteAsync(request, ct)).Content;
    }
}
