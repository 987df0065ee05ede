using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Turns the model's operations into the client's methods.</summary>
internal sealed class OperationBuilder(NameOverlay names, TypeMap map, IReadOnlyDictionary<string, ClientType> types)
{
    public IReadOnlyList<ClientOperation> Build(ApiModelDocument model) =>
        [.. model.Operations.Where(operation => names.Operations.ContainsKey(operation.Key)).Select(operation => Build(model, operation)).OrderBy(operation => operation.Member, StringComparer.Ordinal)];

    private ClientOperation Build(ApiModelDocument model, ApiOperation api)
    {
        string member = names.Operations[api.Key];
        string group = member[..member.LastIndexOf('.')];
        string method = member[(group.Length + 1)..];
        ClientParameter[] path = [.. api.PathParameters.Where(entry => entry.Key != "account_id").OrderBy(entry => api.Path.IndexOf($"{{{entry.Key}}}", StringComparison.Ordinal)).Select(entry => PathParameter(api, entry.Key, entry.Value, member, group))];
        ApiResponse? success = api.Success;
        WireType? result = success?.Type is { } type && api.Method != "DELETE" ? map.Of(type) : null;
        bool related = result?.Kind is WireKind.Model or WireKind.Choice;
        IEnumerable<KeyValuePair<string, string>> query = api.Query.Where(entry => entry.Key != "include_related" || related);
        ClientParameter[] required = [.. query.Where(entry => entry.Value.Contains('!', StringComparison.Ordinal)).Select(entry => Query(entry.Key, entry.Value, member, group))];
        ClientParameter[] optional = [.. query.Where(entry => !entry.Value.Contains('!', StringComparison.Ordinal)).Select(entry => Query(entry.Key, entry.Value, member, group))];
        WireType? body = api.Body is { } content ? map.Of(content.Type) : null;
        (string mask, string[] members) = body is null ? ("0UL", []) : Mask(model, api.Body!.Type, body);
        return new ClientOperation
        {
            Api = api,
            Member = member,
            Group = group,
            Method = method,
            Path = path,
            RequiredQuery = required,
            OptionalQuery = optional,
            OptionsName = optional.Length > 0 ? $"{names.Singulars[group]}{method[..^5]}Options" : null,
            Body = body,
            BodyMask = mask,
            BodyMembers = members,
            RequiredBodyMembers = model.Schemas.TryGetValue(api.Body?.Type ?? "", out ApiSchema? sent) ? [.. sent.Properties.Where(property => property.Value.Required).Select(property => property.Key)] : [],
            Result = result,
            ResultIsList = success?.List == true && api.Method != "DELETE",
            Summary = names.OperationSummaries.GetValueOrDefault(member) ?? Guess(group, method),
            Permission = names.Permissions.GetValueOrDefault(member) ?? names.Permissions.GetValueOrDefault(group),
        };
    }

    private ClientParameter PathParameter(ApiOperation api, string wire, string expression, string member, string group)
    {
        bool last = api.Path.TrimEnd('/').EndsWith($"{{{wire}}}", StringComparison.Ordinal);
        string name = wire switch
        {
            "remainder" => "path",
            "pl_endpoint_ksuid" => "id",
            "job_identifier" => "exportId",
            _ when !last && wire is "id" => "id",
            _ => CSharp.Camel(CSharp.Pascal(wire, names.Words)),
        };
        WireType type = map.OfParameter(expression, wire, member, group);
        string text = wire switch
        {
            "remainder" => "The path of the artifact, for example <c>manifest.json</c> or <c>compiled/project/model.sql</c>.",
            "id" or "pl_endpoint_ksuid" => $"The id of the {CSharp.Words(type.Kind == WireKind.Id ? type.Name[..^2] : names.Singulars[group])}.",
            _ when wire.EndsWith("_id", StringComparison.Ordinal) => $"The id of the {wire[..^3].Replace('_', ' ')}.",
            _ => $"The {wire.Replace('_', ' ')}.",
        };
        return new ClientParameter(wire, name, type, text);
    }

