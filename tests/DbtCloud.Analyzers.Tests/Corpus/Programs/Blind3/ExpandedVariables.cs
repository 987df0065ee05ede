using System.Net.Http.Headers;

namespace Skripte
{
    internal class Ausfuehrung
    {
        private static readonly string[] Namen = { "NORD", "SUED" };
        private static readonly long[] Konten = { 70403103921001, 70403103921002 };

        private static int Main()
        {
            HttpClient klient = new HttpClient();
            int fehler = 0;
            foreach (string name in Namen)
            {
                long konto = Konten[Array.IndexOf(Namen, name)];
                string schluessel = Environment.ExpandEnvironmentVariables("%DBT_" + name + "_TOKEN%");
                if (schluessel.StartsWith("%"))
                {
                    Console.WriteLine("DBT_" + name + "_TOKEN fehlt");
                    fehler++;
                    continue;
                }

                HttpRequestMessage anfrage = new HttpRequestMessage(HttpMethod.Get, "https://ev921.eu1.dbt.com/api/v2/accounts/" + konto + "/runs/?limit=10");
                anfrage.Headers.Authorization = new AuthenticationHeaderValue("Token", schluessel);
                HttpResponseMessage antwort = klient.Send(anfrage);
                if (!antwort.IsSuccessStatusCode)
                {
                    fehler++;
                }
            }

            return fehler;
        }
    }
}
