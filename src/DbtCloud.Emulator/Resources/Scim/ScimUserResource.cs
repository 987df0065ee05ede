using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>Users, as an identity provider keeps them.</summary>
internal static class ScimUserResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/scim/v2/Users";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = List;
        handlers[$"POST {Collection}"] = Create;
        handlers[$"GET {Collection}/{{user_id}}"] = context => ScimAnswers.One(context, ScimView.User(context.Account, Find(context)));
        handlers[$"PUT {Collection}/{{user_id}}"] = Replace;
        handlers[$"PATCH {Collection}/{{user_id}}"] = Patch;
        handlers[$"DELETE {Collection}/{{user_id}}"] = Delete;
    }

    private static JsonObject Find(RequestContext context) => context.Account[TableNames.Users].FindActive(context.Id("user_id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse List(RequestContext context)
    {
        IEnumerable<JsonObject> users = context.Account[TableNames.Users].Active;
        if (ScimAnswers.Filter(context) is { } filter)
        {
            string member = filter.Member switch { "userName" or "emails.value" => "email", "externalId" => "external_id", "id" => "id", _ => throw ApiProblem.Invalid("filter", $"Cannot filter by {filter.Member}.") };
            users = users.Where(user => string.Equals(user.Text(member), filter.Value, StringComparison.OrdinalIgnoreCase));
        }

        return ScimAnswers.Many(context, [.. users.Select(user => ScimView.User(context.Account, user))]);
    }

    private static EmulatorResponse Create(RequestContext context)
    {
        ScimRateLimit.Check(context);
        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, []);
        string email = body.Text("userName")!;
        if (context.Account[TableNames.Users].Active.Any(user => string.Equals(user.Text("email"), email, StringComparison.OrdinalIgnoreCase)))
        {
            throw ApiProblem.Conflict("A user of this name exists already.");
        }

        JsonObject user = AccountFactory.AddUser(context.Account, email, "", "", "developer");
        user["scim_managed"] = true;
        Apply(context, user, body);
        context.Account.Audit("user.created", "user created by SCIM", context.Actor());
        return ScimAnswers.One(context, ScimView.User(context.Account, user));
    }

    private static EmulatorResponse Replace(RequestContext context)
    {
        ScimRateLimit.Check(context);
        JsonObject user = Find(context);
        JsonObject body = context.CheckedBody();
        RequestCheck.Require(body, context.Operation.Body!.Type, []);
        Apply(context, user, body);
        return ScimAnswers.One(context, ScimView.User(context.Account, user));
    }

    private static EmulatorResponse Patch(RequestContext context)
    {
        JsonObject user = Find(context);
        foreach (JsonObject operation in ScimPatch.Operations(context))
        {
            // Without a path the value is an object of what to change.
            Apply(context, user, operation.Text("path") is { } path ? ScimPatch.AtPath(path, operation["value"]) : operation["value"] as JsonObject ?? throw ApiProblem.Invalid("value", "Expected an object."));
        }

        return ScimAnswers.One(context, ScimView.User(context.Account, user));
    }

    private static EmulatorResponse Delete(RequestContext context)
    {
        JsonObject user = Find(context);
        user["is_active"] = false;
        user["state"] = 2;
        context.Account.License(user.Id())?["state"] = 2;
        context.World.Touch(user);
        return EmulatorResponse.Empty(204);
    }

    private static void Apply(RequestContext context, JsonObject user, JsonObject body)
    {
        JsonObject name = body["name"] as JsonObject ?? [];
        user["email"] = body.Text("userName") ?? user.Text("email");
        user["external_id"] = body.Text("externalId") ?? user.Text("external_id");
        user["first_name"] = name.Text("givenName") ?? user.Text("first_name");
        user["last_name"] = name.Text("familyName") ?? user.Text("last_name");
        if (body["active"] is JsonValue active)
        {
            // Some identity providers send the word instead of the value.
            user["is_active"] = active.GetValueKind() == JsonValueKind.True || string.Equals(active.AsText(), "true", StringComparison.OrdinalIgnoreCase);
        }

        string? license = (body[ScimView.Extension] as JsonObject)?.Text("licenseType") ?? body.Text("licenseType");
        if (license is not null && context.Account.License(user.Id()) is { } row)
        {
            row["license_type"] = ApiCatalog.Schema("LicenseType")!.Values.Contains(license) ? license : throw ApiProblem.Invalid("licenseType", $"\"{license}\" is not a valid choice.");
        }

        context.World.Touch(user);
    }
}
