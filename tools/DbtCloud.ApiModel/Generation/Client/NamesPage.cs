using System.Globalization;
using System.Text;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The list in which the public names are reviewed.</summary>
internal static class NamesPage
{
    public static GeneratedFile Of(ClientModel client)
    {
        StringBuilder text = new();
        text.Append("# Names\n\nEvery public name of the generated client beside what it is called in the published API. ");
        text.Append("The decisions stand in `api/names/`; this page is generated from them for review.\n\n## Operations\n\n| published | client |\n|---|---|\n");
        foreach (ClientOperation operation in client.Operations.OrderBy(operation => operation.Api.Path, StringComparer.Ordinal).ThenBy(operation => operation.Api.Method, StringComparer.Ordinal))
        {
            string notes = (operation.Api.Has(ApiFlags.Deprecated) ? " (deprecated)" : "") + (operation.IsExperimental ? " (unpublished)" : "");
            text.Append(CultureInfo.InvariantCulture, $"| `{operation.Api.Method} {operation.Api.Path}`{notes} | `{operation.Member}` |\n");
        }

        text.Append("\n## Types\n\n| published | client |\n|---|---|\n");
        foreach (ClientType type in client.Types)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", type.Schemas.Select(schema => $"`{schema}`"))} | `{type.Name}` |\n");
        }

        text.Append("\n## Enumerations\n\n| client | values |\n|---|---|\n");
        foreach (ClientEnum one in client.Enums)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{one.Name}` | {string.Join(", ", one.Values.Select(value => $"`{value.Wire}` = `{value.Name}`"))} |\n");
        }

        text.Append("\n## Members whose names are not their published ones\n\n| client | published |\n|---|---|\n");
        foreach (ClientType type in client.Types)
        {
            foreach (ClientMember member in type.Members.Where(member => member.Name != CSharp.Pascal(member.Wire, new Dictionary<string, string>())))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{type.Name}.{member.Name}` | `{member.Wire}` |\n");
            }
        }

        text.Append("\n## Ids\n\n").AppendJoin(", ", client.Ids.Select(id => $"`{id}`")).Append(".\n");
        return new GeneratedFile("docs/api/names.md", text.ToString());
    }
}
