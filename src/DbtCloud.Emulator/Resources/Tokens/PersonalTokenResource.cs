using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Tokens;

/// <summary>Personal access tokens: a user has any number in each account.</summary>
internal static class PersonalTokenResource
{
    private const string Collection = "/api/v3/accounts/{account_id}/users/{user_id}/account-apikeys/";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"GET {Collection}"] = context => context.Whole([.. Active(context).Select(token => (JsonNode)View(context, token))]);
        handlers[$"POST {Collection}"] = Create;
        handlers[$"GET {Collection}{{id}}/"] = context => context.Ok(View(context, Find(context)));
        handlers[$"POST {Collection}{{id}}/"] = Rotate;
        handlers[$"DELETE {Collection}{{id}}/"] = Delete;
    }

    private static IEnumerable<JsonObject> Active(RequestContext context)
    {
        long userId = User(context);
        return context.Account[TableNames.PersonalTokens].Active.Where(token => token.Number("user_id") == userId);
    }

    private static long User(RequestContext context)
    {
        long userId = context.Id("user_id");
        return context.Account[TableNames.Users].FindActive(userId) is null ? throw ApiProblem.NotFound() : userId;
    }

    private static JsonObject Find(RequestContext context) => Active(context).FirstOrDefault(token => token.Id() == context.Id("id")) ?? throw ApiProblem.NotFound();

    private static EmulatorResponse Create(RequestContext context)
    {
        long userId = User(context);
        string? name = context.CheckedBody().Text("name");
        if (string.IsNullOrWhiteSpace(name))
        {
            throw ApiProblem.Invalid("name", "This field is required.");
        }

        string secret = AccountFactory.AddPersonalToken(context.Account, userId, name);
        context.Account.Audit("account_scoped_pat.created", "personal access token created", context.Actor());
        return Show(context, context.World.Tokens.Find(secret)!.Record, secret);
    }

    /// <summary>The old secret is dead at once.</summary>
    private static EmulatorResponse Rotate(RequestContext context)
    {
        JsonObject token = Find(context);
        string secret = context.World.Tokens.Rotate(token);
        token["token"] = DbtCloud.Emulator.Tokens.TokenRegistry.Hash(secret);
        context.World.Touch(token);
        context.Account.Audit("account_scoped_pat.created", "personal access token rotated", context.Actor());
        return Show(context, token, secret);
    }

    private static EmulatorResponse Delete(RequestContext context)
    {
        JsonObject token = Find(context);
        token["state"] = 2;
        context.World.Touch(token);
        context.World.Tokens.Revoke(token);
        context.Account.Audit("account_scoped_pat.deleted", "personal access token deleted", context.Actor());
        return context.Deleted(View(context, token));
    }

    // The whole secret is in the answers to create and rotate, and nowhere else.
    private static EmulatorResponse Show(RequestContext context, JsonObject token, string secret)
    {
        JsonObject view = View(context, token);
        view["token_string"] = secret;
        return context.Ok(view);
    }

    private static JsonObject View(RequestContext context, JsonObject token)
    {
        JsonObject view = SchemaShape.Project(token, context.Operation.Success?.Type ?? "AccountScopedPATResponse");
        view["type"] = 2;
        JsonObject? user = context.Account[TableNames.Users].Find(token.Number("user_id") ?? 0);
        view["user"] = user is null ? null : SchemaShape.Project(user, "User", ["id", "email"]);
        view["service_token_permissions"] = new JsonArray();
        if (view.ContainsKey("semantic_layer_credentials"))
        {
            view["semantic_layer_credentials"] = new JsonArray();
        }

        return view;
    }
}
