using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RestSharp;
using RestSharp.Authenticators.OAuth2;

namespace Modules;

public sealed class SdkModule(IConfiguration configuration)
{
    public void Load(IServiceCollection services) => services.AddDbtCloud().AddAccount("main", options =>
    {
        options.AccountId = 70403103912301;
        options.AccessUrl = new Uri("https://mr912.us1.dbt.com");
        options.Token = configuration.GetSection("Dbt").GetValue<string>("Pat");
    });
}

public sealed class ReportModule(IConfiguration configuration)
{
    public RestResponse Report()
    {
        RestClient client = new(new RestClientOptions("https://ms912.us1.dbt.com/api/v2")
        {
            Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(configuration["Dbt:Pat"]!, "Bearer"), // expect: DBTC1004
        });
        return client.Execute(new RestRequest("accounts/70403103912302/runs/"));
    }
}
