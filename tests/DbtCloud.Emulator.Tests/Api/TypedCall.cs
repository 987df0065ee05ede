using System.Collections;
using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Tests.Api;

/// <summary>Calls the client's method for an operation with the arguments that a plain request was given.</summary>
internal static class TypedCall
{
    /// <summary>The client's member of every operation, by the operation's key.</summary>
    public static IReadOnlyDictionary<string, string> Members { get; } = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Root, "api", "names", "operations.json")))!;

    private static string Root
    {
        get
        {
            DirectoryInfo folder = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "DbtCloud.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("No DbtCloud.sln above the tests.");
            }

            return folder.FullName;
        }
    }

    /// <summary>Gives what came back: a model, the rows of all pages, the bytes of a file, or null where an operation gives nothing.</summary>
    public static async Task<object?> InvokeAsync(DbtCloudClient client, ApiOperation operation, string path, string? query, JsonNode? body)
    {
        string[] names = Members[operation.Key].Split('.');
        object target = names[..^1].Aggregate((object)client, (from, name) => from.GetType().GetProperty(name)!.GetValue(from)!);
        Queue<string> texts = new(operation.Path.Split('/').Zip(path.Split('/')).Where(pair => pair.First is ['{', ..] and not "{account_id}").Select(pair => Uri.UnescapeDataString(pair.Second)).Concat(query is null ? [] : [query.Split('=')[1]]));
        MethodInfo method = target.GetType().GetMethods().Single(one => one.Name == names[^1] && !Array.Exists(one.GetParameters(), parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType) || parameter.ParameterType == typeof(IDbtTokenStore)));
        object? result = method.Invoke(target, [.. method.GetParameters().Select(parameter => Argument(parameter, texts, body))]);
        if (result is not Task task)
        {
            return await (Task<IList>)typeof(TypedCall).GetMethod(nameof(AllAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(result!.GetType().GetGenericArguments()[0]).Invoke(null, [result])!;
        }

        await task;
        object? answer = method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
        if (answer is not Stream file)
        {
            return answer;
        }

        await using (file)
        {
            using MemoryStream bytes = new();
            await file.CopyToAsync(bytes);
            return bytes.ToArray();
        }
    }

    private static object? Argument(ParameterInfo parameter, Queue<string> texts, JsonNode? body)
    {
        Type type = parameter.ParameterType;
        return type == typeof(CancellationToken) ? TestContext.Current.CancellationToken
            : parameter.IsOptional && !typeof(Models.DbtModel).IsAssignableFrom(type) ? null
            : typeof(Models.DbtModel).IsAssignableFrom(type) || type == typeof(Models.DbtJson) ? JsonSerializer.Deserialize(body!.ToJsonString(), type)
            : type.IsGenericType ? JsonSerializer.Deserialize(body!.ToJsonString(), type.GetGenericArguments()[0].MakeArrayType())
            : type == typeof(string) ? texts.Dequeue()
            : type.GetConstructor([typeof(string)]) is { } fromText ? fromText.Invoke([texts.Dequeue()])
            : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(texts.Dequeue());
    }

    private static async Task<IList> AllAsync<T>(DbtPageable<T> rows) => await rows.Take(300).ToListAsync();
}
