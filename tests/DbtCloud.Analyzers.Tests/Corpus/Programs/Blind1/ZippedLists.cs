using System.Net.Http.Headers;

namespace Scripts
{
    internal class Zipped
    {
        private static readonly HttpClient _c = new HttpClient();

        internal static async Task Do(List<long> konten, List<string> schluessel)
        {
            if (konten.Count != schluessel.Count)
                throw new ArgumentException("Konten und Schlüssel passen nicht zusammen");

            var aufgaben = konten.Zip(schluessel, (k, s) => Abfragen(k, s));
            await Task.WhenAll(aufgaben);

            foreach (var (konto, s) in konten.Zip(schluessel))
                await Abfragen(konto, s);

            for (int n = konten.Count - 1; n >= 0; --n)
                await Abfragen(konten[n], schluessel[n]);

            var stapel = new Queue<string>(schluessel);
            foreach (var konto in konten)
                await Abfragen(konto, stapel.Dequeue());

            using var e = schluessel.GetEnumerator();
            foreach (var konto in konten)
            {
                if (!e.MoveNext()) break;
                await Abfragen(konto, e.Current);
            }
        }

        private static async Task<string> Abfragen(long konto, string schluessel)
        {
            var anfrage = new HttpRequestMessage(HttpMethod.Get, "https://ab123.eu1.dbt.com/api/v2/accounts/" + konto + "/jobs/");
            anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", schluessel);
            var antwort = await _c.SendAsync(anfrage);
            return await antwort.Content.ReadAsStringAsync();
        }
    }
}
