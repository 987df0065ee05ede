using System.Net.Http.Headers;

namespace Acme.Dbt;

internal static class Endpoints
{
    internal const string Base = "https://ab123.us1.dbt.com";

    internal static class V2
    {
        internal const string Root = Base + "/api/v2";
        internal const string Accounts = Root + "/accounts/";
        internal const string Unsubscribe = Root + "/notifications/unsubscribe/";
    }

    internal static class V3
    {
        internal const string Root = Base + "/api/v3";
        internal const string AdapterSchema = Root + "/adapter-schema/?adapter_version=" + Adapter;
        private const string Adapter = "postgres_v0";
    }
}

internal sealed class Client(HttpClient http)
{
    public Client(HttpClient http, string token) : this(http) =>
        this.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    private readonly HttpClient http = http;

    public Task<string> AccountsAsync() => http.GetStringAsync(Endpoints.V2.Accounts); // expect: DBTC2001

    public Task<string> AccountAsync(long id) => http.GetStringAsync(Endpoints.V2.Accounts + id + "/");

    public Task<HttpResponseMessage> UnsubscribeAsync() => http.PostAsync(Endpoints.V2.Unsubscribe, new StringContent("{}")); // expect: DBTC2002

    public Task<string> AdapterSchemaAsync() => http.GetStringAsync(Endpoints.V3.AdapterSchema);
}
