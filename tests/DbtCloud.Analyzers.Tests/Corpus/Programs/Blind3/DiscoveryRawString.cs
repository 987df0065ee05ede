using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Catalogo;

public class LectorDeModelos
{
    private const int TamanoDePagina = 600; // expect: DBTC3003
    private readonly HttpClient cliente;

    public LectorDeModelos(HttpClient cliente, string tokenDbt)
    {
        this.cliente = cliente;
        this.cliente.BaseAddress = new Uri("https://lm971.metadata.eu1.dbt.com");
        this.cliente.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokenDbt);
    }

    public async Task<JsonDocument> LeerAsync(long entorno, string? cursor = null)
    {
        var consulta = $$"""
            query {
              environment(id: {{entorno}}) {
                applied {
                  models(first: {{TamanoDePagina}}, after: {{(cursor is null ? "null" : '"' + cursor + '"')}}) {
                    edges { node { uniqueId materializedType } }
                    pageInfo { hasNextPage endCursor }
                  }
                }
              }
            }
            """;
        var cuerpo = JsonSerializer.Serialize(new { query = consulta });
        using var respuesta = await cliente.PostAsync("/graphql", new StringContent(cuerpo, Encoding.UTF8, "application/json"));
        respuesta.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await respuesta.Content.ReadAsStreamAsync());
    }
}
