using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Variables;

/// <summary>One environment variable with its values for the project and each environment, in one call.</summary>
internal static class VariableBulk
{
    private const string Path = $"{VariableResource.Collection}bulk/";

    public static void Register(HandlerTable handlers)
    {
        handlers[$"POST {Path}"] = Create;
        handlers[$"PUT {Path}"] = Update;
        handlers[$"DELETE {Path}"] = Delete;
    }

    /// <summary>A list of variables is answered by a list, as published; one variable by one answer, as widely used clients expect.</summary>
    private static EmulatorResponse Create(RequestContext context)
    {
        VariableValues values = VariableResource.Values(context);
        JsonNode body = context.Body["env_var"] ?? throw ApiProblem.Invalid("env_var", "This field is required.");
        JsonObject[] variables = body switch
        {
            JsonObject one => [one],
            JsonArray many when many.All(item => item is JsonObject) => [.. many.OfType<JsonObject>()],
            _ => throw ApiProblem.Invalid("env_var", "Expected a list of items."),
        };
        foreach (JsonObject variable in variables)
        {
            VariableResource.CheckName(variable.Text("new_name"));
            if (Refusal(values, variable) is { } reason)
            {
                return Refused(variable.Text("new_name")!, reason);
            }
        }

        List<JsonNode> created = [];
        foreach (JsonObject variable in variables)
        {
            string name = variable.Text("new_name")!;
            JsonNode[] ids = [.. Scopes(variable).Select(pair => JsonValue.Create(Add(values, name, pair.Key, pair.Value.AsText()).Id()))];
            created.Add(new JsonObject
            {
                ["status"] = "success",
                ["status_code"] = 201,
                ["key_name"] = name,
                ["data"] = new JsonObject { ["message"] = $"Created {name}", ["new_var_ids"] = new JsonArray(ids), ["failures"] = null },
            });
        }

        return body is JsonObject ? Envelope.Single(EnvelopeKind.Standard, created[0]["data"]) : context.Whole(created);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Scopes(JsonObject variable) => variable.Where(pair => pair.Key is not ("new_name" or "name"));

    private static JsonObject Add(VariableValues values, string name, string scope, string? value)
        => scope == "project" ? values.Add(name, "project", null, value) : values.Add(name, "environment", EnvironmentNamed(values, scope)!.Id(), value);

    private static string? Refusal(VariableValues values, JsonObject variable)
    {
        string name = variable.Text("new_name")!;
        if (values.Names.Contains(name))
        {
            return $"The environment variable {name} exists already.";
        }

        string? unknown = Scopes(variable).Select(pair => pair.Key).FirstOrDefault(scope => scope != "project" && EnvironmentNamed(values, scope) is null);
        return unknown is null ? null : $"The project has no environment {unknown}.";
    }

    private static EmulatorResponse Refused(string name, string reason)
        => Envelope.List(EnvelopeKind.Standard, [new JsonObject { ["status"] = "failure", ["status_code"] = 400, ["key_name"] = name, ["reason"] = reason }], [], "id", 1, 400);

    private static EmulatorResponse Update(RequestContext context)
    {
        VariableValues values = VariableResource.Values(context);
        JsonObject changes = (context.Body["env_vars"] ?? context.Body["env_var"]) as JsonObject ?? throw ApiProblem.Invalid("env_vars", "This field is required.");
        string name = changes.Text("name") ?? throw ApiProblem.Invalid("name", "This field is required.");
        if (!values.Names.Contains(name))
        {
            return Envelope.Single(EnvelopeKind.Standard, new JsonObject { ["reason"] = $"The environment variable {name} does not exist." }, 400);
        }

        JsonArray made = [];
        JsonArray deleted = [];
        foreach ((string key, JsonNode? value) in changes.Where(pair => pair.Key is not ("name" or "new_name")))
        {
            JsonObject? row = Row(values, name, key);
            bool isRemoval = value.AsText() is null or "";
            if (row is not null && isRemoval)
            {
                row["state"] = 2;
                deleted.Add(row.Id());
            }
            else if (row is not null)
            {
                VariableValues.SetValue(row, value.AsText());
                context.World.Touch(row);
            }
            else if (!isRemoval && (key == "project" || EnvironmentNamed(values, key) is not null))
            {
                made.Add(values.Add(name, key == "project" ? "project" : "environment", EnvironmentNamed(values, key)?.Id(), value.AsText()).Id());
            }
            else if (!isRemoval)
            {
                return Envelope.Single(EnvelopeKind.Standard, new JsonObject { ["reason"] = $"'{key}' is neither a value of {name} nor an environment." }, 400);
            }
        }

        Rename(values, name, changes.Text("new_name"));
        return context.Ok(new JsonObject { ["message"] = $"Updated {name}", ["new_var_ids"] = made, ["deleted_var_ids"] = deleted, ["failures"] = null });
    }

    private static EmulatorResponse Delete(RequestContext context)
    {
        VariableValues values = VariableResource.Values(context);
        string name = context.Body.Text("name") ?? (context.Body["env_var"] as JsonObject)?.Text("name") ?? context.Query.Value("name")
            ?? throw ApiProblem.Invalid("name", "This field is required.");
        JsonObject[] rows = [.. values.Rows.Where(row => row.Text("name") == name)];
        if (rows.Length == 0)
        {
            throw ApiProblem.NotFound();
        }

        foreach (JsonObject row in rows)
        {
            row["state"] = 2;
            context.World.Touch(row);
        }

        return context.Deleted(new JsonObject { ["name"] = name });
    }

    private static void Rename(VariableValues values, string name, string? newName)
    {
        if (newName is null || newName == name)
        {
            return;
        }

        VariableResource.CheckName(newName);
        foreach (JsonObject row in values.Rows.Where(row => row.Text("name") == name).ToArray())
        {
            row["name"] = newName;
        }
    }

    // Keys are ids of values, or names of environments.
    private static JsonObject? Row(VariableValues values, string name, string key)
        => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? values.Rows.FirstOrDefault(row => row.Id() == id && row.Text("name") == name)
            : key == "project" ? values.Find(name, "project")
            : EnvironmentNamed(values, key) is { } environment ? values.Find(name, "environment", environment.Id())
            : null;

    private static JsonObject? EnvironmentNamed(VariableValues values, string name) => values.Environments.FirstOrDefault(row => row.Text("name") == name);
}
