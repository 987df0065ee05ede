using DbtCloud.Credentials;

namespace DbtCloud.Http;

/// <summary>One account's pipeline.</summary>
internal sealed class AccountTransport(DbtAccount account, AccountCredential credential, HttpMessageInvoker invoker) : DbtCloudTransport
{
    public override DbtAccount Account { get; } = account;

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(Account.AccessUrl, request.RequestUri!);
        DbtToken token = await credential.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.TryAddWithoutValidation("Authorization", token.Authorization);
        HttpResponseMessage response = await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new DbtCloudApiException($"{(int)response.StatusCode}", response.StatusCode) { Account = Account };
        }

        return response;
    }
}
