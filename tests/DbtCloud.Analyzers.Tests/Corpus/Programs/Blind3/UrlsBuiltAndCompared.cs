// references: xunit
using Xunit;

namespace Urls.Tests;

public sealed class DbtUrls(string accessUrl)
{
    public Uri Jobs(long account, int limit = 100) => new($"{accessUrl}/api/v2/accounts/{account}/jobs/?limit={limit}");

    public Uri Runs(long account) => new($"{accessUrl}/api/v2/accounts/{account}/runs/");
}

public sealed class DbtUrlsTests
{
    private readonly DbtUrls urls = new("https://ut902.us1.dbt.com");

    [Fact]
    public void Jobs_are_under_the_account() =>
        Assert.Equal("https://ut902.us1.dbt.com/api/v2/accounts/1/jobs/?limit=100", urls.Jobs(1).AbsoluteUri);

    [Fact]
    public void The_limit_is_passed_on() => Assert.Equal("?limit=500", urls.Jobs(1, 500).Query);

    [Fact]
    public void Runs_are_under_the_account() => Assert.Equal("/api/v2/accounts/2/runs/", urls.Runs(2).AbsolutePath);

    [Fact]
    public void It_is_never_the_list_of_accounts() => Assert.NotEqual("/api/v2/accounts/", urls.Runs(2).AbsolutePath);

    [Fact]
    public void It_is_never_the_old_host() => Assert.NotEqual("cloud.getdbt.com", urls.Runs(2).Host);
}
