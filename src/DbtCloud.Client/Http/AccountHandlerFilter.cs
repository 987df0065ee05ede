using Microsoft.Extensions.Http;

namespace DbtCloud.Http;

/// <summary>Puts our innermost handler around whatever handler talks to the network in the end, ours or the user's.</summary>
internal sealed class AccountHandlerFilter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next)
        => builder =>
        {
            next(builder);
            if (AccountHttpClient.IsName(builder.Name))
            {
                PrimaryHandler.TurnRedirectsOff(builder.PrimaryHandler);
                builder.PrimaryHandler = new AccountHandler(builder.PrimaryHandler);
            }
        };
}
