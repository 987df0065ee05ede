namespace DbtCloud.Analyzers.Configuration;

public class HostListTests
{
    [Theory]
    [InlineData("dbt.example.com", "dbt.example.com", true)]
    [InlineData("dbt.example.com", "DBT.example.com:8443", true)]
    [InlineData("dbt.example.com", "x.dbt.example.com", false)]
    [InlineData("*.dbt.example.com", "x.dbt.example.com", true)]
    [InlineData("*.dbt.example.com", "dbt.example.com", false)]
    [InlineData("one.example, https://two.example/", "two.example", true)]
    [InlineData("", "two.example", false)]
    public void A_list_contains_hosts(string list, string host, bool expected)
        => Assert.Equal(expected, new HostList(list).Contains(host));
}
