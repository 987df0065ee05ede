using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One method that calls one operation.</summary>
internal static class OperationMethod
{
    public static void Write(CodeText code, ClientOperation operation, Dictionary<string, ClientType> types)
    {
        string? body = BodyName(operation);
        List<string> parameters = [.. operation.Path.Concat(operation.RequiredQuery).Select(parameter => $"{parameter.Type.Name} {ParameterName(parameter)}")];
        if (body is not null)
        {
            parameters.Add($"{BodyType(operation)} {body}");
        }

        if (operation.OptionsName is { } options)
        {
            parameters.Add($"{options}? options = null");
        }

        parameters.Add("CancellationToken cancellationToken = default");
        Documentation(code, operation, body, [.. operation.Path.Concat(operation.RequiredQuery)], null);
        Attributes(code, operation);
        code.Open($"public virtual {ReturnType(operation)} {operation.Method}({string.Join(", ", parameters)})");
        if (body is not null)
        {
            code.Line($"ArgumentNullException.ThrowIfNull({body});");
            BodyFill.Write(code, operation, body, types);
        }

        string path = PathExpression(operation);
        if (operation.RequiredQuery.Count + operation.OptionalQuery.Count > 0)
        {
            code.Line($"QueryText query = new({path});");
            foreach (ClientParameter parameter in operation.RequiredQuery)
            {
                code.Line($"query.{Adder(parameter)}{(parameter.Type.Kind is WireKind.Id or WireKind.TextEnum or WireKind.NumberEnum ? $"<{parameter.Type.Name}>" : "")}(\"{parameter.Wire}\", {ParameterName(parameter)});");
            }

            foreach (ClientParameter parameter in operation.OptionalQuery.Where(parameter => !operation.IsPageable || parameter.Wire is not ("limit" or "offset")))
            {
                code.Line($"query.{Adder(parameter)}(\"{parameter.Wire}\", options?.{parameter.Name});");
            }

            path = "query.ToString()";
        }

        code.Line($"return {Call(operation, path, Content(operation, body))};").Close();
    }

    public static string ReturnType(ClientOperation operation) =>
        operation.IsFile ? "Task<Stream>"
        : operation.Result is null ? "Task"
        : operation.IsPageable || IsTextList(operation) ? $"DbtPageable<{Row(operation).Name}>"
        : operation.ResultIsList ? $"Task<IReadOnlyList<{operation.Result.Name}>>"
        : $"Task<{operation.Result.Name}>";

    public static string Call(ClientOperation operation, string path, string content)
    {
        string name = operation.Method[..^5] + "Operation";
        if (operation.IsFile)
        {
            return $"ApiCall.OpenAsync(Transport, {name}, {path}, cancellationToken)";
        }

        if (operation.Result is null)
        {
            return $"ApiCall.SendAsync(Transport, {name}, {path}, {content}, cancellationToken)";
        }

        string shape = "AnswerShape." + operation.Api.Success!.Envelope switch { ApiEnvelopes.None => "Bare", ApiEnvelopes.Scim => "Scim", _ => "Enveloped" };
        if (operation.IsPageable || IsTextList(operation))
        {
            bool pages = operation.OptionalQuery.Any(parameter => parameter.Wire == "limit");
            string paging = pages ? " { Limit = options?.Limit ?? 100, Offset = options?.Offset ?? 0, Pages = true }" : "";
            return $"ApiCall.List(new ListRequest<{Row(operation).Name}>(Transport, {name}, {path}, {shape}, {Row(operation).ElementRead}){paging}, cancellationToken)";
        }

        string call = operation.ResultIsList ? "ReadListAsync" : "ReadAsync";
        return $"ApiCall.{call}<{operation.Result.Name}>(Transport, {name}, {path}, {content}, {shape}, {operation.Result.ElementRead}, cancellationToken)";
    }

    public static string PathExpression(ClientOperation operation)
    {
        string path = operation.Api.Path.TrimStart('/').Replace("{account_id}", "{Transport.Account.Id}", StringComparison.Ordinal);
        foreach (ClientParameter parameter in operation.Path)
        {
            string name = ParameterName(parameter);
            string value = parameter.Type.Kind switch
            {
                WireKind.Text when parameter.Wire == "remainder" => $"PathText.Segments({name}, nameof({name}))",
                WireKind.Text => $"PathText.Segment({name}, nameof({name}))",
                _ => name,
            };
            path = path.Replace($"{{{parameter.Wire}}}", $"{{{value}}}", StringComparison.Ordinal);
        }

        return path.Contains('{', StringComparison.Ordinal) ? $"$\"{path}\"" : $"\"{path}\"";
    }

    public static string ParameterName(ClientParameter parameter) => char.IsUpper(parameter.Name[0]) ? CSharp.Camel(parameter.Name) : parameter.Name;

    public static string? BodyName(ClientOperation operation) => operation.Body switch
    {
        null => null,
        { Kind: WireKind.List } => "items",
        { Kind: WireKind.Any } => "body",
        { Name: var name } when name.EndsWith("Options", StringComparison.Ordinal) => "options",
        { Name: var name } => CSharp.Camel(name.StartsWith("Dbt", StringComparison.Ordinal) ? name[3..] : name),
    };

    public static void Attributes(CodeText code, ClientOperation operation)
    {
        if (operation.IsExperimental)
        {
            code.Line("[Experimental(\"DBTCEXP001\")]");
        }
    }

