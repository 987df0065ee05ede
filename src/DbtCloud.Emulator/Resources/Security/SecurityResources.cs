using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Security;

/// <summary>OAuth configurations, private endpoints, and the sign-on settings that only dbt Labs' own provider knows.</summary>
internal static class SecurityResources
{
    private const string Account = "/api/v3/accounts/{account_id}/";

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = $"{Account}oauth-configurations/",
            Table = "oauth-configurations",
            Check = (_, configuration) => configuration["extra_data"] ??= null,
        });
        ResourceProfile endpoints = new()
        {
            Collection = $"{Account}private-endpoints/",
            Item = $"{Account}private-endpoints/{{pl_endpoint_ksuid}}/",
            Table = "private-endpoints",
            IdPrefix = "ple_",
            Optional = ["id", "created_at", "updated_at"],
            Check = CheckEndpoint,
            Filters = new Dictionary<string, Func<AccountState, string, Func<JsonObject, bool>>>
            {
                ["search"] = (_, text) => row => row.Text("name")?.Contains(text, StringComparison.OrdinalIgnoreCase) == true,
            },
        };
        CrudHandlers.Register(handlers, endpoints);

        // The name that they had before they were public.
        handlers.AddUnpublished("GET", $"{Account}private-link-endpoints/", "List Private Link Endpoints", "Private Endpoints", new CrudHandlers(endpoints with { Shape = "PrivateEndpointDetail" }).List);
        CrudHandlers.RegisterWhole(handlers, new ResourceProfile { Collection = $"{Account}auth-provider/", Table = "auth-provider" }, "Auth Provider", "Groups", "POST");
        CrudHandlers.RegisterWhole(handlers, new ResourceProfile { Collection = $"{Account}azure-ad-applications/", Table = "azure-ad-applications" }, "Azure AD Application", "Groups", "POST");
        CrudHandlers.RegisterWhole(handlers, new ResourceProfile { Collection = $"{Account}integrations/open-ai/", Table = "open-ai" }, "OpenAI Integration", "Groups", "PATCH");
        RegisterIntegrations(handlers);
    }

    private static void CheckEndpoint(RequestContext context, JsonObject endpoint)
    {
        endpoint["endpoint_state"] ??= "available";
        endpoint["connectivity_status"] ??= "connected";
        endpoint["connection_count"] = context.Account[TableNames.Connections].Active.Count(row => row.Text("private_link_endpoint_id") == endpoint.Text("id"));
        endpoint["provisioning_status"] ??= "provisioned";
    }

    // Linked with a user's own sign-on: for service tokens these fail on the live service, too.
    private static void RegisterIntegrations(HandlerTable handlers)
    {
        static EmulatorResponse Personal(RequestContext context, JsonNode data) => context.Caller.UserId is null ? throw ApiProblem.Forbidden() : context.Ok(data);
        handlers.AddUnpublished("GET", "/api/v2/integrations/github/installations/", "List GitHub Installations", "", context => Personal(context, new JsonArray()));
        handlers.AddUnpublished("GET", "/api/v3/integrations/azure-ad/projects/", "List Azure DevOps Projects", "", context => Personal(context, new JsonObject { ["count"] = 0, ["value"] = new JsonArray() }));
        handlers.AddUnpublished("GET", "/api/v3/integrations/azure-ad/projects/{project_name}/repositories/", "List Azure DevOps Repositories", "", context => Personal(context, new JsonObject { ["count"] = 0, ["value"] = new JsonArray() }));
    }
}
