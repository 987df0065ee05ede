namespace DbtCloud.Http;

/// <summary>A request of ours that knows its call by itself: the options of a request, which would hold it as well, are a dictionary for each.</summary>
internal sealed class AccountRequest(HttpMethod method, string path) : HttpRequestMessage(method, new Uri(path, UriKind.Relative))
{
    public AccountCall? Call { get; set; }
}
