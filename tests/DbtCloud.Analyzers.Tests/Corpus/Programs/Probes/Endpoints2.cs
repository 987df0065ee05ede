public class Endpoints2(HttpClient http, long account, long id)
{
    private const string B = "https://ab123.us1.dbt.com";
    public Task A() => http.GetAsync($"{B}/api/v2/users/{id}/apikey/"); // expect: DBTC2002
    public Task A2() => http.PostAsync($"{B}/api/v2/notifications/unsubscribe/", null); // expect: DBTC2002
    public Task C() => http.GetAsync($"{B}/api/v3/users/{id}/credentials/");
    public Task D() => http.GetAsync($"{B}/api/v2/whoami/"); // expect: DBTC2006
    public Task E() => http.GetAsync($"{B}/private/accounts/{account}/features/"); // expect: DBTC2006
    public Task F() => http.GetAsync($"{B}/api/v2/accounts/{account}/projects/"); // expect: DBTC2003
    public Task G() => http.GetAsync($"{B}/api/v1/accounts/{account}/jobs/"); // expect: DBTC2005
    public Task H() => http.GetAsync($"{B}/api/v2/accounts/{account}/flights/"); // expect: DBTC2006
    public Task I() => http.GetAsync($"{B}/api/v3/accounts/{account}/projects/{id}/");
    public Task J() => http.GetAsync($"{B}/api/v2/accounts/{account}/runs/{id}/artifacts/manifest.json");
    public Task K() => http.PostAsync($"{B}/api/v2/accounts/{account}/jobs/{id}/run/", null);
    public Task L() => http.GetAsync($"{B}/api/v2/accounts/{account}/");
    public Task M() => http.GetAsync("https://cd456.getdbt.com/api/v2/accounts/1/jobs/"); // expect-info: DBTC2004
}
