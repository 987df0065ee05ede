using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Routing;

/// <summary>One authenticated request on its way through a handler.</summary>
internal sealed class RequestContext
{
    private JsonObject? _body;

    public required World World { get; init; }

    public required Credential Caller { get; init; }

    public required ApiOperation Operation { get; init; }

    public required IReadOnlyDictionary<string, string> Values { get; init; }

    public required EmulatorRequest Request { get; init; }

    public required QueryString Query { get; init; }

    public AccountState Account => Caller.Account;

    public DateTimeOffset Now => World.Now;

    /// <summary>The body as an object: JSON, or a form where one was sent. An absent body is an empty object.</summary>
    public JsonObject Body => _body ??= RequestBody.Read(Request);

    /// <summary>The relations to put into the answer.</summary>
    public IReadOnlyList<string> Included => Query.Values("include_related") ?? [];

    public bool Includes(string relation) => Included.Contains(relation);

    /// <summary>The body with its members checked against the operation's published type.</summary>
    public JsonObject CheckedBody() => Operation.Body is { } body ? RequestCheck.Read(Body, SchemaShape.Choose(body.Type, Body)) : Body;

    /// <summary>The rows of a body that is a list; a single object counts as a list of one.</summary>
    public IReadOnlyList<JsonObject> BodyRows() => [.. RequestBody.ReadRows(Request).Select(row => Operation.Body?.Type is ['[', .. var type, ']'] ? RequestCheck.Read(row, type) : row)];

    public string Value(string name) => Values[name];

    /// <summary>A numeric path parameter; text is a path that does not exist.</summary>
    public long Id(string name)
        => long.TryParse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : throw ApiProblem.NotFound();

    public JsonObject Actor() => Caller.UserId is { } userId
        ? new JsonObject { ["id"] = userId.ToString(CultureInfo.InvariantCulture), ["type"] = "user", ["name"] = Account[TableNames.Users].Find(userId)?.Text("email") }
        : new JsonObject { ["id"] = Caller.Record.Id().ToString(CultureInfo.InvariantCulture), ["type"] = "service_token", ["name"] = Caller.Name };
}
