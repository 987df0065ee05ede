public class StringFunctions
{
    static readonly string Root = " https://ab123.us1.dbt.com/ ".Trim().TrimEnd('/');
    readonly HttpClient _c = new();
    public async Task A(string t)
    {
        _c.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + t);
        await _c.GetStringAsync(string.Join('/', Root, "api", "v2", "accounts", "70403103922125", "jobs") + "/");
        await _c.GetStringAsync(string.Concat(Root, "/api/v2/", "accounts/70403103922126/jobs/")); // expect: DBTC1001
        await _c.GetStringAsync(string.Format("{0}/api/{1}/accounts/", Root, "v3")); // expect: DBTC2001
        await _c.GetStringAsync("{root}/api/v2/accounts/{id}/users/".Replace("{root}", Root).Replace("{id}", "70403103922127")); // expect: DBTC1001
        var template = "xx" + Root + "/api/v4/accounts/70403103922125/jobs/";
        await _c.GetStringAsync(template[2..]); // expect: DBTC2005
        await _c.GetStringAsync(template.Substring(template.IndexOf("https"))); // expect: DBTC2005
        await _c.GetStringAsync(template.Remove(0, 2)); // expect: DBTC2005
    }
}
