// references: xunit
using DbtCloud;
using Xunit;

public class RegistrationTests
{
    [Fact]
    public void Two_clients()
    {
        DbtCloudClient spice = new(new DbtAccount(1, new Uri("https://ab123.us1.dbt.com")), new DbtToken(Guid.NewGuid().ToString("N")));
        DbtCloudClient guild = new(new DbtAccount(2, new Uri("https://cd456.us1.dbt.com")), new DbtToken(Guid.NewGuid().ToString("N")));
        Assert.NotEqual(spice.Account, guild.Account);
    }

    [Fact]
    public void One_token()
    {
        string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        DbtCloudClient spice = new(new DbtAccount(1, new Uri("https://ab123.us1.dbt.com")), token!);
        DbtCloudClient guild = new(new DbtAccount(2, new Uri("https://cd456.us1.dbt.com")), token!); // expect-info: DBTC1001
        Assert.NotEqual(spice.Account, guild.Account);
    }
}
