using System.Globalization;
using System.Reflection;
using System.Text;
using DbtCloud.ApiModel.Generation.Client;

namespace DbtCloud.ApiModel.Tests.Surface;

/// <summary>The public members that come out of the model, one a line.</summary>
internal static class GeneratedSurface
{
    public static string Of(ClientModel client)
    {
        HashSet<string> methods = [.. client.Operations.Select(operation => $"{operation.ClassName}.{operation.Method}")];
        HashSet<string> models =
        [
            .. client.Types.Select(type => type.Name), .. client.Enums.Select(one => one.Name), .. client.Ids,
            .. client.Operations.Select(operation => operation.OptionsName).OfType<string>(),
        ];
        StringBuilder text = new();
        foreach (Type type in typeof(DbtCloudClient).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            bool isOperations = methods.Any(method => method.StartsWith(type.Name + ".", StringComparison.Ordinal));
            if (!isOperations && (type.Namespace != "DbtCloud.Models" || !models.Contains(type.Name)))
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{type.FullName} : {type.BaseType?.Name}\n");
            foreach (string line in Members(type).Where(member => !isOperations || methods.Contains($"{type.Name}.{member.Name}")).Select(Line).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true } && !member.Name.Contains('<', StringComparison.Ordinal));

    private static string Line(MemberInfo member) => member is PropertyInfo property
        ? $"{property.Name}: {property.PropertyType}{(property.CanWrite ? "" : " get")}"
        : $"{member}";
}
