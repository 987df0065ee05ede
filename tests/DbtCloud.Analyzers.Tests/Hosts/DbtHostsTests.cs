namespace DbtCloud.Analyzers.Hosts;

public class DbtHostsTests
{
    [Theory]
    [InlineData("ab123.us1.dbt.com", "Current")]
    [InlineData("AB123.US1.DBT.COM:443", "Current")]
    [InlineData("ab123.metadata.us1.dbt.com", "Current")]
    [InlineData("ab123.au.dbt.com", "Current")]
    [InlineData("cloud.getdbt.com", "DeprecatedShared")]
    [InlineData("metadata.cloud.getdbt.com", "DeprecatedShared")]
    [InlineData("semantic-layer.cloud.getdbt.com", "DeprecatedShared")]
    [InlineData("emea.dbt.com", "NoLongerListed")]
    [InlineData("metadata.au.dbt.com", "NoLongerListed")]
    [InlineData("semantic-layer.emea.dbt.com", "NoLongerListed")]
    [InlineData("sietch.getdbt.com", "SingleTenant")]
    [InlineData("metadata.sietch.getdbt.com", "SingleTenant")]
    [InlineData("docs.getdbt.com", "WebSite")]
    [InlineData("getdbt.com", "WebSite")]
    [InlineData("www.getdbt.com", "WebSite")]
    [InlineData("www.dbt.com", "WebSite")]
    [InlineData("notgetdbt.com", "Other")]
    [InlineData("cloud.getdbt.com.example.org", "Other")]
    [InlineData("example.org", "Other")]
    [InlineData("", "Other")]
    public void A_host_has_a_kind(string host, string kind) => Assert.Equal(kind, DbtHosts.Classify(host).ToString());
}
