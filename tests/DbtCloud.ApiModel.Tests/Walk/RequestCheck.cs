using System.Text.Json;
using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>Compares a request that was made of <see cref="Samples"/> with what the model says.</summary>
internal static class RequestCheck
{
    private static readonly ApiModelDocument s_model = ApiModelDocument.Load(Path.Combine(Repository.Root, "api"));
    private static readonly NameOverlay s_names = NameOverlay.Load(Repository.Root);

    /// <summary>The keys of all operations that are on the client.</summary>
    public static IEnumerable<string> Operations => s_model.Operations.Where(operation => s_names.Operations.ContainsKey(operation.Key)).Select(operation => operation.Key);

    public static int PublishedOperations => s_model.Operations.Count(operation => !operation.Has(ApiFlags.Unpublished) && s_names.Operations.ContainsKey(operation.Key));

    public static ApiOperation Operation(string key) => s_model.Operations.Single(one => one.Key == key);

    public static string MemberOf(ApiOperation operation) => s_names.Operations[operation.Key];

    public static void Matches(ApiOperation operation, RecordedRequest request, long account)
    {
        Assert.Equal(operation.Method, request.Method);
        Assert.Equal(ExpectedPath(operation, account), request.Path);
        CheckQuery(operation, request);
        CheckBody(operation, request);
    }

    private static string ExpectedPath(ApiOperation operation, long account)
    {
        string path = operation.Path.Replace("{account_id}", $"{account}", StringComparison.Ordinal);
        foreach ((string name, string type) in operation.PathParameters.Where(parameter => parameter.Key != "account_id"))
        {
            string value = type == "int64" ? $"{Samples.Number}"
                : name == "remainder" ? string.Join('/', Samples.Text.Split('/').Select(Uri.EscapeDataString))
                : Uri.EscapeDataString(Samples.TextId);
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return path;
    }

    private static void CheckQuery(ApiOperation operation, RecordedRequest request)
    {
        bool related = operation.Success?.Type is { } type && s_model.Schemas.TryGetValue(type, out ApiSchema? schema) && schema.Kind is "object" or "choice" && operation.Method == "GET";
        string[] expected = [.. operation.Query.Keys.Where(name => name != "include_related" || related).Order(StringComparer.Ordinal)];

        Assert.Equal(expected, request.Query.Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal));
        foreach (IGrouping<string, string> values in request.Query.GroupBy(pair => pair.Name, pair => Uri.UnescapeDataString(pair.Value)))
        {
            string published = operation.Query[values.Key].Split('=')[0].TrimEnd('!');
            if (values.Key == "include_related")
            {
                Assert.Equal(JsonSerializer.Serialize(new[] { Samples.Text, Samples.Text }), JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(Assert.Single(values))));
            }
            else
            {
                Assert.Equal(published.StartsWith('[') ? 2 : 1, values.Count());
                Assert.All(values, value => Assert.Equal(Expected(published.Trim('[', ']')), value));
            }
        }
    }

    private static string Expected(string type) => type switch
    {
        "int64" => $"{Samples.Number}",
        "integer" => "50",
        "boolean" => "true",
        "string" => Samples.Text,
        "datetime" => "2026-11-01T12:30:45Z",
        _ => s_model.Schemas[type].Type == "string" ? Samples.Text : "1",
    };

    private static void CheckBody(ApiOperation operation, RecordedRequest request)
    {
        if (operation.Body is null)
        {
            Assert.Equal(operation.Method is "GET" or "DELETE" ? null : "{}", request.Body);
            return;
        }

        JsonElement body = JsonDocument.Parse(request.Body!).RootElement;
        string schema = operation.Body.Type;
        if (schema == "any")
        {
            Assert.Equal("""{"free":[1]}""", request.Body);
            return;
        }

        if (schema.StartsWith('['))
        {
            Assert.Equal(2, body.GetArrayLength());
            body = body[0];
            schema = schema[1..^1];
        }

        IEnumerable<string> sent = body.EnumerateObject().Select(member => member.Name);
        if (s_model.Schemas[schema].Kind == "choice")
        {
            Assert.Subset(s_model.Schemas[schema].Mapping.Values.SelectMany(form => s_model.Schemas[form].Properties.Keys).ToHashSet(), sent.ToHashSet());
        }
        else
        {
            Assert.Equal(s_model.Schemas[schema].Properties.Where(property => !property.Value.ReadOnly).Select(property => property.Key).Order(StringComparer.Ordinal), sent.Order(StringComparer.Ordinal));
        }
    }
}
