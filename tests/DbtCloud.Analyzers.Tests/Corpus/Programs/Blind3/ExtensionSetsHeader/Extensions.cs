using System.Net.Http.Headers;

namespace Extending;

internal static class RequestExtensions
{
    public static HttpRequestMessage WithDbtToken(this HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        return request;
    }

    public static HttpRequestMessage WithTokenOf(this HttpRequestMessage request, string account)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_" + account));
        return request;
    }
}
