using System.Diagnostics.CodeAnalysis;
using DbtCloud;
using DbtCloud.AspNetCore;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the address that dbt sends its webhooks to.</summary>
public static class DbtWebhookEndpointRouteBuilderExtensions
{
    private const string AccountRouteValue = "account";

    /// <summary>Receives webhooks at a path. dbt has its answer before the handler runs.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/hooks/dbt</c>. A route value <c>{account}</c> in it names the account whose secrets count.</param>
    /// <param name="handler">Handles one event; each is handled once, whatever dbt sends.</param>
    /// <returns>The endpoint. Authorization policies do not apply to it: its signature is its authorization.</returns>
    public static IEndpointConventionBuilder MapDbtWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<DbtWebhookEvent, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);

        return endpoints.MapDbtWebhook(pattern, (webhookEvent, _, cancellationToken) => handler(webhookEvent, cancellationToken));
    }

    /// <summary>Receives webhooks at a path, with the services of each event.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/hooks/dbt</c>. A route value <c>{account}</c> in it names the account whose secrets count.</param>
    /// <param name="handler">Handles one event; each is handled once, whatever dbt sends.</param>
    /// <returns>The endpoint. Authorization policies do not apply to it: its signature is its authorization.</returns>
    public static IEndpointConventionBuilder MapDbtWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<DbtWebhookEvent, DbtWebhookContext, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);

        WebhookReceiver receiver = endpoints.ServiceProvider.GetService<WebhookReceiver>() ?? throw new DbtCloudConfigurationException(
            "MapDbtWebhook needs services that are not registered: call services.AddDbtWebhooks(configuration.GetSection(\"DbtCloud:Webhooks\")) first.");
        return endpoints
            .MapPost(pattern, context => receiver.ReceiveAsync(context, AccountOf(context), handler))
            .AllowAnonymous()
            .WithDisplayName($"dbt webhook {pattern}");
    }

    /// <summary>Receives webhooks at a path, with a handler from the services.</summary>
    /// <typeparam name="THandler">The handler, as registered.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/hooks/dbt</c>. A route value <c>{account}</c> in it names the account whose secrets count.</param>
    /// <returns>The endpoint. Authorization policies do not apply to it: its signature is its authorization.</returns>
    public static IEndpointConventionBuilder MapDbtWebhook<THandler>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern)
        where THandler : class, IDbtWebhookHandler
        => endpoints.MapDbtWebhook(
            pattern,
            static (webhookEvent, context, cancellationToken)
                => context.Services.GetRequiredService<THandler>().HandleAsync(webhookEvent, context, cancellationToken));

    /// <summary>Lets the secrets of one account alone count at an endpoint that <c>MapDbtWebhook</c> made.</summary>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="accountKey">The key of the account.</param>
    /// <returns>The endpoint.</returns>
    public static TBuilder ForDbtAccount<TBuilder>(this TBuilder builder, string accountKey)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accountKey);

        builder.Add(endpoint => endpoint.Metadata.Add(new WebhookAccountMetadata(accountKey)));
        return builder;
    }

    private static string? AccountOf(HttpContext context)
        => context.GetEndpoint()?.Metadata.GetMetadata<WebhookAccountMetadata>()?.AccountKey ?? context.GetRouteValue(AccountRouteValue) as string;
}
