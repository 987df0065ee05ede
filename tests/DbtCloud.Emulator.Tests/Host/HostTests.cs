using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Tests.Host;

public class HostTests
{
    [Fact]
    public async Task The_program_prints_its_accounts_serves_them_and_ends_with_0_when_told_to()
    {
        using Process host = Start("--urls", "http://127.0.0.1:0", "--seed", "demo", "--speed", "20");
        JsonNode first = await LineAsync(host);
        JsonNode second = await LineAsync(host);
        Assert.NotEqual(first["account_id"]!.GetValue<long>(), second["account_id"]!.GetValue<long>());
        foreach (JsonNode account in new[] { first, second })
        {
            Assert.Equal(["account_id", "access_url", "pat", "service_token", "user_id", "name"], account.AsObject().Select(member => member.Key));
            using HttpClient http = new() { BaseAddress = new Uri(account["access_url"]!.GetValue<string>()) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", account["pat"]!.GetValue<string>());
            using HttpResponseMessage response = await http.GetAsync(new Uri($"/api/v2/accounts/{account["account_id"]}/", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There is no SIGTERM here.");
        using Process kill = Process.Start("kill", ["-TERM", host.Id.ToString(CultureInfo.InvariantCulture)]);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, host.ExitCode);
    }

    [Fact]
    public async Task A_seed_file_decides_what_is_there()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"accounts":[{"name":"Spice","account_id":4711,"projects":[{"name":"P","environments":[{"name":"E","jobs":[{"name":"J","runs":3}]}]}]}]}""", TestContext.Current.CancellationToken);
        try
        {
            await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
            emulator.Seed(file);
            using Kit.ApiCaller api = new(emulator, emulator["Spice"], inMemory: true);
            Assert.Equal(3, (await api.GetAsync("/api/v2/accounts/4711/runs/"))["data"]!.AsArray().Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Over_https_the_program_writes_a_certificate_that_a_client_can_trust()
    {
        string file = Path.GetTempFileName();
        using Process host = Start("--urls", "https://127.0.0.1:0", "--seed", "empty", "--certificate", file);
        try
        {
            JsonNode account = await LineAsync(host);
            Uri url = new(account["access_url"]!.GetValue<string>());
            Assert.Equal("https", url.Scheme);
            using X509Certificate2 authority = X509CertificateLoader.LoadCertificateFromFile(file);
            Assert.False(authority.HasPrivateKey);
            using SocketsHttpHandler handler = new();
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(authority);
            using HttpClient http = new(handler);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(url, TestContext.Current.CancellationToken)).StatusCode);

            using HttpClient distrustful = new();
            await Assert.ThrowsAsync<HttpRequestException>(() => distrustful.GetAsync(url, TestContext.Current.CancellationToken));
        }
        finally
        {
            host.Kill();
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--seed", "no-such-file.json")]
    [InlineData("--urls", "ftp://127.0.0.1:5080")]
    [InlineData("--chaos", "often")]
    public async Task What_cannot_be_used_ends_the_program_with_an_error(string option, string value)
    {
        using Process host = Start(option == "--urls" ? [option, value] : ["--urls", "http://127.0.0.1:0", option, value]);
        string error = await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, host.ExitCode);
        Assert.Contains(value, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments)
        => Process.Start(new ProcessStartInfo("dotnet", [typeof(DbtCloud.Emulator.Host.ServeCommand).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException("dotnet did not start.");

    private static async Task<JsonNode> LineAsync(Process host)
        => JsonNode.Parse(await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException(await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)))!;
}
