public sealed class DbtUrl
{
    private readonly List<string> _segments = new();
    private readonly Dictionary<string, string> _query = new();
    public DbtUrl Add(params string[] segments) { _segments.AddRange(segments); return this; }
    public DbtUrl With(string name, object value) { _query[name] = value.ToString()!; return this; }
    public string Build() => "https://ab123.us1.dbt.com/" + string.Join("/", _segments) + "/" + (_query.Count == 0 ? "" : "?" + string.Join("&", _query.Select(p => $"{p.Key}={p.Value}")));
}
public class OwnFluent(HttpClient http)
{
    public Task A(long account) => http.GetAsync(new DbtUrl().Add("api", "v2", "accounts", account.ToString(), "jobs").With("limit", 20).Build());
    public Task B() => http.GetAsync(new DbtUrl().Add("api", "v3").Add("accounts").Build()); // expect: DBTC2001
    public Task C(long account) => http.GetAsync(new DbtUrl().Add("api", "v2", "accounts", account.ToString(), "runs").With("limit", 250).Build()); // expect: DBTC3003
}
