using System.Net.Http.Headers;

// alumnos: una posición por cuenta en cada lista
long[] cuentas = { 70403103901501, 70403103901502, 70403103901503 };
string[] servidores = { "https://ca901.us1.dbt.com", "https://cb901.eu1.dbt.com", "https://cc901.au1.dbt.com" };
string?[] claves =
{
    Environment.GetEnvironmentVariable("DBT_CLAVE_A"),
    Environment.GetEnvironmentVariable("DBT_CLAVE_B"),
    Environment.GetEnvironmentVariable("DBT_CLAVE_C"),
};

HttpClient cliente = new();
for (int i = 0; i < cuentas.Length; i++)
{
    HttpRequestMessage peticion = new(HttpMethod.Get, $"{servidores[i]}/api/v2/accounts/{cuentas[i]}/jobs/");
    peticion.Headers.Authorization = new AuthenticationHeaderValue("Token", claves[i]);
    HttpResponseMessage respuesta = await cliente.SendAsync(peticion);
    Console.WriteLine(cuentas[i] + " -> " + respuesta.StatusCode);
}

int j = 0;
while (j < cuentas.Length)
{
    var cuenta = cuentas[j];
    var clave = claves[j];
    cliente.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", clave);
    Console.WriteLine(await cliente.GetStringAsync(servidores[j] + "/api/v2/accounts/" + cuenta + "/runs/?limit=10"));
    j++;
}
