public sealed class DiscoveryOptions
{
    public string Endpoint { get; set; } = "https://metadata.cloud.getdbt.com/graphql"; // expect: DBTC2004

    public string SemanticLayer { get; init; } = "https://semantic-layer.emea.dbt.com/api/graphql"; // expect: DBTC2004

    public string Region { get; set; } = "us1";
}
