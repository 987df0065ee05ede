using DbtCloud;
using Microsoft.Extensions.Configuration;

public static class Factory
{
    public static DbtCloudClient Create(IConfiguration configuration)
    {
        var id = int.Parse(configuration["Dbt:AccountId"]!); // expect-info: DBTC3004
        return new DbtCloudClient(new DbtAccount(id, new Uri("https://ab123.us1.dbt.com")), configuration["Dbt:Token"]!);
    }

    public static DbtCloudClient CreateRight(IConfiguration configuration)
    {
        int retries = int.Parse(configuration["Dbt:Retries"]!);
        long id = long.Parse(configuration["Dbt:AccountId"]!);
        Console.WriteLine(retries);
        return new DbtCloudClient(new DbtAccount(id, new Uri("https://ab123.us1.dbt.com")), configuration["Dbt:Token"]!);
    }
}
