namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The members of a body that the client knows by itself: the account, what the path names, what follows from the form.</summary>
internal static class BodyFill
{
    public static void Write(CodeText code, ClientOperation operation, string body, Dictionary<string, ClientType> types)
    {
        WireType carried = operation.Body!.Kind == WireKind.List ? operation.Body.Item! : operation.Body;
        if (!types.TryGetValue(carried.Name, out ClientType? type))
        {
            return;
        }

        string[] known = [.. Known(operation, type).Select(entry => $"{entry.Member.Name} = {entry.Value}")];
        if (known.Length > 0)
        {
            code.Line(operation.Body.Kind == WireKind.List
                ? $"{body} = {body}.Select(item => item with {{ {string.Join(", ", known)} }}).ToArray();"
                : $"{body} = {body} with {{ {string.Join(", ", known)} }};");
        }

        if (operation.Body.Kind == WireKind.List || !operation.Method.StartsWith("Create", StringComparison.Ordinal))
        {
            return;
        }

        if (operation.BodyMembers.Contains("state") && type.Find("state") is { } state)
        {
            code.Open($"if (!{body}.IsSet(\"state\"))").Line($"{body} = {body} with {{ {state.Name} = ResourceState.Active }};").Close().Line();
        }

        Discriminator(code, body, type, types);
    }

    /// <summary>The wire names of the members that the client fills in.</summary>
    public static IEnumerable<string> NamesOf(ClientOperation operation, ClientType type) => Known(operation, type).Select(entry => entry.Member.Wire);

    private static IEnumerable<(ClientMember Member, string Value)> Known(ClientOperation operation, ClientType type)
    {
        foreach (string wire in operation.BodyMembers)
        {
            if (type.Find(wire) is not { } member)
            {
                continue;
            }

            if (wire == "account_id" && member.Type.Name == "AccountId")
            {
                yield return (member, "new AccountId(Transport.Account.Id)");
            }
            else if (operation.Path.FirstOrDefault(parameter => (parameter.Wire == wire || (wire == "pk" && parameter.Wire == "id")) && parameter.Type.Name == member.Type.Name && member.Type.Kind == WireKind.Id) is { } parameter)
            {
                yield return (member, OperationMethod.ParameterName(parameter));
            }
        }
    }

    private static void Discriminator(CodeText code, string body, ClientType type, Dictionary<string, ClientType> types)
    {
        if (type.IsAbstract && type.Find(type.DecidedBy!) is { } own)
        {
            code.Open($"if ({body}.OwnDiscriminator is {{ }} kind && !{body}.IsSet(\"{own.Wire}\"))").Line($"{body} = {body} with {{ {own.Name} = new {own.Type.Name}(kind) }};").Close().Line();
        }

        foreach (ClientMember member in type.Members.Where(member => member.Type.Kind == WireKind.Choice && types[member.Type.Name].DecidedBy!.StartsWith("../", StringComparison.Ordinal)))
        {
            ClientMember sibling = type.Find(types[member.Type.Name].DecidedBy![3..])!;
            code.Open($"if ({body}.{member.Name}?.OwnDiscriminator is {{ }} kind && !{body}.IsSet(\"{sibling.Wire}\"))").Line($"{body} = {body} with {{ {sibling.Name} = new {sibling.Type.Name}(kind) }};").Close().Line();
        }
    }
}