    private ClientParameter Query(string wire, string expression, string member, string group)
    {
        if (wire == "include_related")
        {
            string known = names.IncludeRelated.TryGetValue(member, out string? values) ? $" Known: {values}." : "";
            return new ClientParameter(wire, "IncludeRelated", map.Of("[string]"), "The related objects that the answer is to hold, by name." + known);
        }

        WireType type = map.OfParameter(expression, wire, member, group);
        string[] parts = wire.Split("__");
        string name = parts[0] == "pk" ? "Id" : names.Members.GetValueOrDefault(parts[0]) ?? CSharp.Pascal(parts[0], names.Words);
        name = (parts.Length > 1 ? parts[1] : "") switch
        {
            "in" => Plural(name),
            "gt" => name + "GreaterThan",
            "icontains" => name + "Contains",
            "range" => name + "Range",
            _ => name,
        };
        return new ClientParameter(wire, name, type, QueryText(wire, parts, name, type));
    }

    private static string QueryText(string wire, string[] parts, string name, WireType type)
    {
        string words = parts[0] is "pk" or "id" ? "id" : CSharp.Words(CSharp.Pascal(parts[0], new Dictionary<string, string>()));
        return (wire, parts.Length > 1 ? parts[1] : "") switch
        {
            ("limit", _) => "The number of rows of a page, from 1 to 100: the API refuses more. Unless set, 100.",
            ("offset", _) => "The number of rows to leave out at the beginning.",
            ("order_by", _) => "The member to sort by; a minus before it turns the order round.",
            ("state", _) => "Whether active, deleted or all rows are listed.",
            (_, "in") => $"Only rows that have one of these as their {words}.",
            (_, "gt") => $"Only rows whose {words} is greater.",
            (_, "icontains") => $"Only rows whose {words} holds this text, in upper or lower case.",
            (_, "range") when words.EndsWith(" at", StringComparison.Ordinal) => $"Only rows that were {words[..^3]} between the first and the second of two times.",
            (_, "range") => $"Only rows whose {words} lies between the first and the second of two times.",
            _ when type.Kind == WireKind.Boolean && words.StartsWith("has ", StringComparison.Ordinal) => $"Only rows that have {words[4..]} (true), or have not (false).",
            _ when type.Kind == WireKind.Boolean && words.StartsWith("is ", StringComparison.Ordinal) => $"Only rows that are {words[3..]} (true), or are not (false).",
            _ when type.Kind == WireKind.Boolean => $"Only rows that have this on (true) or off (false): {CSharp.Words(name)}.",
            _ => $"Only rows with this {words}.",
        };
    }

    private static string Plural(string name) => name.EndsWith('s') ? name + "es" : name.EndsWith('y') ? name[..^1] + "ies" : name + "s";

    private (string Mask, string[] Members) Mask(ApiModelDocument model, string expression, WireType body)
    {
        string schema = expression.Trim('[', ']');
        WireType carried = body.Kind == WireKind.List ? body.Item! : body;
        if (carried.Kind == WireKind.Choice)
        {
            return ("0UL", [.. types[carried.Name].Members.Where(member => member.Writable).Select(member => member.Wire)]);
        }

        if (carried.Kind != WireKind.Model)
        {
            return ("0UL", []);
        }

        string[] members = [.. model.Schemas[schema].Properties.Where(property => !property.Value.ReadOnly).Select(property => property.Key)];
        return (CSharp.Mask(members.Select(wire => types[carried.Name].Find(wire)!.Index)), members);
    }

    private string Guess(string group, string method)
    {
        string one = CSharp.Words(names.Singulars[group].Replace("V2", "", StringComparison.Ordinal).Replace("V3", "", StringComparison.Ordinal));
        string article = one.EndsWith('s') ? "" : "aeioIAEO".Contains(one[0], StringComparison.Ordinal) ? "an " : "a ";
        return method switch
        {
            "ListAsync" => $"Lists {CSharp.Words(Plural(names.Singulars[group].Replace("V2", "", StringComparison.Ordinal).Replace("V3", "", StringComparison.Ordinal))).Replace("ses", "s", StringComparison.Ordinal)}.",
            "GetAsync" => $"Gets {article}{one}.",
            "CreateAsync" => $"Creates {article}{one}.",
            "UpdateAsync" => $"Changes {article}{one}.",
            "DeleteAsync" => $"Deletes {article}{one}.",
            _ => throw new InvalidDataException($"{group}.{method} needs a sentence in api/names/summaries.json."),
        };
    }
}
