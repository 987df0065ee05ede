using System;
public class Uris
{
    static readonly Uri Base = new("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    readonly HttpClient _c = new() { BaseAddress = Base };
    public Uris(string token) => _c.DefaultRequestHeaders.Add("Authorization", $"Token {token}");
    public Task Up() => _c.GetAsync("../runs/?limit=20");
    public Task Away() => _c.GetAsync("../../70403103922126/runs/"); // expect: DBTC3001
    public Task Absolute() => _c.GetAsync("/api/v3/accounts/"); // expect: DBTC2001
    public Task Combined() => _c.GetAsync(new Uri(Base, "../../70403103922127/jobs/")); // expect: DBTC3001
    public Task Built() => _c.GetAsync(new UriBuilder("https", "ab123.us1.dbt.com", 443, "api/v4/accounts/70403103922125/runs/").Uri); // expect: DBTC2005
    public Task Escaped(string name) => _c.GetAsync("../runs/?order_by=" + Uri.EscapeDataString(name));
}
