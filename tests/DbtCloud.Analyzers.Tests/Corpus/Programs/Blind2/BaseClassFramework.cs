using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Framework.Rest
{
    public abstract class RestResource<TKey, TModel> where TKey : notnull
    {
        protected RestResource(HttpClient client) => Client = client;

        protected HttpClient Client { get; }

        protected abstract string Route { get; }

        public virtual Task<TModel?> FindAsync(TKey key) => Client.GetFromJsonAsync<TModel>(Route + "/" + key + "/");

        public virtual Task<HttpResponseMessage> AllAsync(int limit) => Client.GetAsync(Route + "/?limit=" + limit);
    }
}

namespace Framework.Dbt
{
    using Framework.Rest;

    public sealed record Project(long Id, string Name);

    public sealed record Page(long Id, string Title);

    public sealed class Projects(HttpClient client, long account) : RestResource<long, Project>(client)
    {
        protected override string Route => "api/v3/accounts/" + account + "/projects";
    }

    public sealed class WikiPages(HttpClient client) : RestResource<long, Page>(client)
    {
        protected override string Route => "api/v2/pages";
    }

    public static class Start
    {
        public static async Task RunAsync(string dbtToken, string wikiToken)
        {
            using var dbt = new HttpClient { BaseAddress = new Uri("https://fw091.us1.dbt.com/") };
            dbt.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
            using var wiki = new HttpClient { BaseAddress = new Uri("https://wiki.example.org/") };
            wiki.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", wikiToken);

            await new Projects(dbt, 70403103900091).AllAsync(100);
            await new WikiPages(wiki).AllAsync(1000);
        }
    }
}
