using System.Net.Http.Headers;
using System.Xml.Linq;

namespace Estudiante.Practica3
{
    class Cuenta
    {
        public string Nombre;
        public long Numero;
    }

    class Programa
    {
        static void Main(string[] args)
        {
            List<Cuenta> cuentas = new List<Cuenta>();
            foreach (XElement nodo in XDocument.Load("cuentas.xml").Root.Elements("cuenta"))
            {
                Cuenta cuenta = new Cuenta();
                cuenta.Nombre = (string)nodo.Attribute("nombre");
                cuenta.Numero = (long)nodo.Attribute("numero");
                cuentas.Add(cuenta);
            }

            // buscamos la cuenta elegida
            long elegida = 0;
            foreach (Cuenta cuenta in cuentas)
            {
                if (cuenta.Nombre == args[0])
                {
                    elegida = cuenta.Numero;
                }
            }

            if (elegida == 0)
            {
                Console.WriteLine("No existe la cuenta " + args[0]);
                return;
            }

            HttpClient cliente = new HttpClient();
            cliente.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));
            string respuesta = cliente.GetStringAsync("https://es818.us1.dbt.com/api/v2/accounts/" + elegida + "/jobs/").Result;
            Console.WriteLine(respuesta);

            Cuenta primera = cuentas.First(c => c.Numero == elegida);
            Console.WriteLine(cliente.GetStringAsync("https://es818.us1.dbt.com/api/v2/accounts/" + primera.Numero + "/runs/?limit=10").Result);
        }
    }
}
