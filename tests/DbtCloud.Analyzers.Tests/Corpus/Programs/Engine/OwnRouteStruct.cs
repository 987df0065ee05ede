using System.Net.Http.Headers;
// a struct URL builder of the user's own
public readonly struct Route
{
    private readonly string path;
    private Route(string path) => this.path = path;
    public static Route Root => new("https://a.us1.dbt.com/api/v3");
    public Route Append(string segment) => new(path + "/" + segment);
    public Route Append(long id) => Append(id.ToString());
    public override string ToString() => path + "/";
    public static implicit operator string(Route r) => r.ToString();
    public static implicit operator Uri(Route r) => new(r.ToString());
}
public class C
{
    private readonly HttpClient http = new();
    public C(string dbtToken) => http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
    public Task<string> Accounts() => http.GetStringAsync(Route.Root.Append("accounts").ToString()); // expect: DBTC2001
    public Task<string> One() => http.GetStringAsync((string)Route.Root.Append("accounts").Append(5).Append("projects"));
    public Task<string> Two() => http.GetStringAsync($"{Route.Root.Append("accounts").Append(6).Append("projects")}"); // expect: DBTC1001
}