    public static void Documentation(CodeText code, ClientOperation operation, string? body, IReadOnlyList<ClientParameter> parameters, string? change)
    {
        code.Summary(CSharp.Xml(operation.Summary) + (change is null ? "" : " Reads, changes and writes it: who writes last, wins."));
        string slash = operation.IsExperimental ? " The published API does not have it: it can go without notice." : operation.Api.Has(ApiFlags.Deprecated) ? " Deprecated by dbt." : "";
        code.Line($"/// <remarks><c>{operation.Api.Method} {operation.Api.Path}</c>.{slash}{(operation.Permission is { } permission ? " " + CSharp.Documentation(permission) : "")}</remarks>");
        foreach (ClientParameter parameter in parameters)
        {
            code.Line($"/// <param name=\"{ParameterName(parameter).TrimStart('@')}\">{(parameter.Summary.Contains("<c>", StringComparison.Ordinal) ? parameter.Summary : CSharp.Xml(parameter.Summary))}</param>");
        }

        if (change is not null)
        {
            code.Line($"/// <param name=\"{change}\">Makes the changed state of what was read, for example by <c>with</c>.</param>");
        }
        else if (body is not null)
        {
            code.Line($"/// <param name=\"{body.TrimStart('@')}\">What to send; members that are not set are not sent.</param>");
        }

        if (operation.OptionsName is not null && change is null)
        {
            code.Line("/// <param name=\"options\">What can be chosen.</param>");
        }

        code.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
        code.Line($"/// <returns>{Returns(operation)}</returns>");
        if (operation.Path.Count > 0)
        {
            code.Line("/// <exception cref=\"DbtCloudNotFoundException\">There is no such thing, or the token may not see it.</exception>");
        }

        if (change is null && body is not null)
        {
            code.Line($"/// <exception cref=\"ArgumentNullException\"><paramref name=\"{body.TrimStart('@')}\"/> is null.</exception>");
        }

        if (operation.Body is not null)
        {
            code.Line("/// <exception cref=\"DbtCloudValidationException\">The server does not take what was sent.</exception>");
        }

        code.Line("/// <exception cref=\"DbtCloudForbiddenException\">The token may not do this.</exception>");
        code.Line("/// <exception cref=\"DbtCloudApiException\">The server answered with another error.</exception>");
        code.Line("/// <exception cref=\"DbtCloudTransportException\">No usable answer came.</exception>");
    }

    private static string Returns(ClientOperation operation) => ReturnType(operation) switch
    {
        "Task" => "A task that ends when it is done.",
        "Task<Stream>" => "The file; dispose it.",
        var type when type.StartsWith("DbtPageable", StringComparison.Ordinal) => "The rows, read page by page while they are enumerated.",
        var type when type.StartsWith("Task<IReadOnlyList", StringComparison.Ordinal) => "The rows.",
        _ when operation.Result is { Kind: WireKind.Model or WireKind.Choice } => Returned(operation),
        _ => "What the server answered.",
    };

    private static string Returned(ClientOperation operation)
    {
        string name = operation.Result!.Name;
        string words = CSharp.Words(name.StartsWith("Dbt", StringComparison.Ordinal) ? name[3..] : name);
        string pronoun = words.EndsWith('s') && !words.EndsWith("us", StringComparison.Ordinal) ? "they" : "it";
        string state = operation.Method switch
        {
            _ when operation.Method.StartsWith("Create", StringComparison.Ordinal) => pronoun == "it" ? " as it was created" : " as they were created",
            _ when operation.Api.Method != "GET" => pronoun == "it" ? " as it is now" : " as they are now",
            _ => "",
        };
        return $"The {words}{state}.";
    }

    private static string BodyType(ClientOperation operation) =>
        operation.Body!.Kind == WireKind.List ? $"IEnumerable<{operation.Body.Item!.Name}>" : operation.Body.Name;

    private static string Content(ClientOperation operation, string? body) => operation switch
    {
        { Body: null, Api.Method: "GET" or "DELETE" } => "null",
        { Body: null } => "JsonBody.Empty()",
        { Body.Kind: WireKind.List } => $"JsonBody.OfList({body}, {operation.BodyMask})",
        { Body.Kind: WireKind.Choice or WireKind.Any } => $"JsonBody.Of({body})",
        _ => $"JsonBody.Of({body}, {operation.BodyMask})",
    };

    private static WireType Row(ClientOperation operation) => operation.Result!.Kind == WireKind.List ? operation.Result.Item! : operation.Result;

    // The artifacts of a run are one list of texts in an envelope for single things.
    private static bool IsTextList(ClientOperation operation) => operation.Result is { Kind: WireKind.List, Item.Kind: WireKind.Text };

    private static string Adder(ClientParameter parameter) => parameter switch
    {
        { Wire: "include_related" } => "AddBracketed",
        { Type.Kind: WireKind.Id } => "AddId",
        { Type.Kind: WireKind.TextEnum } => "AddText",
        { Type.Kind: WireKind.NumberEnum } => "AddNumber",
        { Type: { Kind: WireKind.List, Item.Kind: WireKind.Id } } => "AddEachId",
        { Type: { Kind: WireKind.List, Item.Kind: WireKind.TextEnum } } => "AddEachText",
        { Type: { Kind: WireKind.List, Item.Kind: WireKind.NumberEnum } } => "AddEachNumber",
        { Type.Kind: WireKind.List } => "AddEach",
        _ => "Add",
    };
}
