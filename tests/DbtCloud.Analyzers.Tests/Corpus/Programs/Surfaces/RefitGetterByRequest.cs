using Refit;

RefitSettings settings = new()
{
    AuthorizationHeaderValueGetter = (request, _) => ValueTask.FromResult(TokenFor(request.RequestUri!)),
};
IDbt api = RestService.For<IDbt>("https://ab123.us1.dbt.com", settings);

Console.WriteLine(await api.JobsAsync(70403103922125));
Console.WriteLine(await api.JobsAsync(70403103922126));

static string TokenFor(Uri uri) => Environment.GetEnvironmentVariable("DBT_TOKEN_" + uri.Segments[4].Trim('/')) ?? "";

[Headers("Authorization: Bearer")]
public interface IDbt
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> JobsAsync(long account);
}
