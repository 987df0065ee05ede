using System.Reflection;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>Calls the client's method for an operation, with a value for everything that can be given.</summary>
internal static class ClientCall
{
    public static async Task InvokeAsync(DbtCloudClient client, string member, ApiOperation operation)
    {
        string[] names = member.Split('.');
        object target = client;
        foreach (string name in names[..^1])
        {
            target = (target.GetType().GetProperty(name) ?? throw new MissingMemberException(member)).GetValue(target)!;
        }

        MethodInfo method = target.GetType().GetMethods().Single(candidate => candidate.Name == names[^1] && !Array.Exists(candidate.GetParameters(), parameter => IsChange(parameter) || parameter.ParameterType == typeof(IDbtTokenStore)));
        object? result = method.Invoke(target, [.. method.GetParameters().Select(Argument)]);
        if (result is Task task)
        {
            await task;
            if (operation.Success?.Envelope == ApiEnvelopes.File)
            {
                await using Stream stream = await (Task<Stream>)task;
            }
        }
        else
        {
            await (Task)typeof(ClientCall).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(result!.GetType().GetGenericArguments()[0]).Invoke(null, [result])!;
        }
    }

    private static bool IsChange(ParameterInfo parameter) => parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(Func<,>);

    private static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : parameter.IsOptional && parameter.ParameterType.Name.EndsWith("Options", StringComparison.Ordinal) ? Samples.Fill(Activator.CreateInstance(parameter.ParameterType)!)
        : parameter.ParameterType == typeof(string) && parameter.Name != "path" ? Samples.TextId
        : Samples.Of(parameter.ParameterType);

    private static async Task DrainAsync<T>(DbtPageable<T> rows)
    {
        await foreach (T row in rows)
        {
            Assert.NotNull(row);
        }
    }
}
