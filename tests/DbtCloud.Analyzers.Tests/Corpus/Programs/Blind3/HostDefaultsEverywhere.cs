using System.ComponentModel;
using DbtCloud;

namespace Defaults;

public sealed record ServerChoice(string Host = "emea.dbt.com", bool UseTls = true); // expect: DBTC2004

public sealed class ServerOptions
{
    [DefaultValue("us")]
    public string Region { get; set; } = "us";

    public Uri Discovery { get; init; } = new("https://metadata.emea.dbt.com/graphql"); // expect: DBTC2004

    public Uri Documentation { get; init; } = new("https://docs.getdbt.com/docs/dbt-cloud-apis/overview");

    public Uri AccessUrl => Region switch
    {
        "us" => new Uri("https://hd977.us1.dbt.com"),
        "eu" => new Uri("https://hd977.eu1.dbt.com"),
        "legacy" => new Uri("https://cloud.getdbt.com"), // expect: DBTC2004
        _ => throw new NotSupportedException($"{Region} is none of us, eu, legacy (cloud.getdbt.com)"),
    };

    public DbtAccount Account(long id) => new(id, AccessUrl);
}
