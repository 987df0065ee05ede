using Flurl.Http;
using Newtonsoft.Like;

namespace Newtonsoft.Like
{
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class JsonNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }
}

namespace Flurl.Answers
{
    public class DbtEnvelope<T>
    {
        public T? data { get; set; }
    }

    public class DbtRun
    {
        public long id { get; set; }
        public int status { get; set; }
        public int project_id { get; set; } // expect-info: DBTC3004
        [JsonName("job_definition_id")]
        public long jobDefinitionId { get; set; }
    }

    public static class Typed
    {
        public static async Task<int> StatusAsync(long account, long run, string token)
        {
            var envelope = await $"https://ft921.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/"
                .WithOAuthBearerToken(token)
                .GetJsonAsync<DbtEnvelope<DbtRun>>();
            Console.WriteLine($"project {envelope.data?.project_id}");
            return envelope.data?.status ?? 0;
        }
    }
}
