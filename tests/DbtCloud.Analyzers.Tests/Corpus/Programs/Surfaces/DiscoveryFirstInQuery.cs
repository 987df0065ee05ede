using System.Net.Http.Headers;
using System.Text;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.metadata.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

const string Query = "{\"query\":\"{ environment(id: 7) { applied { models(first: 900) { edges { node { name } } } } } }\"}"; // expect: DBTC3003
using HttpResponseMessage response = await http.PostAsync("/graphql", new StringContent(Query, Encoding.UTF8, "application/json"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
