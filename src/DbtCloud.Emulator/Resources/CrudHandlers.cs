using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources;

/// <summary>The usual life of a record, for every operation that the model has on a resource's two paths.</summary>
internal sealed class CrudHandlers(ResourceProfile profile)
{
    private static readonly string[] Structural = ["limit", "offset", "order_by", "state", "include_related"];
    private static readonly string[] Untouchable = ["id", "account_id", "created_at", "updated_at"];

    private string ItemPath => profile.Item ?? profile.Collection.TrimEnd('/') + "/{id}/";

    public static void Register(HandlerTable handlers, ResourceProfile profile, params string[] except)
    {
        CrudHandlers crud = new(profile);
        void Add(string method, string path, Handler handler)
        {
            string key = $"{method} {path}";
            if (ApiCatalog.ByKey.ContainsKey(key) && !except.Contains(key))
            {
                handlers[key] = handler;
            }
        }

        Add("GET", profile.Collection, crud.List);
        Add("POST", profile.Collection, crud.Create);
        Add("GET", crud.ItemPath, crud.Retrieve);
        Add("POST", crud.ItemPath, crud.Update);
        Add("PUT", crud.ItemPath, crud.Update);
        Add("PATCH", crud.ItemPath, crud.Update);
        Add("DELETE", crud.ItemPath, crud.Delete);
    }

    /// <summary>The whole life of a resource of which the model has a part.</summary>
    public static void RegisterWhole(HandlerTable handlers, ResourceProfile profile, string name, string tag, params string[] updateMethods)
    {
        Register(handlers, profile);
        RegisterUnpublished(handlers, profile, name, tag, updateMethods);
    }

    /// <summary>The same life for whatever of it the model does not have.</summary>
    public static void RegisterUnpublished(HandlerTable handlers, ResourceProfile profile, string name, string tag, params string[] updateMethods)
    {
        CrudHandlers crud = new(profile);
        void Add(string method, string path, string verb, Handler handler)
        {
            if (!ApiCatalog.ByKey.ContainsKey($"{method} {path}"))
            {
                handlers.AddUnpublished(method, path, $"{verb} {name}", tag, handler);
            }
        }

        Add("GET", profile.Collection, "List", crud.List);
        Add("POST", profile.Collection, "Create", crud.Create);
        Add("GET", crud.ItemPath, "Retrieve", crud.Retrieve);
        foreach (string method in updateMethods)
        {
            Add(method, crud.ItemPath, $"Update ({method})", crud.Update);
        }

        Add("DELETE", crud.ItemPath, "Destroy", crud.Delete);
    }

    public EmulatorResponse List(RequestContext context)
    {
        ListQuery query = ListQuery.Read(context.Query, new ListSettings
        {
            Parameters = [.. context.Operation.Query.Keys.Where(name => !Structural.Contains(name) && !profile.Filters.ContainsKey(name))],
            DefaultOrder = profile.DefaultOrder,
        });
        foreach ((string name, Func<AccountState, string, Func<JsonObject, bool>> filter) in profile.Filters)
        {
            if (context.Query.Value(name) is { } text)
            {
                query.Filters[name] = text;
                query.Where(filter(context.Account, text));
            }
        }

        return context.Page(query, Rows(context), record => View(context, record));
    }

    public EmulatorResponse Retrieve(RequestContext context) => context.Ok(View(context, Find(context)));

    public EmulatorResponse Create(RequestContext context)
    {
        JsonObject record = Accepted(context);
        ApiBody? body = context.Operation.Body;
        if (body is not null)
        {
            RequestCheck.Require(record, SchemaShape.Choose(body.Type, record), ["account_id", "state", .. profile.Scope, .. profile.Optional]);
        }

        record["state"] ??= 1;
        record["account_id"] = context.Account.Id;
        ApplyScope(context, record);
        Permissions.CheckWritten(context, record);
        profile.Check?.Invoke(context, record);
        if (profile.IdPrefix is { } prefix)
        {
            record["id"] = context.World.Ids.NextText(prefix);
        }

        context.World.Stamp(record);
        context.Account[profile.Table].Add(record);
        profile.Created?.Invoke(context, record);
        Audit(context, record, "created");
        return context.Ok(View(context, record));
    }

