using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Every surface there is.</summary>
internal static class KnownSurfaces
{
    public static ImmutableArray<Surface> All() => ImmutableArray.Create<Surface>(
        new TextSurface(),
        new NumberSurface(),
        new UriSurface(),
        new UriBuilderSurface(),
        new TaskSurface(),
        new CollectionSurface(),
        new LinqSurface(),
        new ConfigurationSurface(),
        new OptionsSurface(),
        new EnvironmentSurface(),
        new SecretSurface(),
        new FileSurface(),
        new HttpClientSurface(),
        new HttpMessageSurface(),
        new HttpHeadersSurface(),
        new HttpClientFactorySurface(),
        new ServiceProviderSurface(),
        new JsonSurface(),
        new DisplaySurface(),
        new WebhookSurface(),
        new WebClientSurface(),
        new RestSharpSurface(),
        new FlurlSurface(),
        new RefitSurface(),
        new DbtCloudSurface());
}
