using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Tests.Flow;

public class RequestUrlTests
{
    [Theory]
    [InlineData("https://ab123.us1.dbt.com/api/v2/accounts/12/jobs/?limit=5", "https", "ab123.us1.dbt.com", "/api/v2/accounts/12/jobs/", "limit=5", "12")]
    [InlineData("http://localhost:5080/api/v3/accounts/", "http", "localhost", "/api/v3/accounts/", "", null)]
    [InlineData("accounts/7/runs/", null, "", "accounts/7/runs/", "", "7")]
    [InlineData("/api/v2/accounts", null, "", "/api/v2/accounts", "", null)]
    [InlineData("https://user@ab123.us1.dbt.com", "https", "ab123.us1.dbt.com", "", "", null)]
    public void A_url_is_cut_into_its_parts(string url, string? scheme, string host, string path, string query, string? account)
    {
        RequestUrl parsed = RequestUrl.Parse(Text.Literal(url, null));

        Assert.Equal(scheme, parsed.Scheme);
        Assert.Equal(host, parsed.Host.Characters);
        Assert.Equal(path, parsed.Path.Characters);
        Assert.Equal(query, parsed.Query.Characters);
        Assert.Equal(account, parsed.Account?.Characters);
    }

    [Fact]
    public void An_unknown_beginning_stands_for_the_host()
    {
        Text host = Text.Hole(Key.Configuration("DBT:URL", "Dbt:Url", LoopSet.Empty, LoopSet.Empty), null);
        Text account = Text.Hole(Key.Parameter("M", "account"), null);

        RequestUrl parsed = RequestUrl.Parse(Text.Concat([host, Text.Literal("/api/v2/accounts/", null), account, Text.Literal("/jobs/", null)]));

        Assert.Null(parsed.Scheme);
        Assert.Equal(0, parsed.Host.Length);
        Assert.Equal("param:M:account", parsed.Account?.SingleHole?.Id);
    }
}
