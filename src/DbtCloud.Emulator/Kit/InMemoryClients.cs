using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace DbtCloud.Emulator.Kit;

/// <summary>Gives the clients of registered accounts a way to the emulator that needs no socket.</summary>
internal sealed class InMemoryClients(DbtCloudEmulator emulator) : IPostConfigureOptions<HttpClientFactoryOptions>
{
    // How the client names the HTTP clients of its accounts.
    private const string Prefix = "DbtCloud:";

    public void PostConfigure(string? name, HttpClientFactoryOptions options)
    {
        if (name?.StartsWith(Prefix, StringComparison.Ordinal) == true)
        {
            options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = emulator.CreateHandler());
        }
    }
}
