using DbtCloud;
using Microsoft.Extensions.Configuration;

namespace OneKey;

public sealed class Finance(IConfiguration configuration)
{
    public DbtCloudClient Open() => new(
        new DbtAccount(70403103921401, new Uri("https://fi921.us1.dbt.com")),
        new DbtToken(configuration.GetRequiredSection("Dbt")["Token"]!));
}

public sealed class People(IConfiguration configuration)
{
    public DbtCloudClient Open() => new(
        new DbtAccount(70403103921402, new Uri("https://pe921.us1.dbt.com")),
        new DbtToken(configuration.GetValue("Dbt:Token", "")!)); // expect: DBTC1004
}

public sealed class Legal(IConfiguration configuration)
{
    public DbtCloudClient Open() => new(
        new DbtAccount(70403103921403, new Uri("https://le921.us1.dbt.com")),
        new DbtToken(configuration.GetRequiredSection("Dbt:Legal")["Token"]!));
}
