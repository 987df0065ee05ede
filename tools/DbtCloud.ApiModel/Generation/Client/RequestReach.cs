using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Which schemas requests carry: their members can be written.</summary>
internal static class RequestReach
{
    public static IReadOnlySet<string> Of(ApiModelDocument model)
    {
        HashSet<string> reached = [];
        foreach (ApiOperation operation in model.Operations)
        {
            Add(model, operation.Body?.Type, reached);
        }

        return reached;
    }

    private static void Add(ApiModelDocument model, string? expression, HashSet<string> reached)
    {
        foreach (string name in expression?.Split('[', ']', '{', '}', '|') ?? [])
        {
            if (model.Schemas.TryGetValue(name, out ApiSchema? schema) && reached.Add(name))
            {
                foreach (string next in schema.Properties.Values.Select(property => property.Type).Concat(schema.Mapping.Values).Append(schema.Type ?? ""))
                {
                    Add(model, next, reached);
                }
            }
        }
    }
}
