using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using DbtCloud.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DbtCloud.Support;

/// <summary>Lets an emulator that speaks TLS be reached under dbt's own host names: the sockets are real, the name service is not.</summary>
internal static class DbtHosts
{
    public static Task<DbtCloudEmulator> StartEmulatorAsync()
        => DbtCloudEmulator.StartAsync(options => options.UseTls = true, TestContext.Current.CancellationToken);

    public static IDbtCloudBuilder LeadTo(this IDbtCloudBuilder builder, string key, Uri server)
        => builder.ConfigureHttpClient(key, http => http.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellationToken) =>
            {
                Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, server.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=dbt Cloud emulator" },
        }));

    /// <summary>Makes a host with one account of the emulator under a host name, whose logs go into a list.</summary>
    public static IHost HostOf(EmulatedAccount account, string hostName, LogList logs, Action<DbtAccountOptions>? configure = null, string environment = "Development")
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Logging.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(logs);
        builder.Services.AddDbtCloud().AddAccount("spice", options =>
        {
            options.AccountId = account.AccountId;
            options.AccessUrl = new Uri("https://" + hostName);
            options.Token = account.PersonalAccessToken;
            options.MaxRetries = 0;
            configure?.Invoke(options);
        }).LeadTo("spice", account.AccessUrl);
        return builder.Build();
    }
}