    public EmulatorResponse Update(RequestContext context)
    {
        JsonObject record = Find(context);
        JsonObject changed = record.Copy();
        changed.Set(Accepted(context));
        ApplyScope(context, changed);
        Permissions.CheckWritten(context, changed);
        profile.Check?.Invoke(context, changed);
        record.Set(changed);
        context.World.Touch(record);
        if (record.IsDeleted())
        {
            // Some clients delete by writing the state.
            profile.Deleting?.Invoke(context, record);
        }

        profile.Updated?.Invoke(context, record);
        Audit(context, record, "changed");
        return context.Ok(View(context, record));
    }

    public EmulatorResponse Delete(RequestContext context)
    {
        JsonObject record = Find(context);
        Permissions.CheckWritten(context, record);
        profile.Deleting?.Invoke(context, record);
        record["state"] = 2;
        context.World.Touch(record);
        Audit(context, record, "deleted");
        return context.Deleted(View(context, record));
    }

    public JsonObject Find(RequestContext context)
    {
        string name = RouteTable.Split(ItemPath)[^1][1..^1];
        JsonObject? record = context.Account[profile.Table].Find(context.Value(name));
        return record is null || (record.IsDeleted() && !(profile.ShowsDeleted && context.Request.Method == "GET")) || !InScope(context, record) || profile.Where?.Invoke(record) == false || !Permissions.Sees(context, record) ? throw ApiProblem.NotFound() : record;
    }

    public JsonObject View(RequestContext context, JsonObject record)
    {
        JsonObject view = SchemaShape.Project(record, TypeFor(context, record), profile.Extras);
        profile.View?.Invoke(context, record, view);
        return view;
    }

    private string TypeFor(RequestContext context, JsonObject record) => SchemaShape.Choose(Shape(context), record);

    /// <summary>The type of the operation's answer; of the item's own where the operation publishes none.</summary>
    private string Shape(RequestContext context) => context.ResponseType() is not "any" and var type ? type
        : profile.Shape
        ?? (ApiCatalog.ByKey.GetValueOrDefault($"GET {ItemPath}") ?? ApiCatalog.ByKey.GetValueOrDefault($"POST {ItemPath}"))?.Success?.Type
        ?? "any";

    private IEnumerable<JsonObject> Rows(RequestContext context)
        => context.Account[profile.Table].Rows.Where(row => InScope(context, row) && profile.Where?.Invoke(row) != false);

    private bool InScope(RequestContext context, JsonObject record)
        => profile.Scope.All(name => !context.Values.TryGetValue(name, out string? value) || record[name].AsText() == value);

    private void ApplyScope(RequestContext context, JsonObject record)
    {
        foreach (string name in profile.Scope)
        {
            if (context.Values.ContainsKey(name))
            {
                record[name] = context.Id(name);
            }
        }
    }

    /// <summary>The body without what only the server decides.</summary>
    private JsonObject Accepted(RequestContext context)
    {
        JsonObject body = context.CheckedBody();
        if (body["account_id"].AsLong() is { } account && account != context.Account.Id)
        {
            throw ApiProblem.Invalid("account_id", "Must be the account of the path.");
        }

        IReadOnlyDictionary<string, ApiProperty> published = SchemaShape.Properties(Shape(context));
        JsonObject accepted = [];
        foreach ((string name, JsonNode? value) in body)
        {
            if (!Untouchable.Contains(name) && !name.StartsWith("emulator_", StringComparison.Ordinal) && !(published.TryGetValue(name, out ApiProperty? property) && property.ReadOnly))
            {
                accepted[name] = value?.DeepClone();
            }
        }

        if (accepted["state"].AsLong() is not (null or 1 or 2))
        {
            throw ApiProblem.Invalid("state", "Must be 1 or 2.");
        }

        return accepted;
    }

    private void Audit(RequestContext context, JsonObject record, string verb)
    {
        string thing = profile.Table.TrimEnd('s').Replace('-', '_');
        context.Account.Audit($"{thing}.{verb}", $"{thing.Replace('_', ' ')} {verb}", context.Actor(), new JsonObject { ["id"] = record["id"]?.DeepClone(), ["name"] = record["name"]?.DeepClone() });
    }
}
