using DbtCloud;

public static class Accounts
{
    public const string SpiceText = "70403103922125";
    public const long Spice = 70_403_103_922_125;
}

public sealed class Reports
{
    private readonly DbtCloudClient client = new(new DbtAccount(Accounts.Spice, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

    public async Task RunAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{Accounts.SpiceText}/invites/");
        using HttpResponseMessage response = await client.SendAsync(request);
        using HttpRequestMessage again = new(HttpMethod.Get, "api/v2/accounts/" + long.Parse(Accounts.SpiceText) + "/licenses/");
        using HttpResponseMessage second = await client.SendAsync(again);
    }
}
