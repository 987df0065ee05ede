namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The overload that reads, changes and writes.</summary>
internal static class ChangeMethod
{
    public static void Write(CodeText code, ClientOperation operation, ClientOperation get, Dictionary<string, ClientType> types)
    {
        string type = operation.Body!.Name;
        List<string> parameters = [.. operation.Path.Select(parameter => $"{parameter.Type.Name} {OperationMethod.ParameterName(parameter)}")];
        parameters.Add($"Func<{type}, {type}> change");
        parameters.Add("CancellationToken cancellationToken = default");
        string[] names = [.. operation.Path.Select(OperationMethod.ParameterName)];
        OperationMethod.Documentation(code, operation, null, operation.Path, "change");
        OperationMethod.Attributes(code, operation);
        code.Open($"public virtual async Task<{type}> {operation.Method}({string.Join(", ", parameters)})");
        code.Line("ArgumentNullException.ThrowIfNull(change);");
        code.Line($"{type} before = await {get.Method}({string.Join(", ", names.Append("cancellationToken: cancellationToken"))}).ConfigureAwait(false);");
        code.Line($"{type} after = change(before) ?? throw new InvalidOperationException(\"The change gave nothing to write.\");");
        if (operation.Api.Method == "PATCH")
        {
            BodyFill.Write(code, operation, "after", types);
            string[] always = [.. BodyFill.NamesOf(operation, types[type]).Where(wire => IsRequired(operation, wire)).Select(wire => CSharp.Literal(wire))];
            string mask = operation.Body.Kind == WireKind.Choice ? "null" : operation.BodyMask;
            string content = $"JsonBody.OfChanges(before, after, {mask}{string.Concat(always.Select(name => ", " + name))})";
            code.Line($"return await {OperationMethod.Call(operation, OperationMethod.PathExpression(operation), content)}.ConfigureAwait(false);");
        }
        else
        {
            code.Line($"return await {operation.Method}({string.Join(", ", names.Append("after").Append("cancellationToken"))}).ConfigureAwait(false);");
        }

        code.Close();
    }

    private static bool IsRequired(ClientOperation operation, string wire) => operation.RequiredBodyMembers.Contains(wire);
}
