using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

public static class SpiceModule
{
    public static void Add(IDbtCloudBuilder dbt, IConfiguration configuration) =>
        dbt.AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["Dbt:Token"]);
}

public static class GuildModule
{
    public static void Add(IDbtCloudBuilder dbt, IConfiguration configuration) =>
        dbt.AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Token"]); // expect: DBTC1004
}

public static class SietchModule
{
    public static void Add(IDbtCloudBuilder dbt, IConfiguration configuration) =>
        dbt.AddAccount("sietch", 70403103922127, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Sietch:Token"]);
}
