using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Support;

internal static class Clients
{
    private static long ids = 70403103900000;

    public static long NewAccountId() => Interlocked.Increment(ref ids);

    /// <summary>Registers one account and gives its client, through the whole container.</summary>
    public static DbtCloudClient Register(Uri url, Action<IServiceCollection>? services = null, Action<DbtAccountOptions>? options = null, string key = "spice")
    {
        ServiceCollection collection = new();
        services?.Invoke(collection);
        collection.AddDbtCloud().AddAccount(key, account =>
        {
            account.AccountId = NewAccountId();
            account.AccessUrl = url;
            account.Token = FakeToken.Personal();
            options?.Invoke(account);
        });
        return collection.BuildServiceProvider().GetRequiredKeyedService<DbtCloudClient>(key);
    }

    public static Task<HttpResponseMessage> GetAsync(this DbtCloudClient client, string rest = "jobs/")
        => client.SendAsync(HttpMethod.Get, rest, TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> PostAsync(this DbtCloudClient client, string rest = "jobs/1/run/", HttpContent? content = null)
        => client.SendAsync(HttpMethod.Post, rest, TestContext.Current.CancellationToken, content);

    public static Task<HttpResponseMessage> SendAsync(
        this DbtCloudClient client, HttpMethod method, string rest, CancellationToken cancellationToken, HttpContent? content = null)
        => client.SendAsync(new HttpRequestMessage(method, $"api/v2/accounts/{client.Account.Id}/{rest}") { Content = content }, cancellationToken);
}
