namespace Portal.Help;

public static class HelpLinks
{
    public const string Docs = "https://docs.getdbt.com/docs/dbt-cloud-apis/overview";
    public const string Hub = "https://hub.getdbt.com/";
    public static readonly Uri Status = new("https://status.getdbt.com/");
    public static readonly Uri Home = new("https://www.getdbt.com/");
    public static readonly Uri Bare = new("https://getdbt.com/pricing");

    public static string Footer => $"<a href=\"{Docs}\">dbt documentation</a> | <a href=\"https://learn.getdbt.com\">Courses</a>";

    public static async Task<bool> IsUpAsync(HttpClient http)
    {
        using HttpResponseMessage answer = await http.GetAsync(new Uri(Status, "api/v2/status.json"));
        return answer.IsSuccessStatusCode;
    }

    public static Task<string> PackagesAsync(HttpClient http) => http.GetStringAsync(Hub + "api/v1/index.json");
}
