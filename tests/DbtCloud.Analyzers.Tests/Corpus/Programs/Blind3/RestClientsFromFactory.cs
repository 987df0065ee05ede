using RestSharp;

namespace Rest.Factories
{
    public interface IDbtRestClientFactory
    {
        RestClient Create(string kunde);
    }

    public class DbtRestClientFactory : IDbtRestClientFactory
    {
        private readonly IDictionary<string, string> _schluessel;

        public DbtRestClientFactory(IDictionary<string, string> schluessel) => _schluessel = schluessel;

        public RestClient Create(string kunde)
        {
            var client = new RestClient("https://rf910.eu1.dbt.com/api/v2");
            client.AddDefaultHeader("Authorization", "Token " + _schluessel[kunde]);
            return client;
        }
    }

    public class Wochenbericht
    {
        private readonly IDbtRestClientFactory _factory;

        public Wochenbericht(IDbtRestClientFactory factory) => _factory = factory;

        public string Erstelle()
        {
            var mueller = _factory.Create("mueller").Execute(new RestRequest("accounts/70403103910101/runs/"));
            var schmidt = _factory.Create("schmidt").Execute(new RestRequest("accounts/70403103910102/runs/"));
            return mueller.Content + schmidt.Content;
        }
    }
}
