using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The schemas that bodies and successful answers lead to, directly or through others.</summary>
internal static class SchemaReach
{
    public static IReadOnlySet<string> Of(ApiModelDocument model)
    {
        HashSet<string> reached = [];
        Queue<string> open = new(model.Operations.SelectMany(operation => new[] { operation.Success?.Type, operation.Body?.Type }.OfType<string>().Concat(operation.Query.Values)));
        while (open.TryDequeue(out string? expression))
        {
            foreach (string name in expression.Split('|').Select(part => part.Split('=')[0].Trim('[', ']', '{', '}', '!')))
            {
                if (!model.Schemas.TryGetValue(name, out ApiSchema? schema) || !reached.Add(name))
                {
                    continue;
                }

                foreach (string inner in schema.Properties.Values.Select(property => property.Type).Concat(schema.Mapping.Values).Append(schema.Type ?? ""))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return reached;
    }
}
