using System.Net.Http.Headers;
public readonly struct ApiPath
{
    private readonly string _text;
    private ApiPath(string text) => _text = text;
    public static ApiPath V2 => new("https://ab123.us1.dbt.com/api/v2");
    public ApiPath Account(long id) => this / "accounts" / id.ToString();
    public static ApiPath operator /(ApiPath left, string segment) => new(left._text + "/" + segment);
    public override string ToString() => _text + "/";
    public static implicit operator Uri(ApiPath path) => new(path.ToString());
}
public class OwnUrlType(HttpClient http, string token)
{
    public async Task Go()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.GetStringAsync((ApiPath.V2.Account(70403103922125) / "jobs").ToString());
        await http.GetAsync((Uri)(ApiPath.V2.Account(70403103922126) / "jobs")); // expect: DBTC1001
        await http.GetStringAsync((ApiPath.V2 / "accounts").ToString()); // expect: DBTC2001
        await http.GetStringAsync($"{ApiPath.V2 / "users" / "12"}"); // expect: DBTC2002
    }
}
