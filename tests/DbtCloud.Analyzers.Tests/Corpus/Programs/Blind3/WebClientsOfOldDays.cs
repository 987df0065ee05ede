// nullable: off
using System.Net;

namespace Uralt
{
    public class KontoAbruf
    {
        public static void Main(string[] args)
        {
            string[] zeilen = File.ReadAllLines("konten.csv");
            foreach (string zeile in zeilen)
            {
                // Konto;Adresse;Zugangsschluessel
                string[] teile = zeile.Split(';');
                if (teile.Length < 3) continue;
                WebClient klient = new WebClient();
                klient.BaseAddress = "https://" + teile[1] + ".eu1.dbt.com";
                klient.Headers.Add("Authorization", "Token " + teile[2]);
                string antwort = klient.DownloadString("/api/v2/accounts/" + teile[0] + "/jobs/");
                File.WriteAllText(teile[0] + ".json", antwort);
            }
        }
    }
}
