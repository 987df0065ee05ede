using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>What the SCIM service says of itself, its configuration and its tokens.</summary>
internal static class ScimDescriptions
{
    private const string Account = "/api/v3/accounts/{account_id}/";
    private const string Protocol = $"{Account}scim/v2/";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Protocol}ResourceTypes"] = context => ScimAnswers.Many(context, [Type(context, "User"), Type(context, "Group")]);
        handlers[$"GET {Protocol}ResourceTypes/{{resource_type}}"] = context => context.Value("resource_type") is "User" or "Group"
            ? ScimAnswers.One(context, Type(context, context.Value("resource_type")))
            : throw ApiProblem.NotFound();
        handlers[$"GET {Protocol}Schemas"] = context => ScimAnswers.Many(context, [Schema(context, "User"), Schema(context, "Group")]);
        handlers[$"GET {Protocol}Schemas/{{schema_uri}}"] = context => context.Value("schema_uri") switch
        {
            ScimView.UserSchema => ScimAnswers.One(context, Schema(context, "User")),
            ScimView.GroupSchema => ScimAnswers.One(context, Schema(context, "Group")),
            _ => throw ApiProblem.NotFound(),
        };
        handlers[$"GET {Protocol}ServiceProviderConfig"] = context => ScimAnswers.One(context, Provider());
        handlers[$"GET {Account}scim-config/"] = context => context.Ok(Configuration(context));
        handlers[$"POST {Account}scim-config/"] = Configure;
        handlers[$"GET {Account}scim-config/tokens/"] = context => context.Whole([.. context.Account["scim-tokens"].Active.Select(token => (JsonNode)View(context, token))]);
        handlers[$"POST {Account}scim-config/tokens/"] = CreateToken;
        handlers[$"GET {Account}scim-config/tokens/{{id}}/"] = context => context.Ok(View(context, Find(context)));
        handlers[$"DELETE {Account}scim-config/tokens/{{id}}/"] = context =>
        {
            JsonObject token = Find(context);
            token["state"] = 2;
            context.World.Tokens.Revoke(token);
            return EmulatorResponse.Empty(204);
        };
    }

    private static JsonObject Type(RequestContext context, string name) => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:ResourceType"),
        ["id"] = name,
        ["name"] = name,
        ["endpoint"] = $"/{name}s",
        ["description"] = $"{name}s of the account",
        ["schema"] = name == "User" ? ScimView.UserSchema : ScimView.GroupSchema,
        ["schemaExtensions"] = name == "User" ? new JsonArray(new JsonObject { ["schema"] = ScimView.Extension, ["required"] = false }) : [],
        ["meta"] = new JsonObject { ["resourceType"] = "ResourceType", ["location"] = $"/api/v3/accounts/{context.Account.Id}/scim/v2/ResourceTypes/{name}" },
    };

    private static JsonObject Schema(RequestContext context, string name)
    {
        string uri = name == "User" ? ScimView.UserSchema : ScimView.GroupSchema;
        string[] attributes = name == "User" ? ["userName", "name", "emails", "active", "externalId"] : ["displayName", "members", "externalId"];
        return new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:Schema"),
            ["id"] = uri,
            ["name"] = name,
            ["endpoint"] = $"/{name}s",
            ["description"] = $"{name}s of the account",
            ["schema"] = uri,
            ["attributes"] = new JsonArray([.. attributes.Select(attribute => new JsonObject { ["name"] = attribute, ["multiValued"] = attribute is "emails" or "members", ["required"] = attribute is "userName" or "displayName" })]),
            ["meta"] = new JsonObject { ["resourceType"] = "Schema", ["location"] = $"/api/v3/accounts/{context.Account.Id}/scim/v2/Schemas/{uri}" },
        };
    }

    private static JsonObject Provider()
    {
        JsonObject Supported(bool value) => new() { ["supported"] = value };
        return new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"),
            ["patch"] = Supported(true),
            ["bulk"] = new JsonObject { ["supported"] = false, ["maxOperations"] = 0, ["maxPayloadSize"] = 0 },
            ["filter"] = new JsonObject { ["supported"] = true, ["maxResults"] = 1000 },
            ["changePassword"] = Supported(false),
            ["sort"] = Supported(false),
            ["etag"] = Supported(false),
            ["authenticationSchemes"] = new JsonArray(new JsonObject { ["type"] = "oauthbearertoken", ["name"] = "Bearer token", ["description"] = "A SCIM token of the account" }),
        };
    }

    private static JsonObject Configuration(RequestContext context) => context.Account.Record["scim_config"] is JsonObject known
        ? known.Copy()
        : new JsonObject { ["enabled"] = false, ["manual_updates_allowed"] = true, ["scim_controlled_license_type"] = false };

    private static EmulatorResponse Configure(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        JsonObject configuration = Configuration(context);
        foreach (string member in new[] { "enabled", "manual_updates_allowed" })
        {
            configuration[member] = body[member]?.DeepClone() ?? throw ApiProblem.Invalid(member, "This field is required.");
        }

        configuration["scim_controlled_license_type"] = body.Flag("scim_controlled_license_type");
        context.Account.Record["scim_config"] = configuration.Copy();
        return context.Ok(configuration);
    }

    private static JsonObject Find(RequestContext context) => context.Account["scim-tokens"].FindActive(context.Id("id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse CreateToken(RequestContext context)
    {
        string name = context.CheckedBody().Text("name") is { Length: > 0 } given ? given : throw ApiProblem.Invalid("name", "This field is required.");
        JsonObject token = context.World.Stamp(new JsonObject { ["account_id"] = context.Account.Id, ["name"] = name });
        string secret = context.World.Tokens.NewSecret(TokenKind.Scim);
        context.Account["scim-tokens"].Add(token);
        context.World.Tokens.Add(secret, new DbtCloud.Emulator.Tokens.Credential(TokenKind.Scim, context.Account, token));
        JsonObject view = View(context, token);
        view["token_string"] = secret;
        return context.Ok(view);
    }

    private static JsonObject View(RequestContext context, JsonObject token) => Catalog.SchemaShape.Project(token, context.ResponseType());
}
