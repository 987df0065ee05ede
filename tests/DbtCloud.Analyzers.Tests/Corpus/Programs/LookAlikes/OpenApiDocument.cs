public static class Document
{
    public const string Json = """
        {
          "servers": [ { "url": "https://{prefix}.us1.dbt.com" } ],
          "paths": {
            "/api/v2/accounts/": { "get": { "operationId": "List Accounts" } },
            "/api/v2/users/{id}/": { "get": { "operationId": "Retrieve User" } },
            "/api/v2/accounts/{account_id}/projects/": { "get": { "deprecated": true } }
          }
        }
        """;

    public static bool IsDeprecated(string path) => path is "/api/v2/accounts/{account_id}/projects/" or "/api/v2/accounts/";
}
